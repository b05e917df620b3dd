package com.example;

import io.github.asanaresource.OpenEnum;

@OpenEnum
public enum TaskPrivacySpec {
    PUBLIC,
    PRIVATE
}
