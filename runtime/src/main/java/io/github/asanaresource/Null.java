package io.github.asanaresource;

/** The content of a slot whose field is null. The slot of an absent field is empty. */
final class Null {

    static final Null NULL = new Null();

    private Null() {}

    @Override
    public int hashCode() {
        return 3392903; // the same in each run, like the hash codes of values; unlikely to be that of a value
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
