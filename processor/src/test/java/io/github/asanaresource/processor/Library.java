package io.github.asanaresource.processor;

/** Interfaces that specs find on the class path, without their source. They were compiled without the processor. */
public interface Library {

    /** Has an accessor of a type that no field can have. */
    interface Counted {
        String name();

        int count();

        static Counted none() {
            throw new UnsupportedOperationException();
        }
    }

    /** Has an accessor with the name of a method that every model has. */
    interface Built {
        String name();

        String builder();
    }

    /** Has no faults, but no fields either. */
    interface Marker {}
}
