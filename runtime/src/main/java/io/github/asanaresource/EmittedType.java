package io.github.asanaresource;

/**
 * The descriptor of an emitted type.
 *
 * @param <T> the type
 */
public sealed interface EmittedType<T> permits ResourceType, UnionType, OpenEnumType {

    /** {@return the class of the emitted type} */
    Class<T> type();
}
