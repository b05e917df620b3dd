package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.FieldDefinition;
import io.github.asanaresource.FieldKind;
import io.github.asanaresource.FieldTrait;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.ResourceBuilder;
import io.github.asanaresource.ResourceField;
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
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The value of a date.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec.DateValueSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class CustomFieldValueDateValue extends ResourceModel<CustomFieldValueDateValue.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<CustomFieldValueDateValue> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private CustomFieldValueDateValue(ResourceType<CustomFieldValueDateValue> type,
            @Nullable Object[] slots) {
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
    public static CustomFieldValueDateValue fromJson(byte[] json) {
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
    public static CustomFieldValueDateValue fromJson(String json) {
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
    public static CustomFieldValueDateValue fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static CustomFieldValueDateValue fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CustomFieldValueDateValue fromDocument(
            JsonDocument<CustomFieldValueDateValue> document) {
        return document.value();
    }

    /**
     * Asana's {@code date}.
     *
     * @return the value
     */
    public Optional<String> date() {
        return string(Field.DATE);
    }

    /**
     * Asana's {@code date_time}.
     *
     * @return the value
     */
    public Optional<String> dateTime() {
        return string(Field.DATE_TIME);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof CustomFieldValueDateValue that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link CustomFieldValueDateValue}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec.DateValueSpec")
    public enum Field implements ResourceField {
        /** {@link CustomFieldValueDateValue#date()} */
        DATE("date", FieldKind.STRING),

        /** {@link CustomFieldValueDateValue#dateTime()} */
        DATE_TIME("date_time", FieldKind.STRING);

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    /**
     * Builds {@link CustomFieldValueDateValue}. Setters do not accept null: see {@link #setNull} and {@link #unset}.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec.DateValueSpec")
    public static final class Builder extends ResourceBuilder<Field, CustomFieldValueDateValue, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(CustomFieldValueDateValue model) {
            super(model);
        }

        /**
         * Asana's {@code date}.
         *
         * @param date the value
         * @return this builder
         */
        public Builder date(String date) {
            return set(Field.DATE, date);
        }

        /**
         * Asana's {@code date_time}.
         *
         * @param dateTime the value
         * @return this builder
         */
        public Builder dateTime(String dateTime) {
            return set(Field.DATE_TIME, dateTime);
        }
    }

    /** Selects fields of {@link CustomFieldValueDateValue}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec.DateValueSpec")
    public static final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /** {@return a copy of this selection with {@code date}} */
        public Selection date() {
            return select(Field.DATE);
        }

        /** {@return a copy of this selection with {@code dateTime}} */
        public Selection dateTime() {
            return select(Field.DATE_TIME);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec.DateValueSpec")
    private static final class Descriptor extends ResourceType<CustomFieldValueDateValue> {
        private Descriptor() {
            super(CustomFieldValueDateValue.class, Field.values());
        }

        @Override
        protected CustomFieldValueDateValue create(ResourceType<CustomFieldValueDateValue> type,
                @Nullable Object[] slots) {
            return new CustomFieldValueDateValue(type, slots);
        }
    }
}
