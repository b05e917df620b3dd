package io.github.asanaresource.json;

/** The codecs of a generic class: one for each type argument. */
public interface GenericCodec {

    /**
     * Returns the codec of the class with a type argument.
     *
     * @param argument the codec of the type argument
     * @return the codec
     */
    JsonCodec<?> of(JsonCodec<?> argument);
}
