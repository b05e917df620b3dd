package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.NoField;
import io.github.asanaresource.ResourceBuilder;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.ResourceSelection;
import io.github.asanaresource.ResourceType;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * A model with unknown fields only.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.EmptySpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Empty extends ResourceModel<NoField> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<Empty> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private Empty(ResourceType<Empty> type, @Nullable Object[] slots) {
        super(type, slots);
    }

    /** {@return a new builder, in which every field is absent} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a selection for {@code opt_fields}, in which nothing is selected yet} */
    public static Selection optFields() {
        return new Selection();
    }

    /**
     * Reads JSON without a library.
     *
     * @param json the document in UTF-8
     * @return the model
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     */
    public static Empty fromJson(byte[] json) {
        return TYPE.fromJson(json);
    }

    /**
     * Reads JSON without a library.
     *
     * @param json the document
     * @return the model
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     */
    public static Empty fromJson(String json) {
        return TYPE.fromJson(json);
    }

    /**
     * Reads JSON without a library.
     *
     * @param json a stream of the document in UTF-8; it is read to its end, but not closed
     * @return the model
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     * @throws IOException if the stream cannot be read
     */
    public static Empty fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static Empty fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Empty fromDocument(JsonDocument<Empty> document) {
        return document.value();
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Empty that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** Builds {@link Empty}. Setters do not accept null: see {@link #setNull} and {@link #unset}. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.EmptySpec")
    public static final class Builder extends ResourceBuilder<NoField, Empty, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(Empty model) {
            super(model);
        }
    }

    /** Selects fields of {@link Empty}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.EmptySpec")
    public static final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.EmptySpec")
    private static final class Descriptor extends ResourceType<Empty> {
        private Descriptor() {
            super(Empty.class, NoField.values());
        }

        @Override
        protected Empty create(ResourceType<Empty> type, @Nullable Object[] slots) {
            return new Empty(type, slots);
        }
    }
}
