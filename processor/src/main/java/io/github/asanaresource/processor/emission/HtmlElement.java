package io.github.asanaresource.processor.emission;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of HTML that the doclint of JDK 17 and of JDK 25 both accept, with what it accepts inside.
 *
 * @param name its name in lower case
 * @param kind what it is to the elements around it and inside of it
 */
record HtmlElement(String name, Kind kind) {

    /** What an element can stand in, and what can stand in it. */
    enum Kind {
        /** In a line of text, with such a line inside. */
        PHRASE,
        /** In a line of text, with nothing inside. */
        VOID,
        /** On its own, with nothing inside. */
        RULE,
        /** On its own, with anything inside. */
        BLOCK,
        /** On its own, with anything inside, of which something is a heading. */
        SECTION,
        /** On its own, with a line of text inside. Its end can be missing. */
        PARAGRAPH,
        HEADING,
        PREFORMATTED,
        LIST,
        ITEM,
        DEFINITIONS,
        TERM,
        DEFINITION,
        TABLE,
        CAPTION,
        COLUMNS,
        COLUMN,
        ROWS,
        ROW,
        CELL;

        /** Whether its end can be missing. */
        boolean endsByItself() {
            return switch (this) {
                case PARAGRAPH, ITEM, TERM, DEFINITION, COLUMNS, ROWS, ROW, CELL -> true;
                default -> false;
            };
        }

        boolean isEmpty() {
            return this == VOID || this == RULE || this == COLUMN;
        }

        /** Whether it can have text. */
        boolean acceptsText() {
            return switch (this) {
                case LIST, DEFINITIONS, TABLE, COLUMNS, ROWS, ROW -> false;
                default -> true;
            };
        }

        boolean accepts(Kind inner) {
            return switch (this) {
                case LIST -> inner == ITEM;
                case DEFINITIONS -> inner == TERM || inner == DEFINITION;
                case TABLE -> inner == CAPTION || inner == COLUMNS || inner == ROWS || inner == ROW;
                case COLUMNS -> inner == COLUMN;
                case ROWS -> inner == ROW;
                case ROW -> inner == CELL;
                case BLOCK, SECTION, ITEM, DEFINITION, CELL -> inner.standsAnywhere();
                default -> inner == PHRASE || inner == VOID;
            };
        }

        /** Whether it can stand in a text as such. */
        boolean standsAnywhere() {
            return switch (this) {
                case PHRASE, VOID, RULE, BLOCK, SECTION, PARAGRAPH, HEADING, PREFORMATTED, LIST, DEFINITIONS, TABLE ->
                    true;
                default -> false;
            };
        }
    }

    private static final Map<String, HtmlElement> ELEMENTS = elements();

    private static final Set<String> ATTRIBUTES = Set.of("class", "id", "style");

    private static final Map<String, Set<String>> OWN_ATTRIBUTES = Map.of(
            "a", Set.of("href", "target"),
            "img", Set.of("src", "alt", "width", "height"),
            "ol", Set.of("start", "type"),
            "li", Set.of("value"),
            "del", Set.of("cite", "datetime"),
            "ins", Set.of("cite", "datetime"),
            "table", Set.of("border"),
            "td", Set.of("colspan", "rowspan", "headers"),
            "th", Set.of("colspan", "rowspan", "headers", "scope", "abbr"));

    private static Map<String, HtmlElement> elements() {
        Map<String, HtmlElement> elements = new HashMap<>();
        add(
                elements,
                Kind.PHRASE,
                "a abbr b bdi cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var");
        add(elements, Kind.VOID, "br img wbr");
        add(elements, Kind.RULE, "hr");
        add(elements, Kind.BLOCK, "address aside blockquote div figure footer header nav");
        add(elements, Kind.SECTION, "article section");
        add(elements, Kind.PARAGRAPH, "p");
        add(elements, Kind.HEADING, "h1 h2 h3 h4 h5 h6");
        add(elements, Kind.PREFORMATTED, "pre");
        add(elements, Kind.LIST, "ol ul");
        add(elements, Kind.ITEM, "li");
        add(elements, Kind.DEFINITIONS, "dl");
        add(elements, Kind.TERM, "dt");
        add(elements, Kind.DEFINITION, "dd");
        add(elements, Kind.TABLE, "table");
        add(elements, Kind.CAPTION, "caption");
        add(elements, Kind.COLUMNS, "colgroup");
        add(elements, Kind.COLUMN, "col");
        add(elements, Kind.ROWS, "thead tbody tfoot");
        add(elements, Kind.ROW, "tr");
        add(elements, Kind.CELL, "td th");
        return elements;
    }

    private static void add(Map<String, HtmlElement> elements, Kind kind, String names) {
        for (String name : names.split(" ", -1)) {
            elements.put(name, new HtmlElement(name, kind));
        }
    }

    static Optional<HtmlElement> of(String name) {
        return Optional.ofNullable(ELEMENTS.get(name.toLowerCase(Locale.ROOT)));
    }

    boolean accepts(HtmlElement inner) {
        return kind.accepts(inner.kind) && !(kind == Kind.PREFORMATTED && inner.name.equals("img"));
    }

    boolean hasAttribute(String attribute) {
        return ATTRIBUTES.contains(attribute)
                || OWN_ATTRIBUTES.getOrDefault(name, Set.of()).contains(attribute);
    }

    /** The level of a heading. */
    int level() {
        return name.charAt(1) - '0';
    }
}
