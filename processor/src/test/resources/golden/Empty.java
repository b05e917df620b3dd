package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.DocumentState;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonDocument;
import io.github.asanaresource.NoField;
import io.github.asanaresource.Nullable;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceBuilder;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.UnreadableValue;
import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Nothing but what the spec does not name.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.EmptySpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Empty implements ResourceModel<NoField> {
    private final DocumentState<NoField> state;

    private Empty(Builder builder) {
        this.state = builder.state.build();
    }

    /**
     * Begins a new model, every field of it absent.
     *
     * @return a builder of its own
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes a model of JSON that is there as Java values.
     *
     * @param json by wire name: texts, flags, numbers, null, and lists and maps of these
     * @return the model; what is of another kind than the spec says is kept aside, see {@link #unreadableFields()}
     * @throws IllegalArgumentException if it has anything that is no JSON
     */
    public static Empty fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        for (Map.Entry<String, ?> field : json.entrySet()) {
            builder.read(field.getKey(), field.getValue());
        }
        return new Empty(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static Empty fromDocument(JsonDocument document) {
        return fromJson(document.object("Empty"));
    }

    @Override
    public Presence presence(NoField field) {
        return state.presence(field, values());
    }

    @Override
    public Map<NoField, UnreadableValue> unreadableFields() {
        return state.unreadableFields();
    }

    @Override
    public Map<String, @Nullable Object> unknownFields() {
        return state.unknownFields();
    }

    @Override
    public Map<String, @Nullable Object> toJson() {
        return state.toJson(NoField.values(), values());
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Empty that
                && this.state.equals(that.state)
                && Arrays.equals(this.values(), that.values()));
    }

    @Override
    public int hashCode() {
        return 31 * state.hashCode() + Arrays.hashCode(values());
    }

    @Override
    public String toString() {
        return state.describe("Empty", NoField.values(), values());
    }

    private @Nullable Object[] values() {
        return new Object[] {};
    }

    /**
     * Builds {@link Empty}, for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.EmptySpec")
    public static final class Builder implements ResourceBuilder<NoField, Empty> {
        private final DocumentState.Builder<NoField> state;

        private Builder() {
            this.state = new DocumentState.Builder<>();
        }

        private Builder(Empty model) {
            this.state = model.state.toBuilder();
        }

        @Override
        public Builder setNull(NoField field) {
            read(field.wireName(), null);
            return this;
        }

        @Override
        public Builder unset(NoField field) {
            read(field.wireName(), null);
            state.unset(field);
            return this;
        }

        @Override
        public Builder unknownField(String wireName, @Nullable Object json) {
            state.setUnknown(wireName, json, NoField.values());
            return this;
        }

        @Override
        public Builder removeUnknownField(String wireName) {
            state.unsetUnknown(wireName);
            return this;
        }

        @Override
        public Empty build() {
            return new Empty(this);
        }

        private void read(String wireName, @Nullable Object json) {
            state.readUnknown(wireName, json);
        }
    }
}
