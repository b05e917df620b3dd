package io.github.asanaresource.json;

import java.util.ArrayDeque;
import java.util.List;

/** Thrown if a value is not JSON. Its message says where the value is, as far as that is no secret. */
public final class NotJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final String problem;

    /** The type, or the field of a model, in which the value is; empty if it is in none. */
    private String root = "";

    /** The names and indexes that lead from there to the value. They are added from the last one on as the stack unwinds. */
    private final ArrayDeque<Object> steps = new ArrayDeque<>();

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
        steps.addFirst(name);
        return this;
    }

    /**
     * Says in which element of an array the value is.
     *
     * @param index the index of the element
     * @return this exception
     */
    public NotJsonException at(int index) {
        steps.addFirst(index);
        return this;
    }

    /**
     * Says in which field of a model the value is.
     *
     * @param field the model and the field, such as {@code TaskRequest.custom_fields}
     * @return this exception
     */
    public NotJsonException in(String field) {
        this.root = field;
        return this;
    }

    /**
     * Says where in parsed JSON the value is, without what may be secret. A reader does not keep account of it, so the value
     * is looked for once more.
     *
     * @param type the name of the type that was to be read
     * @param json the parsed JSON
     * @param codec the codec of that type
     * @return this exception
     */
    public NotJsonException in(String type, Object json, JsonCodec<?> codec) {
        steps.clear();
        try {
            ParsedJson.copyOf(json);
        } catch (NotJsonException found) {
            List<Object> all = List.copyOf(found.steps);
            steps.addAll(all.subList(0, codec.shownSteps(all)));
        }
        return in(type);
    }

    /**
     * Forgets where the value is, since the names of fields may be secret.
     *
     * @return this exception
     */
    public NotJsonException withoutPlace() {
        steps.clear();
        return this;
    }

    @Override
    public String getMessage() {
        String path = Location.path(root, steps);
        if (path.isEmpty()) {
            return problem;
        }
        return (root.isEmpty() ? "at " + (path.startsWith(".") ? path.substring(1) : path) : path) + ": " + problem;
    }
}
