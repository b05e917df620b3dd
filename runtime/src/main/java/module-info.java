/**
 * Annotations for resource specs, and the types that the emitted models need. Jackson is needed only to read and write JSON:
 * version 2, version 3, or neither.
 */
module io.github.asanaresource {
    requires transitive com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;

    exports io.github.asanaresource;

    opens io.github.asanaresource to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
