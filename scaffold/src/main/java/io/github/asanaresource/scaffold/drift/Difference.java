package io.github.asanaresource.scaffold.drift;

/**
 * A difference between two APIs. Its string is for users, and what a file of accepted differences has.
 *
 * @param place a schema, a field, such as {@code TaskBase.external.gid}, or an operation
 * @param change what has changed
 * @param detail what exactly; empty if the rest says all
 */
record Difference(String place, Change change, String detail) {

    /** The difference of a field seen from its object, or of a part of a field. */
    Difference in(String outer) {
        return new Difference(outer + place, change, detail);
    }

    @Override
    public String toString() {
        return place + ": " + change + (detail.isEmpty() ? "" : ": " + detail);
    }
}
