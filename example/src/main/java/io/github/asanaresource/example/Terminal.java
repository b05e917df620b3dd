package io.github.asanaresource.example;

import java.io.PrintStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The output of the program. Everything passes through here, so that the token is hidden wherever it appears, and
 * characters sent by a server that would move the cursor or reverse the text are shown as escapes.
 */
final class Terminal {

    /** Control characters, and those that format text without a glyph, which those that set its direction belong to. */
    private static final Pattern INVISIBLE_CHARACTER = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

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

    private static String escaped(String text) {
        return text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
    }

    private String clean(String text) {
        String withoutSecret = secret.isBlank() ? text : text.replace(secret, "(token)");
        return INVISIBLE_CHARACTER
                .matcher(withoutSecret)
                .replaceAll(match -> Matcher.quoteReplacement(escaped(match.group())));
    }
}
