package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;
import java.util.function.UnaryOperator;

/** A model that declares the discriminators of {@link Story}. */
final class Event extends ResourceModel<Event.Field> {

    static final ResourceType<Event> TYPE = new ResourceType<>(Event.class, Field.values()) {
        @Override
        protected Event create(ResourceType<Event> type, @Nullable Object[] slots) {
            return new Event(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return switch (wireName) {
                case "resource" -> Task.TYPE;
                case "story" -> Story.TYPE;
                default -> super.nested(wireName);
            };
        }
    };

    private static final long serialVersionUID = 1L;

    private Event(ResourceType<Event> type, @Nullable Object[] slots) {
        super(type, slots);
    }

    static Builder builder() {
        return new Builder();
    }

    static Selection optFields() {
        return new Selection();
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Event that && equal(this, that);
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
        GID("gid", FieldKind.STRING),
        RESOURCE_SUBTYPE("resource_subtype", FieldKind.STRING),
        RESOURCE("resource", FieldKind.MODEL),
        STORY("story", FieldKind.UNION);

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    static final class Builder extends ResourceBuilder<Field, Event, Builder> {

        private Builder() {
            super(TYPE);
        }

        private Builder(Event model) {
            super(model);
        }
    }

    static final class Selection extends ResourceSelection<Selection> {

        private Selection() {
            super(TYPE);
        }

        Selection resourceSubtype() {
            return select(Field.RESOURCE_SUBTYPE);
        }

        Selection resource(UnaryOperator<Task.Selection> selection) {
            return select(Field.RESOURCE, Task.optFields(), selection);
        }

        Selection story(UnaryOperator<Story.Selection> selection) {
            return select(Field.STORY, Story.optFields(), selection);
        }
    }
}
