package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.JsonCodecs;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Replaces a model in a stream of Java serialization: the classes of the model and its JSON. */
final class SerializedModel implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Class<?>[] classes;

    @SuppressWarnings("serial") // strings, booleans, numbers, and lists and maps that are serializable
    private final Map<String, @Nullable Object> json;

    SerializedModel(List<Class<?>> classes, Map<String, @Nullable Object> json) {
        this.classes = classes.toArray(new Class<?>[0]);
        this.json = json;
    }

    private Object readResolve() throws InvalidObjectException {
        if (JsonCodecs.of(List.of(classes)) instanceof ResourceType<?> resource) {
            return resource.fromMap(json);
        }
        throw new InvalidObjectException(classes[0].getName() + " is not a model");
    }
}
