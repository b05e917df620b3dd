package io.github.asanaresource.catalogue.proof;

/** How documents come. The numbers are percentages: of fields, of values, of texts, of objects, and of fields again. */
enum Condition {

    /** Every field that the API declares, of the kind that it declares, and nothing else. */
    VALID(100, 0, 0, 0, 2),

    /** Few fields, as {@code opt_fields} leaves of a resource. */
    SPARSE(15, 0, 0, 0, 2),

    /** Null wherever it may be: in fields, in lists, in maps. */
    NULL_LADEN(80, 45, 0, 0, 2),

    /** From a later API: fields that no spec names, texts that no open set has. */
    FUTURE(50, 5, 40, 60, 2),

    /** As from a later API, and with JSON of any kind in any place. */
    DAMAGED(60, 5, 40, 30, 2),

    /** With fields that come a second time, after what another field has, or another variant, or anything. */
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

    /** How many of the fields of an object are there. */
    int present() {
        return present;
    }

    /** How many of the values that are there are null. */
    int isNull() {
        return isNull;
    }

    /** How many texts are not of the set, or not in the format, that they should be. */
    int odd() {
        return odd;
    }

    /** How many objects have fields that their schema does not name. */
    int unknown() {
        return unknown;
    }

    /** How many fields come a second time. The last one counts. */
    int repeated() {
        return repeated;
    }
}
