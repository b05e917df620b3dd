package io.github.asanaresource.example;

import java.util.Map;
import java.util.regex.Pattern;

/** A personal access token. It is revealed only to the server for which it is meant. */
final class Token {

    static final String VARIABLE = "ASANA_ACCESS_TOKEN";

    // Quotes and backslashes are escaped in JSON, where the token could not be hidden.
    private static final Pattern LEGAL = Pattern.compile("[!-~&&[^\"\\\\]]+");

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    static Token of(String text) {
        if (!LEGAL.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "a token has neither spaces, line breaks, quotes nor non-ASCII characters");
        }
        return new Token(text);
    }

    static Token from(Map<String, String> environment) throws FailureException {
        String text = environment.getOrDefault(VARIABLE, "");
        if (text.isBlank()) {
            throw new FailureException(new Failure.Misuse(
                    VARIABLE + " is not set: make a personal access token at https://app.asana.com/0/my-apps"));
        }
        try {
            return of(text);
        } catch (IllegalArgumentException e) {
            throw new FailureException(
                    new Failure.Misuse(VARIABLE + " is no token: " + e.getMessage() + "; copy it again"));
        }
    }

    String authorization() {
        return "Bearer " + text;
    }
}
