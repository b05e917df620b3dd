package com.example;

/** The product, which contains no models. */
public final class Greeting {

    private Greeting() {}

    public static String to(String name) {
        return "Hello, " + name;
    }
}
