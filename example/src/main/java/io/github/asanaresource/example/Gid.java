package io.github.asanaresource.example;

import java.util.regex.Pattern;

/** The identifier of a resource. Its characters are safe in a URL path, wherever the identifier comes from. */
record Gid(String text) {

    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_-]+");

    Gid {
        if (!LEGAL.matcher(text).matches()) {
            throw new IllegalArgumentException("a gid such as 12345 has only letters, digits, _ and -");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
