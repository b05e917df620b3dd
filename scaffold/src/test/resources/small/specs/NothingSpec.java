package com.example;

import io.github.asanaresource.AsanaResource;

@AsanaResource
public interface NothingSpec {}
