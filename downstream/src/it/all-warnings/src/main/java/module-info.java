/** Exports the emitted code, so that javac gives every warning that it would give in a library. */
module com.example {
    requires transitive io.github.asanaresource;

    exports com.example;
}
