package io.github.asanaresource.json;

/** The position of a {@link JsonReader}: a value of some kind, or the end of an array. */
public enum JsonToken {
    /** An object, before its first field. */
    OBJECT("an object"),
    /** An array, before its first element. */
    ARRAY("an array"),
    /** A string. */
    STRING("a string"),
    /** A number without fraction and exponent. */
    INTEGER("an integer"),
    /** A number with a fraction or an exponent. */
    DECIMAL("a decimal number"),
    /** True or false. */
    BOOLEAN("a boolean"),
    /** Null. */
    NULL("null"),
    /** The end of an array. */
    END("the end of an array");

    private final String description;

    JsonToken(String description) {
        this.description = description;
    }

    /** {@return the name of this token for messages, with its article} */
    @Override
    public String toString() {
        return description;
    }
}
