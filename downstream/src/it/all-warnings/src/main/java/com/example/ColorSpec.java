package com.example;

import io.github.asanaresource.OpenEnum;

@OpenEnum
public enum ColorSpec {
    NONE,

    @Deprecated
    RED
}
