package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;
import io.github.asanaresource.json.ParsedJson;
import java.util.List;
import java.util.Objects;

/** A union of the form that the processor emits, whose variants are told apart by the kind of JSON. */
sealed interface Reference extends ResourceUnion {

    UnionType<Reference> TYPE = new UnionType<>(Reference.class) {
        @Override
        protected @Nullable ResourceType<?> variant(String discriminator) {
            return Task.TYPE;
        }

        @Override
        protected List<ResourceType<?>> models() {
            return List.of(Task.TYPE);
        }

        @Override
        protected Reference create(String discriminator, Object value) {
            if (value instanceof String variant) {
                return new Gid(variant);
            }
            if (value instanceof Task variant) {
                return new Definition(variant);
            }
            return new Unrecognized(value);
        }
    };

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Reference fromDocument(JsonDocument<Reference> document) {
        return document.value();
    }

    record Gid(String value) implements Reference {

        public Gid {
            Objects.requireNonNull(value, "value");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static Gid fromDocument(JsonDocument<Reference> document) {
            return document.value(Gid.class);
        }

        @Override
        public String toString() {
            return UnionType.describe(this);
        }
    }

    record Definition(Task value) implements Reference {

        public Definition {
            Objects.requireNonNull(value, "value");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static Definition fromDocument(JsonDocument<Reference> document) {
            return document.value(Definition.class);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Definition that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return UnionType.describe(this);
        }
    }

    record Unrecognized(Object json) implements Reference {

        public Unrecognized {
            json = Objects.requireNonNull(ParsedJson.copyOf(json), "json");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static Unrecognized fromDocument(JsonDocument<Reference> document) {
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
}
