package io.github.asanaresource;

import java.util.List;

/** Thrown by {@code build()} of a model whose {@linkplain Required required} fields are not all there; it names every one. */
public final class MissingFieldsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Asana's names of the fields. */
    private final String[] fields;

    /** For fields of one model, at least one. */
    MissingFieldsException(List<? extends ResourceField> missing) {
        this(
                missing.get(0).resource(),
                missing.stream().map(ResourceField::wireName).toArray(String[]::new));
    }

    private MissingFieldsException(String resource, String[] fields) {
        super(resource + " must have " + String.join(", ", fields) + ": give each a value");
        this.fields = fields;
    }

    /** {@return Asana's names of the missing fields, in the order of the spec; unmodifiable} */
    public List<String> fields() {
        return List.of(fields);
    }
}
