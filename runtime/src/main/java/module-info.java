/** Annotations for resource specs, and the types that the emitted models need. */
module io.github.asanaresource {
    requires transitive com.fasterxml.jackson.annotation;

    exports io.github.asanaresource;
}
