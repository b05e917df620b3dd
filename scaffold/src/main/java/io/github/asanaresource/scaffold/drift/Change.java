package io.github.asanaresource.scaffold.drift;

import io.github.asanaresource.scaffold.plan.Mark;

/** A kind of difference. Its string is for users. */
enum Change {
    SCHEMA_GONE(Severity.BREAKING, "schema gone"),
    SCHEMA_ADDED(Severity.ADDITIVE, "schema added"),
    FIELD_GONE(Severity.BREAKING, "field gone"),
    FIELD_ADDED(Severity.ADDITIVE, "field added"),
    TYPE_CHANGED(Severity.BREAKING, "type changed"),
    LITERAL_GONE(Severity.BREAKING, "string gone"),
    LITERAL_ADDED(Severity.ADDITIVE, "string added"),
    VARIANT_GONE(Severity.BREAKING, "variant gone"),
    VARIANT_ADDED(Severity.ADDITIVE, "variant added"),
    NOW_REQUIRED(Severity.BREAKING, "now required"),
    NO_LONGER_REQUIRED(Severity.ADDITIVE, "no longer required"),
    NOW_READ_ONLY(Severity.BREAKING, "now read-only"),
    NO_LONGER_READ_ONLY(Severity.ADDITIVE, "no longer read-only"),
    NOW_CREATE_ONLY(Severity.BREAKING, "now create-only"),
    NO_LONGER_CREATE_ONLY(Severity.ADDITIVE, "no longer create-only"),
    NOW_OPT_IN(Severity.BREAKING, "now opt-in"),
    NO_LONGER_OPT_IN(Severity.ADDITIVE, "no longer opt-in"),
    NOW_CONDITIONAL(Severity.DOCUMENTATION, "now conditional"),
    NO_LONGER_CONDITIONAL(Severity.DOCUMENTATION, "no longer conditional"),
    NOW_DEPRECATED(Severity.DOCUMENTATION, "now deprecated"),
    NO_LONGER_DEPRECATED(Severity.DOCUMENTATION, "no longer deprecated"),
    OPERATION_GONE(Severity.BREAKING, "operation gone"),
    OPERATION_ADDED(Severity.ADDITIVE, "operation added"),
    OPT_FIELDS_GONE(Severity.BREAKING, "opt_fields gone"),
    OPT_FIELDS_ADDED(Severity.ADDITIVE, "opt_fields added"),
    PARENTS_CHANGED(Severity.DOCUMENTATION, "parents changed"),
    DESCRIPTION_CHANGED(Severity.DOCUMENTATION, "description changed"),
    EXAMPLE_CHANGED(Severity.DOCUMENTATION, "example changed"),
    EXAMPLE_MISFIT(Severity.DOCUMENTATION, "example does not fit the type");

    private final Severity severity;
    private final String words;

    Change(Severity severity, String words) {
        this.severity = severity;
        this.words = words;
    }

    Severity severity() {
        return severity;
    }

    /** A field has got a trait. */
    static Change now(Mark trait) {
        return switch (trait) {
            case REQUIRED -> NOW_REQUIRED;
            case READ_ONLY -> NOW_READ_ONLY;
            case CREATE_ONLY -> NOW_CREATE_ONLY;
            case OPT_IN -> NOW_OPT_IN;
            case CONDITIONAL -> NOW_CONDITIONAL;
            case DEPRECATED -> NOW_DEPRECATED;
        };
    }

    /** A field has lost a trait. */
    static Change noLonger(Mark trait) {
        return switch (trait) {
            case REQUIRED -> NO_LONGER_REQUIRED;
            case READ_ONLY -> NO_LONGER_READ_ONLY;
            case CREATE_ONLY -> NO_LONGER_CREATE_ONLY;
            case OPT_IN -> NO_LONGER_OPT_IN;
            case CONDITIONAL -> NO_LONGER_CONDITIONAL;
            case DEPRECATED -> NO_LONGER_DEPRECATED;
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
