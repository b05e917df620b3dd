package io.github.asanaresource;

/** What a slot has for a field that is null. An absent field has nothing at all. */
final class Null {

    static final Null NULL = new Null();

    private Null() {}

    @Override
    public int hashCode() {
        return 3392903; // the same in each run, as that of every value; no common value has it
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return "null";
    }
}
