package io.github.asanaresource.example;

import java.io.PrintStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The output of the program. Everything passes through here, so that the token is hidden wherever it appears, and control
 * characters sent by a server have no effect.
 */
final class Terminal {

    private static final Pattern CONTROL_CHARACTER = Pattern.compile("\\p{Cc}");

    private final PrintStream out;
    private final PrintStream err;
    private final String secret;

    /**
     * Creates a terminal.
     *
     * @param secret text that must never be written; may be empty
     */
    Terminal(PrintStream out, PrintStream err, String secret) {
        this.out = out;
        this.err = err;
        this.secret = secret;
    }

    void line(String text) {
        out.println(clean(text));
        out.flush();
    }

    void emptyLine() {
        line("");
    }

    /** Writes two columns, the second of them aligned. */
    void table(Map<String, String> rows) {
        int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        rows.forEach((name, value) -> line("  " + padded(name, width) + "  " + value));
    }

    void error(String text) {
        err.println("error: " + clean(text));
        err.flush();
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private String clean(String text) {
        String withoutSecret = secret.isBlank() ? text : text.replace(secret, "(token)");
        return CONTROL_CHARACTER
                .matcher(withoutSecret)
                .replaceAll(match -> Matcher.quoteReplacement(
                        "\\u%04x".formatted((int) match.group().charAt(0))));
    }
}
