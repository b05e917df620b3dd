package io.github.asanaresource.processor.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.processor.definition.Definition;
import io.github.asanaresource.processor.emission.Documentation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Javadoc in a cell of a table, and on a page. */
class ProseTest {

    /**
     * A comment.
     *
     * @param comment its text
     * @param line what is in a cell
     * @param blocks what is on a page
     */
    record Case(String comment, String line, String blocks) {

        @Override
        public String toString() {
            return comment;
        }
    }

    private static Case inline(String comment, String markdown) {
        return new Case(comment, markdown, markdown);
    }

    static Stream<Case> cases() {
        return Stream.of(
                inline("", ""),
                inline("The name\n of the  task.", "The name of the task."),
                inline("Text with {@code code}.", "Text with `code`."),
                inline("{@code a}{@code b}", "`a`<code>b</code>"),
                inline("{@code a\n b}, {@code a|b}, {@code {a}}", "`a b`, <code>a&#124;b</code>, `{a}`"),
                inline("{@literal a < b & *c*}", "a &lt; b &amp; &#42;c&#42;"),
                inline("a < b && c > d | e", "a &lt; b &amp;&amp; c &gt; d &#124; e"),
                inline("5 &lt; 6 &hearts; &#39;", "5 &lt; 6 &hearts; &#39;"),
                inline("See {@link java.util.Map#put(Object, Object)}.", "See `Map.put(Object, Object)`."),
                inline("See {@link String the <i>text</i>}.", "See <code>the *text*</code>."),
                inline("A <em>job</em>, a <b>bold</b> word.", "A *job*, a **bold** word."),
                inline("A<i> b</i><b>(c)</b>.", "A<i> b</i><b>(c)</b>."),
                inline("<i>a</i><b>b</b>", "*a*<b>b</b>"),
                inline("<code>a &lt; b</code>, <code>&hearts;</code>", "`a < b`, <code>&hearts;</code>"),
                inline(
                        "<a href=\"https://asana.com/a_(b)?c=d\">As [ana]</a>!",
                        "[As &#91;ana&#93;](https://asana.com/a_%28b%29?c=d)!"),
                inline("!<a href=\"a.html\">b</a>", "!<a href=\"a.html\">b</a>"),
                inline("x<sub>1</sub><br>y <kbd>|</kbd>", "x<sub>1</sub><br>y <kbd>&#124;</kbd>"),
                inline("<span\nclass=\"a|b\">c</span>", "<span class=\"a&#124;b\">c</span>"),
                inline("One.<!-- hidden | -->Two.", "One.Two."),
                inline("{@summary Short {@code <b>}.} More.", "Short `<b>`. More."),
                inline("{@return the name, {@code as it is}}", "the name, `as it is`"),
                inline("gr\u00f6\u00dfe \\u00e9 \\ \ud83d\ude00", "gr\u00f6\u00dfe &#92;u00e9 &#92; \ud83d\ude00"),
                inline("broken <i>HTML", "broken &lt;i&gt;HTML"),
                new Case("# no heading", "# no heading", "&#35; no heading"),
                new Case("- none\n<p>12. none", "- none<br><br>12. none", "&#45; none\n\n12&#46; none"),
                new Case("One.\n\n<p>Two.</p>\n<p>Three.", "One.<br><br>Two.<br><br>Three.", "One.\n\nTwo.\n\nThree."),
                new Case("<p>First.", "First.", "First."),
                new Case(
                        "A list:\n<ul>\n<li>one</li>\n<li>{@code two}</li>\n</ul>\nAfter.",
                        "A list:<ul><li>one</li><li>`two`</li></ul>After.",
                        "A list:\n\n- one\n- `two`\n\nAfter."),
                new Case(
                        "<ol start=\"3\"><li>a<ul><li>b</ul><li><p>c</p><p>d</p></ol>",
                        "<ol start=\"3\"><li>a<ul><li>b</ul><li>c<br><br>d</ol>",
                        "3. a\n    - b\n4. c\n\n    d"),
                new Case(
                        "Code:\n <pre>{@code\n @A\n interface B {\n     List<String> c();\n }\n }</pre>\n After.",
                        "Code:<pre>@A<br>interface B {<br>    List&lt;String&gt; c();<br>}</pre>After.",
                        "Code:\n\n```\n@A\ninterface B {\n    List<String> c();\n}\n```\n\nAfter."),
                new Case(
                        "<pre>```&hearts;</pre>",
                        "<pre>&#96;&#96;&#96;&hearts;</pre>",
                        "<pre>&#96;&#96;&#96;&hearts;</pre>"),
                new Case("<pre>\n```</pre>", "<pre>&#96;&#96;&#96;</pre>", "````\n```\n````"),
                new Case(
                        "<ul><li><pre>\n  a\n  b</pre></ul>",
                        "<ul><li><pre>a<br>b</pre></ul>",
                        "- ```\n    a\n    b\n    ```"),
                new Case(
                        "One.<h4>Two</h4>Three.", "One.<br><br><b>Two</b><br><br>Three.", "One.\n\n#### Two\n\nThree."),
                new Case(
                        "One.\n<table>\n<caption>*</caption>\n<tr><td>{@code a}\n<td><b>b</b></table>Two.",
                        "One.<table><caption>&#42;</caption><tr><td>`a`<td>**b**</table>Two.",
                        "One.\n\n<table><caption>&#42;</caption><tr><td><code>a</code><td><b>b</b></table>\n\nTwo."),
                new Case("a<hr>b", "a<hr>b", "a\n\n<hr>\n\nb"),
                new Case("<blockquote>a</blockquote>b", "a<br><br>b", "a\n\nb"));
    }

