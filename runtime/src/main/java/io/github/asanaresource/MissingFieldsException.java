package io.github.asanaresource;

import java.util.List;

/** Thrown by {@code build()} of a model whose {@linkplain Required required} fields are not all there; it names every one. */
public final class MissingFieldsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Asana's names of the fields. */
    private final String[] fields;

    /** For at least one field of a model. */
    MissingFieldsException(String resource, List<String> fields) {
        super(resource + " must have " + String.join(", ", fields) + ": give each a value");
        this.fields = fields.toArray(String[]::new);
    }

    /** {@return Asana's names of the missing fields, in the order of the spec; unmodifiable} */
    public List<String> fields() {
        return List.of(fields);
    }
}
