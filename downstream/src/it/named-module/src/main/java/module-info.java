/** Has in each package what one of the two Jacksons can do with it. */
module com.example {
    requires transitive io.github.asanaresource; // transitive, as a package with models is exported
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