    /** Comments that begin with three slashes. */
    static Stream<Case> casesOfMarkdown() {
        return Stream.of(
                inline("Plain *text* with **bold** and `code`.", "Plain *text* with **bold** and `code`."),
                inline("{@code <b>} and [String], \\{@code a}", "`<b>` and `String`, \\{@code a}"),
                new Case(
                        "`a|b` or c | d \\| e", "<code>a&#124;b</code> or c &#124; d &#124; e", "`a|b` or c | d \\| e"),
                new Case("One\ntwo.\n\nThree.", "One two.<br><br>Three.", "One\ntwo.\n\nThree."),
                new Case("- a\n- b\n  1. c", "&bull; a<br>&bull; b<br>1. c", "- a\n- b\n  1. c"),
                new Case(
                        "One:\n\n```java\nList<String> a; // `{@code}`\n```\nAfter.",
                        "One:<pre>List&lt;String&gt; a; // &#96;{@code}&#96;</pre>After.",
                        "One:\n\n```java\nList<String> a; // `{@code}`\n```\nAfter."),
                new Case(
                        "One:\n\n    a<b> | c\n\nAfter.",
                        "One:<pre>a&lt;b&gt; &#124; c</pre>After.",
                        "One:\n\n    a<b> | c\n\nAfter."),
                new Case(
                        "[Asana][a] here.\n\n[a]: https://asana.com",
                        "[Asana](https://asana.com) here.",
                        "[Asana][a] here.\n\n[a]: https://asana.com"),
                new Case(
                        "#### Heading\nText\\\nin two.",
                        "<b>Heading</b><br><br>Text<br>in two.",
                        "#### Heading\nText\\\nin two."));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCommentIsOneLineInACellAndBlocksOnAPage(Case one) {
        String documentation = Documentation.ofMember(one.comment());
        assertThat(Prose.line(documentation)).isEqualTo(one.line());
        assertThat(Prose.blocks(documentation)).isEqualTo(one.blocks());
    }

    @ParameterizedTest
    @MethodSource("casesOfMarkdown")
    void soIsACommentInMarkdown(Case one) {
        String documentation = Documentation.ofMember(Definition.MARKDOWN + one.comment());
        assertThat(Prose.line(documentation)).isEqualTo(one.line());
        assertThat(Prose.blocks(documentation)).isEqualTo(one.blocks());
    }

    @ParameterizedTest
    @MethodSource({"cases", "casesOfMarkdown"})
    void noCommentEndsTheCell(Case one) {
        for (String comment : List.of(one.comment(), Definition.MARKDOWN + one.comment())) {
            String line = Prose.line(Documentation.ofMember(comment));
            assertThat(line).doesNotContain("\n", "|");
            assertThat(new ShownPage(
                                    new Table(List.of("A", "B"), List.of(List.of(line, "b"), List.of("c", "d"))).text())
                            .rows())
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row).hasSize(2));
        }
    }

    @Test
    void aListCanBeAsDeepAsItIs() {
        assertThat(Prose.blocks(Documentation.ofMember("<ul><li>a".repeat(5_000) + "</ul>".repeat(5_000))))
                .startsWith("- a\n    - a\n        - a\n")
                .hasSizeLessThan(5_000 * 50);
    }
}
