package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.util.List;
import java.util.Map;

@AsanaResource
public interface CustomFieldResponseSpec {

    @OpenEnum({"task", "project", "portfolio", "goal"})
    List<String> inputRestrictions();

    @OpenEnum({"editor", "user"})
    Map<String, String> accessLevels();
}
