package com.example.both;

import io.github.asanaresource.OpenEnum;

@OpenEnum
enum ColorSpec {
    NONE
}
