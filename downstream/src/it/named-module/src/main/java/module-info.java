/** Opens its packages to both versions of Jackson, to one, or to none. */
module com.example {
    requires transitive io.github.asanaresource; // transitive, since a package with models is exported
    requires com.fasterxml.jackson.databind;
    requires tools.jackson.databind;

    opens com.example.both to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens com.example.jackson2 to
            com.fasterxml.jackson.databind;
    opens com.example.jackson3 to
            tools.jackson.databind;

    exports com.example.exported;
}
