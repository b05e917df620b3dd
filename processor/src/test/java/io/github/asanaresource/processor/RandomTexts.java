package io.github.asanaresource.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Random names, documentation and texts: ordinary ones, and odd ones that somebody will write one day. */
final class RandomTexts {

    /** Asana's names, names that emitted code uses itself, and first parts of package names. */
    private static final List<String> WORDS = List.of(
            ("gid resourceType resourceSubtype name notes htmlNotes dueOn dueAt completed completedBy is_archived"
                            + " isPublic assignee followers customFields memberships parent permalinkUrl created_at modifiedAt num"
                            + " image_128x128 htmlNOTES2 xURL aBC url2 i18n _hidden $dollar größe naïve été 名前 x y1 z_ field value"
                            + " other that state values part sent json jsonText readName mark clear build unset each text model"
                            + " content wireName presence hashCodeField fromJson setNull isSent shown unknownField"
                            + " readUnknownField index one word mask copy record sealed yields var module opens with com io java"
                            + " javax alpha gamma json beta github string object optional list map uri long_ self")
                    .split(" "));

    private static final List<String> FRAGMENTS = List.of(
            "The text of a task.",
            "Markup that is <b>bold</b> and {@code code}.",
            "Markup that is <b>never closed, a < b && c > d.",
            "</b></p><p></ul><li>",
            "<ul><li>one<li>two</ul>",
            "<ul>\n<li>one</li>\n<li>two {@code 2}</li>\n</ul>",
            "<p>",
            "<a href=\"https://asana.com\">Asana</a> and <a name=x>",
            "<!-- hidden -->",
            "&nbsp;&bogus;&#x41;&",
            "$L $T $N $S $$ $1L $> $[ %s %n",
            "{@code",
            "{@code {nested}} {@link String} {@linkplain java.util.List#of() lists} {@value}",
            "{@inheritDoc} {@bogus tag} {@",
            "}}{{}",
            "a comment that ends *&#47; here, and a /* that begins // here",
            "an escape that is none: \\\\u002a/ and a backslash \\",
            "ünïcode ☃ 😀 \u00a0 \u2028",
            "@Override is no tag; nor is me@example.com",
            "\n@return the value",
            "\n@return",
            "\n@see String\n@since 1",
            "\n@param unknown of nothing\n@throws Exception never",
            "{@return what it says}",
            "\n\n\n",
            "\t*\t**\t",
            "First line.<br>Second line, with <kbd>Ctrl</kbd> and <span class=\"x\">5 > 3</span>.",
            "<p>One.</p> <p>Two.</p> <pre>\n  a\n</pre> <blockquote>b</blockquote> <hr>",
            "<pre>{@code\n@AsanaResource\ninterface A { List<String> b(); }\n}</pre>",
            "<table><caption>c</caption><tr><th scope=\"col\">a<td>b</table>",
            "<table><tr><td>no caption</table>",
            "<dl><dt>term<dd>definition</dl> <ol start=\"2\"><li value=\"3\">x</ol>",
            "<h2>out of order</h2>",
            "<h4>Heading</h4>",
            "<ul>text<li>one</ul>",
            "<b><p>block in line</b>",
            "<foo bar>unknown</foo> <span onclick=x>y</span> <a href=\"a b\">c</a>",
            "&#39; &#x2603; &hearts; &#0; &amp",
            "{@literal <>} {@index \"two words\" x} {@systemProperty a.b} {@docRoot} {@inheritDoc}",
            "{@summary A summary.}",
            "{@snippet :\n  int x = 1;\n}",
            "{@link java.util.Map#put(Object, Object) put <i>it</i>} {@linkplain #a b}",
            "\n@@ odd",
            "\n@ odd",
            "\n@see <a href=\"https://asana.com\">Asana</a>\n@see \"A book\"\n@see java.util.List#of() lists",
            "\n@since 1 {@code <b>}\n@author nobody\n@sicne 2\n@hidden",
            "{@return " + "{".repeat(2_000),
            "{@return " + "{a}".repeat(1_000) + "}",
            "{@link a ".repeat(500),
            " ".repeat(3_000) + "\n".repeat(300),
            "<b>".repeat(300) + "deep" + "</b>".repeat(300),
            "very long, ".repeat(300));

    private static final List<String> DEPRECATIONS = List.of(
            "\n@deprecated",
            "\n@deprecated Use another.",
            "\n@deprecated <b>broken {@code\n  in two lines",
            "\n@deprecated $L *&#47; {@link String}\n@return the value");

