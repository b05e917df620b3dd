package com.example;

import io.github.asanaresource.AsanaResource;
import java.util.Map;

@AsanaResource
public interface SprintTaskUpdateSpec extends SprintFields {

    String name();

    Map<String, Object> customFields();
}
