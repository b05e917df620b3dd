package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;

/** A model of the form that the processor emits, with fields that are required and fields that are sensitive. */
final class Webhook extends ResourceModel<Webhook.Field> {

    static final ResourceType<Webhook> TYPE = new ResourceType<>(Webhook.class, Field.values()) {
        @Override
        protected Webhook create(ResourceType<Webhook> type, @Nullable Object[] slots) {
            return new Webhook(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return switch (wireName) {
                case "owner", "members", "members_by_role" -> Task.TYPE;
                case "status" -> OpenEnumType.of(Status.class);
                case "link" -> Reference.TYPE;
                case "story" -> Story.TYPE;
                default -> super.nested(wireName);
            };
        }
    };

    private static final long serialVersionUID = 1L;

    private Webhook(ResourceType<Webhook> type, @Nullable Object[] slots) {
        super(type, slots);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Webhook fromDocument(JsonDocument<Webhook> document) {
        return document.value();
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Webhook that && equal(this, that);
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
        TARGET("target", FieldKind.STRING, FieldTrait.REQUIRED),
        RESOURCE("resource", FieldKind.STRING, FieldTrait.REQUIRED),
        SECRET("secret", FieldKind.STRING, FieldTrait.SENSITIVE),
        EXPIRES_ON("expires_on", FieldKind.DATE, FieldTrait.SENSITIVE),
        HEADERS("headers", FieldKind.STRING.map(), FieldTrait.SENSITIVE),
        OWNER("owner", FieldKind.MODEL, FieldTrait.SENSITIVE),
        MEMBERS("members", FieldKind.MODEL.array(), FieldTrait.SENSITIVE),
        MEMBERS_BY_ROLE("members_by_role", FieldKind.MODEL.map(), FieldTrait.SENSITIVE),
        STATUS("status", FieldKind.OPEN_ENUM, FieldTrait.SENSITIVE),
        LINK("link", FieldKind.UNION, FieldTrait.SENSITIVE),
        STORY("story", FieldKind.UNION, FieldTrait.SENSITIVE);

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    static final class Builder extends ResourceBuilder<Field, Webhook, Builder> {

        private Builder() {
            super(TYPE);
        }

        private Builder(Webhook model) {
            super(model);
        }
    }
}
