package com.example;

/** What a user's own class makes of a model. */
final class Title {

    private Title() {}

    static String of(Task task) {
        return task.name().orElse("?");
    }
}
