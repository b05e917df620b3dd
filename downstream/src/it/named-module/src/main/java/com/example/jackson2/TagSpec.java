package com.example.jackson2;

import io.github.asanaresource.AsanaResource;

@AsanaResource
public interface TagSpec {

    String name();
}
