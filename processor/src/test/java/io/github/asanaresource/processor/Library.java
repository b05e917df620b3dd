package io.github.asanaresource.processor;

/** Interfaces that specs find on the class path, without a source. They were compiled without the processor. */
public interface Library {

    /** Has a field that no spec could declare so. */
    interface Counted {
        String name();

        int count();

        static Counted none() {
            throw new UnsupportedOperationException();
        }
    }

    /** Has an accessor whose name every model has. */
    interface Built {
        String name();

        String builder();
    }

    /** Has nothing wrong, but no field either. */
    interface Marker {}
}
