package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A model of the form that the processor emits, which refers to itself. */
final class Task extends ResourceModel<Task.Field> {

    static final ResourceType<Task> TYPE = new ResourceType<>(Task.class, Field.values()) {
        @Override
        protected Task create(ResourceType<Task> type, @Nullable Object[] slots) {
            return new Task(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return switch (wireName) {
                case "status" -> OpenEnumType.of(Status.class);
                case "parent", "children" -> Task.TYPE;
                default -> super.nested(wireName);
            };
        }
    };

    private static final long serialVersionUID = 1L;

    private Task(ResourceType<Task> type, @Nullable Object[] slots) {
        super(type, slots);
    }

    static Builder builder() {
        return new Builder();
    }

    static Selection optFields() {
        return new Selection();
    }

    static Task fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Task fromDocument(JsonDocument<Task> document) {
        return document.value();
    }

    Optional<String> gid() {
        return string(Field.GID);
    }

    Optional<String> name() {
        return string(Field.NAME);
    }

    Optional<LocalDate> dueOn() {
        return value(Field.DUE_ON);
    }

    Optional<String> dueOnAsString() {
        return string(Field.DUE_ON);
    }

    Optional<Status> status() {
        return value(Field.STATUS);
    }

    Optional<String> statusAsString() {
        return string(Field.STATUS);
    }

    List<String> tags() {
        return strings(Field.TAGS);
    }

    Optional<Task> parent() {
        return value(Field.PARENT);
    }

    List<Task> children() {
        return elements(Field.CHILDREN);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Task that && equal(this, that);
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
        NAME("name", FieldKind.STRING),
        RESOURCE_TYPE("resource_type", FieldKind.STRING),
        DUE_ON("due_on", FieldKind.DATE),
        STATUS("status", FieldKind.OPEN_ENUM),
        TAGS("tags", FieldKind.STRING.array()),
        PARENT("parent", FieldKind.MODEL),
        CHILDREN("children", FieldKind.MODEL.array());

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    static final class Builder extends ResourceBuilder<Field, Task, Builder> {

        private Builder() {
            super(TYPE);
        }

        private Builder(Task model) {
            super(model);
        }

        Builder gid(String gid) {
            return set(Field.GID, gid);
        }

        Builder name(String name) {
            return set(Field.NAME, name);
        }

        Builder dueOn(LocalDate dueOn) {
            return set(Field.DUE_ON, dueOn);
        }

        Builder dueOn(String dueOn) {
            return set(Field.DUE_ON, dueOn);
        }

        Builder status(Status status) {
            return set(Field.STATUS, status);
        }

        Builder status(String status) {
            return set(Field.STATUS, status);
        }

        Builder tags(List<String> tags) {
            return set(Field.TAGS, tags);
        }

        Builder parent(Task parent) {
            return set(Field.PARENT, parent);
        }

        Builder children(List<Task> children) {
            return set(Field.CHILDREN, children);
        }
    }

    static final class Selection extends ResourceSelection<Selection> {

        private Selection() {
            super(TYPE);
        }

        Selection gid() {
            return select(Field.GID);
        }

        Selection name() {
            return select(Field.NAME);
        }

        Selection dueOn() {
            return select(Field.DUE_ON);
        }

        Selection parent(UnaryOperator<Selection> selection) {
            return select(Field.PARENT, Task.optFields(), selection);
        }

        Selection children(UnaryOperator<Selection> selection) {
            return select(Field.CHILDREN, Task.optFields(), selection);
        }
    }
}
