/** Specs of all resources of Asana's API, and the models emitted from them. */
@SuppressWarnings("module") // It works without either Jackson.
module io.github.asanaresource.models {
    requires transitive io.github.asanaresource;

    exports io.github.asanaresource.models;

    opens io.github.asanaresource.models to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