    private static final List<String> ODD = List.of(
            "a.b.c",
            "with space",
            "kebab-case",
            "quo\"te",
            "apo'strophe",
            "back\\slash",
            "\\u0041",
            "\\",
            "$T$L$$",
            "%s%n",
            "*/",
            "/*",
            "<b>",
            "&amp;",
            "@param",
            "{@code x}",
            "{@",
            "}",
            "line\nbreak",
            "\n@return",
            "carriage\rreturn",
            "\ttab",
            "\u0000\u001a",
            "\u2028\u00a0\u2029",
            "ünï☃😀",
            "very long ".repeat(50));

    private static final List<String> LITERALS = List.of(
            ("not_started in-progress Succeeded FAILED camelCase dark-pink class default enum null true NaN unknown a"
                            + " b c d json wireValue fromWireValue values valueOf ordinal x1 v2.0 a/b multi_enum _lead trail_"
                            + " String Field Builder")
                    .split(" "));

    /** Names of constants that differ in lower case, too. */
    private static final List<String> CONSTANTS = List.of(
            ("NOT_STARTED In_Progress camelCase wireValue wireValue_ unrecognized UNRECOGNIZED_ String Builder name"
                            + " ordinal valueOf json fromWireValue GRÖSSE 名前 $ __ A b _c D$ X1 Object Uses IllegalStateException"
                            + " java record var permits")
                    .split(" "));

    private final Random random;

    RandomTexts(Random random) {
        this.random = random;
    }

    /** The name of an accessor. */
    String accessor() {
        String word = pick(WORDS);
        return switch (random.nextInt(7)) {
            case 0 -> word + capitalize(pick(WORDS));
            case 1 -> word + "_" + pick(WORDS);
            case 2 -> word + random.nextInt(1000);
            case 3 -> "is" + capitalize(word);
            case 4 -> "get" + capitalize(word) + capitalize(pick(WORDS));
            default -> word;
        };
    }

    /** What distinguishes a name in everything that is derived from it. */
    static String key(String name) {
        return name.replaceFirst("^get(?=[A-Z])", "")
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A text that is usually odd, as a Java literal. */
    String oddLiteral(String prefix) {
        return literal(prefix + (random.nextInt(3) == 0 ? "" : pick(ODD)));
    }

    /** A name on the wire, as a Java literal: odd, but without dots, and without blanks around it. */
    String oddName(String prefix) {
        return literal(prefix + pick(ODD).replace('.', '_') + "_");
    }

    /** Texts of an enum, with different constants, as Java literals. */
    List<String> enumLiterals() {
        List<String> literals = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int index = 0; index < count; index++) {
            literals.add(
                    random.nextInt(4) == 0
                            ? oddLiteral("v" + index + "x ")
                            : literal(LITERALS.get((index * 7 + count) % LITERALS.size())));
        }
        return literals;
    }

    /** Names of constants of an enum. */
    List<String> constants() {
        List<String> constants = new ArrayList<>(CONSTANTS);
        Collections.shuffle(constants, random);
        return constants.subList(0, 1 + random.nextInt(8));
    }

    /** One or two paths to the text that distinguishes variants, as Java literals. */
    List<String> discriminators() {
        List<String> paths = new ArrayList<>(List.of(path("resource_type")));
        if (random.nextBoolean()) {
            paths.add(path("parent.kind"));
        }
        return paths;
    }

    /** A path that may be odd, but has no white space, and dots only between names. */
    private String path(String prefix) {
        return literal(prefix + (random.nextBoolean() ? "" : pick(ODD).replaceAll("[.\\s]", "")));
    }

    /** A comment before a declaration, or nothing. */
    String documentation(boolean deprecated) {
        StringBuilder comment = new StringBuilder();
        for (int fragments = random.nextInt(4); fragments > 0; fragments--) {
            comment.append(' ').append(pick(FRAGMENTS));
        }
        if (deprecated && random.nextBoolean()) {
            comment.append(pick(DEPRECATIONS));
        }
        String lines = comment.toString().replace("\n", random.nextBoolean() ? "\n * " : "\n");
        return comment.isEmpty() ? "" : "/**" + lines + "\n */\n";
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    static String capitalize(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> literal.append('\\').append((char) c);
                default -> literal.append(c < ' ' ? String.format("\\%03o", c) : (char) c);
            }
        });
        return literal.append('"').toString();
    }
}
