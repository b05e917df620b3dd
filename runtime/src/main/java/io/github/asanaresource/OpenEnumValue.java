package io.github.asanaresource;

/**
 * A constant of an emitted open enum. Its last constant, {@code UNRECOGNIZED}, stands for every text without a constant of
 * its own; the model has that text.
 */
public interface OpenEnumValue {

    /**
     * The text of this constant on the wire.
     *
     * @return the text, such as {@code in_progress}
     * @throws IllegalStateException if this is {@code UNRECOGNIZED}, which has no text of its own
     */
    String wireValue();

    /**
     * Tells whether this constant has a text of its own.
     *
     * @return false for {@code UNRECOGNIZED} only
     */
    boolean isRecognized();

    /**
     * Returns the text of a constant, for a builder that needs one.
     *
     * @param value the constant that the builder was given
     * @param textSetter the builder's method that takes a text instead, such as {@code status(String)}
     * @return the text on the wire
     * @throws IllegalArgumentException if the constant has no text of its own; the message names the other method
     */
    static String requireText(OpenEnumValue value, String textSetter) {
        if (!value.isRecognized()) {
            throw new IllegalArgumentException(
                    value + " has no text of its own: give the text itself to " + textSetter);
        }
        return value.wireValue();
    }

    /**
     * Returns what Jackson writes for a constant that stands outside a model.
     *
     * @param value the constant
     * @return its text; for {@code UNRECOGNIZED} an object that cannot be written, since any text or null would be invented
     */
    static Object json(OpenEnumValue value) {
        return value.isRecognized() ? value.wireValue() : new UnwritableConstant(value);
    }
}
