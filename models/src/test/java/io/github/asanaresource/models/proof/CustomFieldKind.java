package io.github.asanaresource.models.proof;

import io.github.asanaresource.models.custom.SprintTask;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of custom fields, each with an accessor of {@link SprintTask}. */
enum CustomFieldKind {
    TEXT("100", SprintTask.Field.CUSTOMER, "text", "text_value", "text"),
    ENUM("200", SprintTask.Field.PRIORITY, "enum", "enum_value", "an enum"),
    MULTI_ENUM("300", SprintTask.Field.PRIORITIES, "multi_enum", "multi_enum_values", "a multi-enum"),
    NUMBER("400", SprintTask.Field.STORY_POINTS, "number", "number_value", "a number"),
    DATE("500", SprintTask.Field.RELEASE_DATE, "date", "date_value", "a date"),
    PEOPLE("600", SprintTask.Field.REVIEWERS, "people", "people_value", "people or references"),
    FORMULA("700", SprintTask.Field.EFFORT, "formula", "display_value", "text"),
    CUSTOM_ID("800", SprintTask.Field.TICKET_ID, "custom_id", "display_value", "text"),
    REFERENCE("900", SprintTask.Field.GOALS, "reference", "reference_value", "people or references"),
    BY_NAME("\"Budget\"", SprintTask.Field.BUDGET, "number", "number_value", "a number");

    /** Other subtypes, with what messages call them; people and references are of one type. */
    static final List<List<String>> SUBTYPES = List.of(
            List.of("text", "text"),
            List.of("number", "a number"),
            List.of("date", "a date"),
            List.of("enum", "an enum"),
            List.of("multi_enum", "a multi-enum"),
            List.of("people", "people"),
            List.of("reference", "references"),
            List.of("emotion", "\"emotion\""));

    private final String key;
    private final SprintTask.Field field;
    private final String subtype;
    private final String valueField;
    private final String noun;

    CustomFieldKind(String key, SprintTask.Field field, String subtype, String valueField, String noun) {
        this.key = key;
        this.field = field;
        this.subtype = subtype;
        this.valueField = valueField;
        this.noun = noun;
    }

    /** What messages call the custom field: its gid, or its name in quotation marks. */
    String key() {
        return key;
    }

    /** The field of an element that the accessor looks for, and what it has. */
    String keyField() {
        return this == BY_NAME ? "name" : "gid";
    }

    String keyValue() {
        return this == BY_NAME ? "Budget" : key;
    }

    SprintTask.Field field() {
        return field;
    }

    /** Calls the accessor. */
    Object get(SprintTask task) {
        return switch (this) {
            case TEXT -> task.customer();
            case ENUM -> task.priority();
            case MULTI_ENUM -> task.priorities();
            case NUMBER -> task.storyPoints();
            case DATE -> task.releaseDate();
            case PEOPLE -> task.reviewers();
            case FORMULA -> task.effort();
            case CUSTOM_ID -> task.ticketId();
            case REFERENCE -> task.goals();
            case BY_NAME -> task.budget();
        };
    }

    String subtype() {
        return subtype;
    }

    String valueField() {
        return valueField;
    }

    String noun() {
        return noun;
    }

    boolean isComputed() {
        return this == FORMULA || this == CUSTOM_ID;
    }

    boolean isArray() {
        return this == MULTI_ENUM || this == PEOPLE || this == REFERENCE;
    }

    Object nothing() {
        return isArray() ? List.of() : Optional.empty();
    }

    /** Tells whether an element of another subtype is unreadable. */
    boolean isOther(String other) {
        return switch (this) {
            case PEOPLE, REFERENCE -> !other.equals("people") && !other.equals("reference");
            case FORMULA, CUSTOM_ID -> !other.equals("text");
            default -> !other.equals(subtype);
        };
    }

    Set<CustomFieldState> states() {
        EnumSet<CustomFieldState> states = EnumSet.allOf(CustomFieldState.class);
        if (this == BY_NAME) {
            states.removeAll(EnumSet.of(CustomFieldState.TWICE, CustomFieldState.WITHOUT_GID));
        } else {
            states.remove(CustomFieldState.AMBIGUOUS);
        }
        if (this != ENUM && this != MULTI_ENUM) {
            states.removeAll(EnumSet.of(
                    CustomFieldState.DISABLED_OPTION,
                    CustomFieldState.UNKNOWN_OPTION,
                    CustomFieldState.OPTION_WITHOUT_GID));
        }
        return states;
    }
}
