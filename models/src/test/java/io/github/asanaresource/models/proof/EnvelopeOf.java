package io.github.asanaresource.models.proof;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.asanaresource.internal.Nullable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** The type of an envelope such as {@code Page<T>} for Jackson, where {@code T} is known only at run time. */
record EnvelopeOf(Class<?> envelope, Class<?> content) implements ParameterizedType {

    @Override
    public Type getRawType() {
        return envelope;
    }

    @Override
    public Type[] getActualTypeArguments() {
        return new Type[] {content};
    }

    @Override
    public @Nullable Type getOwnerType() {
        return null;
    }

    /** The reference to this type; the caller knows which envelope it is. */
    <T> TypeReference<T> reference() {
        return new TypeReference<>() {
            @Override
            public Type getType() {
                return EnvelopeOf.this;
            }
        };
    }
}
