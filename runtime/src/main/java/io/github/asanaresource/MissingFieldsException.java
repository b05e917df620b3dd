package io.github.asanaresource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Thrown by {@code build()} of a model whose {@linkplain Required required} fields are not all there; it names every one. */
public final class MissingFieldsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Asana's names of the fields. */
    private final String[] fields;

    private MissingFieldsException(String resource, List<String> fields) {
        super(resource + " must have " + String.join(", ", fields) + ": give each a value");
        this.fields = fields.toArray(String[]::new);
    }

    /** {@return Asana's names of the missing fields, in the order of the spec; unmodifiable} */
    public List<String> fields() {
        return List.of(fields);
    }

    /**
     * Throws if there is any missing field.
     *
     * @param missing the required fields that are absent, all of one model, in the order of the spec
     * @throws MissingFieldsException if there is any
     */
    public static void throwIfAny(Stream<? extends ResourceField> missing) {
        List<ResourceField> fields = missing.collect(Collectors.toUnmodifiableList());
        if (!fields.isEmpty()) {
            throw new MissingFieldsException(
                    fields.get(0).resource(),
                    fields.stream().map(ResourceField::wireName).toList());
        }
    }
}
