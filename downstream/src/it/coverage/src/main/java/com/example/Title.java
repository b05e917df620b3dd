package com.example;

/** A user's own class, which uses a model. */
final class Title {

    private Title() {}

    static String of(Task task) {
        return task.name().orElse("?");
    }
}
