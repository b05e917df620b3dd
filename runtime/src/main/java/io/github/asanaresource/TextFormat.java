package io.github.asanaresource;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/**
 * A format of text on the wire. Models keep the text, so that it is written back as it came, and parse on access.
 *
 * @param <T> what the text stands for
 */
public final class TextFormat<T> {

    /** OpenAPI's {@code date}: {@code 2019-09-15}. */
    public static final TextFormat<LocalDate> DATE =
            new TextFormat<>("a date such as 2019-09-15", LocalDate::parse, LocalDate::toString);

    /** OpenAPI's {@code date-time}: {@code 2012-02-22T02:06:58.147Z}. */
    public static final TextFormat<OffsetDateTime> TIMESTAMP = new TextFormat<>(
            "a date-time such as 2012-02-22T02:06:58.147Z",
            OffsetDateTime::parse,
            DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

    /** OpenAPI's {@code uri}: {@code https://app.asana.com/0/resource/123456789/list}. */
    public static final TextFormat<URI> URI = new TextFormat<>(
            "a URI such as https://app.asana.com/0/resource/123456789/list",
            java.net.URI::create,
            java.net.URI::toString);

    private final String description;
    private final Function<String, T> parser;
    private final Function<T, String> formatter;

    private TextFormat(String description, Function<String, T> parser, Function<T, String> formatter) {
        this.description = description;
        this.parser = parser;
        this.formatter = formatter;
    }

    /**
     * Parses a text that a field has.
     *
     * @param text the text on the wire
     * @param field the field that has it
     * @return what the text stands for
     * @throws MalformedValueException if the text is not in this format
     */
    public T parse(String text, ResourceField field) {
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw MalformedValueException.ofText(field, text, description, e);
        }
    }

    /**
     * Formats a value as text.
     *
     * @param value the value
     * @return its text on the wire
     */
    public String format(T value) {
        return formatter.apply(value);
    }
}
