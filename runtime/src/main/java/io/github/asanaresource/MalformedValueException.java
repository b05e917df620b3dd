package io.github.asanaresource;

/**
 * Thrown by an accessor whose field has a text that is not in its format.
 *
 * <p>The document was read all the same, and is written back as it came: the accessor ending in {@code AsString} has the
 * text.
 */
public final class MalformedValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The simple name of the model. */
    private final String resource;

    /** Asana's name of the field. */
    private final String field;

    /** The text as it came. */
    private final String text;

    MalformedValueException(ResourceField field, String text, String expected, Throwable cause) {
        super(
                field.resource() + "." + field.wireName() + ": "
                        + (field.isSensitive() ? "its text (hidden)" : "\"" + text + "\"") + " is not " + expected,
                // The cause tells the text too.
                field.isSensitive() ? null : cause);
        this.resource = field.resource();
        this.field = field.wireName();
        this.text = text;
    }

    /** {@return the simple name of the model, such as {@code TaskResponse}} */
    public String resource() {
        return resource;
    }

    /** {@return Asana's name of the field, such as {@code due_on}} */
    public String field() {
        return field;
    }

    /** {@return the text as it came} */
    public String text() {
        return text;
    }
}
