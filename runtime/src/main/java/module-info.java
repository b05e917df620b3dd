/**
 * Annotations for resource specs, and the types that emitted models need. Models read and write JSON by themselves, or
 * by Jackson 2 or Jackson 3.
 */
module io.github.asanaresource {
    requires transitive com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static com.google.errorprone.annotations;
    requires static tools.jackson.databind;

    exports io.github.asanaresource;
    exports io.github.asanaresource.internal;
    exports io.github.asanaresource.jackson;
    exports io.github.asanaresource.json;

    opens io.github.asanaresource to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.asanaresource.jackson to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
