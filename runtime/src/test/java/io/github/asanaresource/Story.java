package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;
import io.github.asanaresource.json.ParsedJson;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A union of the form that the processor emits, with two discriminators. The second one is inside an object. */
sealed interface Story extends ResourceUnion {

    UnionType<Story> TYPE = new UnionType<>(Story.class, "resource_subtype", "resource.resource_type") {
        @Override
        protected @Nullable ResourceType<?> variant(String discriminator) {
            return switch (discriminator) {
                case "added", "task" -> Event.TYPE;
                case "moved", "section" -> Move.TYPE;
                default -> null;
            };
        }

        @Override
        protected List<ResourceType<?>> models() {
            return List.of(Event.TYPE, Move.TYPE);
        }

        @Override
        protected Story create(String discriminator, Object value) {
            return switch (discriminator) {
                case "added", "task" -> new Added((Event) value);
                case "moved", "section" -> new Moved((Move) value);
                default -> new Unrecognized(value);
            };
        }
    };

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Story fromDocument(JsonDocument<Story> document) {
        return document.value();
    }

    static Selection optFields() {
        return new Selection();
    }

    record Added(Event value) implements Story {

        public Added {
            Objects.requireNonNull(value, "value");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static Added fromDocument(JsonDocument<Story> document) {
            return document.value(Added.class);
        }

        @Override
        public String toString() {
            return UnionType.describe(this);
        }
    }

    record Moved(Move value) implements Story {

        public Moved {
            Objects.requireNonNull(value, "value");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static Moved fromDocument(JsonDocument<Story> document) {
            return document.value(Moved.class);
        }

        @Override
        public String toString() {
            return UnionType.describe(this);
        }
    }

    record Unrecognized(Object json) implements Story {

        public Unrecognized {
            json = Objects.requireNonNull(ParsedJson.copyOf(json), "json");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static Unrecognized fromDocument(JsonDocument<Story> document) {
            return document.value(Unrecognized.class);
        }

        @Override
        public Object value() {
            return json;
        }

        @Override
        public String toString() {
            return UnionType.describeUnrecognized(this);
        }
    }

    final class Selection extends ResourceSelection<Selection> {

        private Selection() {
            super(TYPE);
        }

        Selection added(UnaryOperator<Event.Selection> selection) {
            return select(Event.optFields(), selection);
        }
    }
}
