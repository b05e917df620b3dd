package com.example;

import io.github.asanaresource.AsanaResource;
import java.util.List;

@AsanaResource
public interface SprintTaskSpec extends SprintFields {

    String gid();

    String name();

    List<TaskCustomFieldSpec> customFields();
}
