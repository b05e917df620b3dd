package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;
import java.util.Map;

/** A model with a field of every kind in every shape. Tests read the fields as its accessors would. */
final class Specimen extends ResourceModel<Specimen.Field> {

    static final ResourceType<Specimen> TYPE = new ResourceType<>(Specimen.class, Field.values()) {
        @Override
        protected Specimen create(ResourceType<Specimen> type, @Nullable Object[] slots) {
            return new Specimen(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return switch (wireName) {
                case "open_enum", "open_enums", "open_enum_map" -> OpenEnumType.of(Status.class);
                case "model", "models", "model_map" -> Task.TYPE;
                case "union", "unions", "union_map" -> Reference.TYPE;
                default -> super.nested(wireName);
            };
        }
    };

    private static final long serialVersionUID = 1L;

    private Specimen(ResourceType<Specimen> type, @Nullable Object[] slots) {
        super(type, slots);
    }

    static Builder builder() {
        return new Builder();
    }

    static Specimen fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Specimen fromDocument(JsonDocument<Specimen> document) {
        return document.value();
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Specimen that && equal(this, that);
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    enum Field implements ResourceField {
        STRING("string", FieldKind.STRING),
        BOOLEAN("boolean", FieldKind.BOOLEAN),
        INTEGER("integer", FieldKind.INTEGER),
        NUMBER("number", FieldKind.NUMBER),
        DATE("date", FieldKind.DATE),
        DATE_TIME("date_time", FieldKind.DATE_TIME),
        URI("uri", FieldKind.URI),
        OPEN_ENUM("open_enum", FieldKind.OPEN_ENUM),
        MODEL("model", FieldKind.MODEL),
        UNION("union", FieldKind.UNION),
        ANY("any", FieldKind.ANY),
        STRINGS("strings", FieldKind.STRING.array()),
        BOOLEANS("booleans", FieldKind.BOOLEAN.array()),
        INTEGERS("integers", FieldKind.INTEGER.array()),
        NUMBERS("numbers", FieldKind.NUMBER.array()),
        DATES("dates", FieldKind.DATE.array()),
        DATE_TIMES("date_times", FieldKind.DATE_TIME.array()),
        URIS("uris", FieldKind.URI.array()),
        OPEN_ENUMS("open_enums", FieldKind.OPEN_ENUM.array()),
        MODELS("models", FieldKind.MODEL.array()),
        UNIONS("unions", FieldKind.UNION.array()),
        ANYS("anys", FieldKind.ANY.array()),
        STRING_MAP("string_map", FieldKind.STRING.map()),
        BOOLEAN_MAP("boolean_map", FieldKind.BOOLEAN.map()),
        INTEGER_MAP("integer_map", FieldKind.INTEGER.map()),
        NUMBER_MAP("number_map", FieldKind.NUMBER.map()),
        DATE_MAP("date_map", FieldKind.DATE.map()),
        DATE_TIME_MAP("date_time_map", FieldKind.DATE_TIME.map()),
        URI_MAP("uri_map", FieldKind.URI.map()),
        OPEN_ENUM_MAP("open_enum_map", FieldKind.OPEN_ENUM.map()),
        MODEL_MAP("model_map", FieldKind.MODEL.map()),
        UNION_MAP("union_map", FieldKind.UNION.map()),
        ANY_MAP("any_map", FieldKind.ANY.map());

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    static final class Builder extends ResourceBuilder<Field, Specimen, Builder> {

        private Builder() {
            super(TYPE);
        }

        private Builder(Specimen model) {
            super(model);
        }
    }
}
