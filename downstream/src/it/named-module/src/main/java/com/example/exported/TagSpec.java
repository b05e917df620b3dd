package com.example.exported;

import io.github.asanaresource.AsanaResource;

@AsanaResource
public interface TagSpec {

    String name();
}
