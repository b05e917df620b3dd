package io.github.asanaresource.processor.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is shown as it is: it never becomes markup, and no cell of a table ends in it. */
class TextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '\0',
            value = {
                "name ! name ! `name`",
                "resource_type ! resource_type ! `resource_type`",
                "_a_ ! &#95;a&#95; ! `_a_`",
                "a|b ! a&#124;b ! <code>a&#124;b</code>",
                "a\\|b ! a&#92;&#124;b ! <code>a&#92;&#124;b</code>",
                "a\\ ! a&#92; ! `a\\`",
                "`a` ! &#96;a&#96; ! <code>&#96;a&#96;</code>",
                "List<String> ! List&lt;String&gt; ! `List<String>`",
                "&amp; ! &amp;amp; ! `&amp;`",
                "*a* ~b~ ! &#42;a&#42; &#126;b&#126; ! `*a* ~b~`",
                "[a](b) ! &#91;a&#93;(b) ! `[a](b)`"
            })
    void charactersOfMarkupAreEscapedAndNoOthers(String text, String escaped, String code) {
        assertThat(Text.of(text)).isEqualTo(escaped);
        assertThat(Text.code(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a|b",
                "a\\|b",
                "\\",
                "\\\\|",
                "`",
                "``a`",
                "a` | `b",
                "<b>",
                "</td>",
                "&amp;",
                "&#124;",
                "*a*",
                "**",
                "_a_",
                "a_b",
                "~~a~~",
                "[a](b)",
                "[a]: b",
                "![a](b)",
                "<https://a.com>",
                "# a",
                "- a",
                "1. a",
                "a\nb",
                "a\n\nb",
                "a\rb",
                "\ta",
                "a\u2028b",
                "gr\u00f6\u00dfe \u540d\u524d \ud83d\ude00",
                "{@code a}",
                "*/",
                "\"a\"",
                "--- | ---"
            })
    void aCellShowsTheTextItself(String text) {
        for (String cell : List.of(Text.of(text), Text.code(text), Text.codeInHtml(text))) {
            assertThat(cell).doesNotContain("\n", "\r", "|");
            List<List<ShownPage.Cell>> rows =
                    new ShownPage(new Table(List.of("A", "B"), List.of(List.of("x" + cell + "x", "b"))).text()).rows();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1)).extracting(ShownPage.Cell::text).containsExactly("x" + text + "x", "b");
        }
    }

    @Test
    void referencesToCharactersAreResolvedUnlessTheirNamesAreUnusual() {
        assertThat(Text.resolve("a &lt;b&gt; &amp;amp; &#39;&#x2603;&quot;")).contains("a <b> &amp; '\u2603\"");
        assertThat(Text.resolve("&hearts;")).isEmpty();
        assertThat(Text.resolve("&lt; &hearts;")).isEmpty();
    }
}
