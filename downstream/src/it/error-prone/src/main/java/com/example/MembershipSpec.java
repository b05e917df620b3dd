package com.example;

import io.github.asanaresource.Union;

@Union
public interface MembershipSpec {

    String name();

    TaskSpec task();
}
