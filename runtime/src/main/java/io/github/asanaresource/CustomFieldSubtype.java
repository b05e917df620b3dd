package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;
import java.util.List;
import java.util.Locale;

/** What custom fields can be, and the field of an element of {@code custom_fields} that has their value. */
enum CustomFieldSubtype {
    TEXT("text", "text_value"),
    NUMBER("a number", "number_value"),
    DATE("a date", "date_value"),
    ENUM("an enum", "enum_value"),
    MULTI_ENUM("a multi-enum", "multi_enum_values"),
    PEOPLE("people", "people_value"),
    REFERENCE("references", "reference_value");

    static final List<CustomFieldSubtype> ALL = List.of(values());

    /** What messages call it. */
    final String noun;

    final String valueField;

    /** The string of {@code resource_subtype}. */
    private final String wireValue;

    CustomFieldSubtype(String noun, String valueField) {
        this.noun = noun;
        this.valueField = valueField;
        this.wireValue = name().toLowerCase(Locale.ROOT);
    }

    /** Returns what an accessor of a kind can read. */
    static List<CustomFieldSubtype> of(FieldKind kind) {
        boolean isArray = kind.shape() == FieldKind.Shape.ARRAY;
        return switch (kind.element()) {
            case NUMBER -> List.of(NUMBER);
            case STRING -> isArray ? List.of(MULTI_ENUM, PEOPLE, REFERENCE) : List.of(TEXT);
            case DATE, DATE_TIME -> List.of(DATE);
            case OPEN_ENUM -> List.of(isArray ? MULTI_ENUM : ENUM);
            case MODEL, UNION -> List.of(PEOPLE, REFERENCE);
            default -> throw new IllegalArgumentException("No custom field is of the kind " + kind);
        };
    }

    /** Whether an element is of this subtype: it says so, or it says nothing and has the value of one. */
    boolean is(Object element) {
        String declared = CustomFields.subtype(element);
        return declared == null ? CustomFields.member(element, valueField) != null : wireValue.equals(declared);
    }

    /** Describes the subtype that an element says it is. */
    static @Nullable String describe(Object element) {
        String declared = CustomFields.subtype(element);
        for (CustomFieldSubtype each : ALL) {
            if (each.wireValue.equals(declared)) {
                return each.noun;
            }
        }
        return declared == null ? null : "\"" + Description.shorten(declared) + "\"";
    }
}
