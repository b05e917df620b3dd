package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.JsonCodecs;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Map;

/** Replaces a model in a stream of Java serialization: the class of the model and its JSON. */
final class SerializedModel implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Class<?> type;

    @SuppressWarnings("serial") // strings, booleans, numbers, and lists and maps that are serializable
    private final Map<String, @Nullable Object> json;

    SerializedModel(Class<?> type, Map<String, @Nullable Object> json) {
        this.type = type;
        this.json = json;
    }

    private Object readResolve() throws InvalidObjectException {
        if (JsonCodecs.of(type) instanceof ResourceType<?> resource) {
            return resource.fromMap(json);
        }
        throw new InvalidObjectException(type.getName() + " is not a model");
    }
}
