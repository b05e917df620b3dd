package com.example.jackson3;

import io.github.asanaresource.AsanaResource;

@AsanaResource
public interface TagSpec {

    String name();
}
