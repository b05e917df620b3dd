package io.github.asanaresource.processor.emission;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An HTML element that doclint accepts in both JDK 17 and JDK 25, with the rules for its content.
 *
 * @param name its name in lower case
 * @param kind where it can occur, and its content
 */
record HtmlElement(String name, Kind kind) {

    /** Where an element can occur, and its content. */
    enum Kind {
        /** An inline element with inline content. */
        PHRASE,
        /** An inline element without content. */
        VOID,
        /** A block without content. */
        RULE,
        /** A block with any content. */
        BLOCK,
        /** A block with any content, including a required heading. */
        SECTION,
        /** A block with inline content and an optional end tag. */
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

        /** Tells whether the end tag is optional. */
        boolean endsByItself() {
            return switch (this) {
                case PARAGRAPH, ITEM, TERM, DEFINITION, COLUMNS, ROWS, ROW, CELL -> true;
                default -> false;
            };
        }

        boolean isEmpty() {
            return this == VOID || this == RULE || this == COLUMN;
        }

        /** Tells whether an element of this kind can contain text. */
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

        /** Tells whether an element of this kind can occur wherever any content is allowed. */
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

    /** Returns the level of a heading. */
    int level() {
        return name.charAt(1) - '0';
    }
}
