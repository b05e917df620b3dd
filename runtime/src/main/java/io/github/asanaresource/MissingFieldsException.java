package io.github.asanaresource;

import java.util.List;

/** Thrown by {@code build()} if {@linkplain Required required} fields are absent. The message names all of them. */
public final class MissingFieldsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** The names of the fields on the wire. */
    private final String[] fields;

    /** For at least one field of a model. */
    MissingFieldsException(String resource, List<String> fields) {
        super(resource + " is missing required fields: " + String.join(", ", fields));
        this.fields = fields.toArray(String[]::new);
    }

    /** {@return the names of the missing fields on the wire, in the order of the spec; unmodifiable} */
    public List<String> fields() {
        return List.of(fields);
    }
}
