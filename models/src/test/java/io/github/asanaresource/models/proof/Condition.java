package io.github.asanaresource.models.proof;

/** The properties of generated documents, as percentages of fields, values, strings, objects, and fields again. */
enum Condition {

    /** Exactly the fields that the API declares, each of the declared kind. */
    VALID(100, 0, 0, 0, 2),

    /** Few fields, as with {@code opt_fields}. */
    SPARSE(15, 0, 0, 0, 2),

    /** Null wherever it is possible: in fields, in lists, in maps. */
    NULL_LADEN(80, 45, 0, 0, 2),

    /** From a later API: fields that no spec declares, strings that no open set lists. */
    FUTURE(50, 5, 40, 60, 2),

    /** As from a later API, with JSON of any kind in any place. */
    DAMAGED(60, 5, 40, 30, 2),

    /** With repeated fields, whose second value is that of another field, of another variant, or anything. */
    REPETITIVE(60, 5, 10, 30, 35);

    private final int present;
    private final int isNull;
    private final int odd;
    private final int unknown;
    private final int repeated;

    Condition(int present, int isNull, int odd, int unknown, int repeated) {
        this.present = present;
        this.isNull = isNull;
        this.odd = odd;
        this.unknown = unknown;
        this.repeated = repeated;
    }

    /** How many of the fields of an object are present. */
    int present() {
        return present;
    }

    /** How many of the present values are null. */
    int isNull() {
        return isNull;
    }

    /** How many strings are not in the declared set or format. */
    int odd() {
        return odd;
    }

    /** How many objects have fields that their schema does not declare. */
    int unknown() {
        return unknown;
    }

    /** How many fields are repeated. The last one counts. */
    int repeated() {
        return repeated;
    }
}
