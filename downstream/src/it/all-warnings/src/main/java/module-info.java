/** Exports what it emits, so that javac warns of all that it would warn of in a library. */
module com.example {
    requires transitive io.github.asanaresource;

    exports com.example;
}
