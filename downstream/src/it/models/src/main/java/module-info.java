/** Specs that build on those of the artifact. Its own module opens its models to Jackson. */
module com.example {
    requires io.github.asanaresource.models;
    requires com.fasterxml.jackson.databind;
    requires tools.jackson.databind;

    opens com.example to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
