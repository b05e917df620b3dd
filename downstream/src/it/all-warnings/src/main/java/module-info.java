/** Exports the emitted code, so that javac warns of everything that it would warn of in a library. */
module com.example {
    requires transitive io.github.asanaresource;

    exports com.example;
}
