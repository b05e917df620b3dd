package io.github.asanaresource.processor.reading;

import java.util.Locale;

/** What a spec must keep to. The code of a rule stands in every message about it. */
public enum Rule {
    SPEC_FORM,
    GENERIC_SPEC,
    PRIVATE_SPEC,
    MODEL_NAME_MISSING,
    MODEL_NAME_INVALID,
    TYPE_EMITTED_TWICE,
    TYPE_EXISTS,
    ACCESSOR_PARAMETERS,
    ACCESSOR_TYPE_PARAMETERS,
    ACCESSOR_THROWS,
    ACCESSOR_BODY,
    ACCESSOR_NAME,
    FIELD_TYPE_UNSUPPORTED,
    TYPE_UNKNOWN,
    TYPE_LATE,
    TYPE_HIDDEN,
    BASE_NOT_AN_INTERFACE,
    BASE_IS_A_UNION,
    BASE_CYCLE,
    OVERRIDE_FORBIDDEN,
    FIELD_AMBIGUOUS,
    WIRE_NAME_TAKEN,
    JSON_PROPERTY_MEMBER,
    EXAMPLE_EMPTY,
    OPEN_ENUM_ON_OTHER_TYPE,
    OPEN_ENUM_EMPTY,
    OPEN_ENUM_VALUE,
    OPEN_ENUM_NAME_INVALID,
    LITERAL_EMPTY,
    LITERAL_REPEATED,
    LITERAL_UNNAMEABLE,
    LITERAL_COLLISION,
    LITERAL_FALLBACK,
    SPEC_KINDS,
    UNION_EMPTY,
    UNION_EXTENDS,
    DISCRIMINATOR_MALFORMED,
    DISCRIMINATOR_REPEATED,
    VARIANT_TYPE,
    VARIANT_KIND_TAKEN,
    VARIANT_NAME,
    VARIANT_MISSING,
    VARIANT_MISPLACED,
    VARIANT_EMPTY,
    ANNOTATION_MISPLACED,
    OUTPUT_FAILED,
    INTERNAL_ERROR;

    /** The name under which messages and documentation speak of this rule, such as {@code wire-name-taken}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a later round may mend it: another processor may yet emit what is missing. */
    boolean mayPass() {
        return this == TYPE_UNKNOWN;
    }
}
