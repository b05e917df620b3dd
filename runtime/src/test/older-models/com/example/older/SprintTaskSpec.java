package com.example.older;

import io.github.asanaresource.AsanaResource;
import java.util.List;

/** A response with custom fields. */
@AsanaResource
public interface SprintTaskSpec extends SprintFields {

    String gid();

    List<Object> customFields();
}
