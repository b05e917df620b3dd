package io.github.asanaresource.json;

/** Thrown if a value is not JSON. Its message says where the value is, as far as that is no secret. */
public final class NotJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final String problem;

    /** The field of a model in which the value is; empty if it is in none. */
    private String field = "";

    /** Where the value is in there, such as {@code .12[3]}. It grows from its end as the stack unwinds. */
    private String path = "";

    NotJsonException(String problem) {
        super(problem);
        this.problem = problem;
    }

    /**
     * Says in which field of an object the value is.
     *
     * @param name the name of the field
     * @return this exception
     */
    public NotJsonException at(String name) {
        path = '.' + name + path;
        return this;
    }

    /**
     * Says in which element of an array the value is.
     *
     * @param index the index of the element
     * @return this exception
     */
    public NotJsonException at(int index) {
        path = "[" + index + ']' + path;
        return this;
    }

    /**
     * Says in which field of a model the value is.
     *
     * @param field the model and the field, such as {@code TaskRequest.custom_fields}
     * @return this exception
     */
    public NotJsonException in(String field) {
        this.field = field;
        return this;
    }

    /**
     * Forgets where the value is, since the names of fields may be secret.
     *
     * @return this exception
     */
    public NotJsonException withoutPlace() {
        path = "";
        return this;
    }

    @Override
    public String getMessage() {
        if (!field.isEmpty()) {
            return field + path + ": " + problem;
        }
        return path.isEmpty() ? problem : "at " + (path.startsWith(".") ? path.substring(1) : path) + ": " + problem;
    }
}
