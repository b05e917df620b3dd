package com.example;

import io.github.asanaresource.AsanaResource;

@AsanaResource
interface UserSpec {

    String name();
}
