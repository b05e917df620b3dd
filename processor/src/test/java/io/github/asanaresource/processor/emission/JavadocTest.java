package io.github.asanaresource.processor.emission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.asanaresource.processor.definition.Definition;
import io.github.asanaresource.processor.emission.Markup.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocTest {

    static Stream<Arguments> descriptions() {
        return Stream.of(
                arguments("", ""),
                arguments("Plain text.", "Plain text."),
                arguments(" Two\n lines. ", "Two\nlines."),
                arguments("With {@code code} and {@literal a < b}.", "With {@code code} and {@literal a < b}."),
                arguments("See {@link Task}, {@link Task#name()}.", "See {@code Task}, <code>Task.name()</code>."),
                arguments("See {@link #name() the name}.", "See <code>the name</code>."),
                arguments(
                        "See {@link java.util.Map#put(Object, Object)}.", "See <code>Map.put(Object, Object)</code>."),
                arguments("{@return the name}", "the name"),
                arguments("@return the name", "the name"),
                arguments("{@return the {@code name} of it}\n@since 1", "the {@code name} of it"),
                arguments("@since 1\n@return the name,\n  in full\n@see Task", "the name,\n in full"),
                arguments("The name.\n@return it\n@since 1", "The name."),
                arguments("@return\n@deprecated it goes", ""),
                arguments(" @return\n @deprecated it goes", ""),
                arguments("{@code a*/b}", "{@code a* /b}"),
                arguments(
                        "A <b>bold</b> &amp; <a href=\"https://a/b\">linked</a> word.",
                        "A <b>bold</b> &amp; <a href=\"https://a/b\">linked</a> word."),
                arguments(
                        "One.\n\n<p>Two.\n\n<ul>\n  <li>a\n  <li>b</li>\n</ul>",
                        "One.\n\n<p>Two.\n\n<ul>\n <li>a\n <li>b</li>\n</ul>"),
                arguments(
                        "One.\n\n<p>Two.\n\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>",
                        "One.\n\n<p>Two.\n\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
                arguments("Unclosed <b>bold.", "Unclosed &lt;b&gt;bold."),
                arguments("Wrong </b> order <b>.", "Wrong &lt;/b&gt; order &lt;b&gt;."),
                arguments("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d"),
                arguments("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
                arguments("ends here */ class Evil {}", "ends here *&#47; class Evil {}"),
                arguments("{@code unclosed", "{&#64;code unclosed"),
                arguments("{@unknown tag}", "{&#64;unknown tag}"),
                arguments("a \\u002a/ b", "a \\u005cu002a/ b"),
                arguments("$T $L $$ $1N %s", "$T $L $$ $1N %s"));
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void aDescriptionKeepsItsMeaningAndHarmsNothing(String comment, String expected) {
        assertThat(Javadoc.description(comment, Place.MEMBER, Place.MEMBER)).isEqualTo(expected);
    }

    static Stream<Arguments> markdown() {
        return Stream.of(
                arguments("**bold** `code` <b>x</b> & > *", "**bold** `code` <b>x</b> & > *"),
                arguments("[String], [Map#put(Object, Object)][]", "`String`, `Map.put(Object, Object)`"),
                arguments("[a *map*][java.util.Map] and [#m()]", "a *map* and `m()`"),
                arguments("[a](https://b) [c] [d][C]\n\n[c]: https://d", "[a](https://b) [c] [d][C]\n\n[c]: https://d"),
                arguments("`[String]` ``a ` [b]`` \\[String]", "`[String]` ``a ` [b]`` \\[String]"),
                arguments("[two words] [x\n] [[", "[two words] [x\n] [["),
                arguments("{@link Task#name()} {@code [a]} {@", "<code>Task.name()</code> {@code [a]} {@"),
                arguments("```\n@Override [a]\n```\n@since 1", "```\n@Override [a]\n```"),
                arguments("```\n[a]\n```\n[A]", "```\n[a]\n```\n`A`"),
                arguments("~~~ java\nint[] a;", "~~~ java\nint[] a;\n~~~"),
                arguments("a ```", "a ```"),
                arguments("\u00e9 \\u002a \f", "\\u00e9 \\u005cu002a"));
    }

    @ParameterizedTest
    @MethodSource("markdown")
    void markdownStaysWithoutItsReferences(String comment, String expected) {
        assertThat(Javadoc.description(Definition.MARKDOWN + comment, Place.MEMBER, Place.MEMBER))
                .isEqualTo("\uffff" + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "in_progress, {@code in_progress}",
        "a{b, <code>a{b</code>",
        "*/, <code>&#42;/</code>",
        "a&b, <code>a&amp;b</code>"
    })
    void dataIsSetAsCode(String data, String expected) {
        assertThat(Javadoc.code(data)).isEqualTo(expected);
    }

    /** Counts how often characters are read. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks += end - start;
            return text.substring(start, end);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "\n", " \n", "\n@return", "\n@return ", "{", "{@", "{@code ", "{@link a ", "{}", "<", "<b ",
                        "<a x=\"", "<!--",
                "<p>", "<b>", "<ul><li>", "&", "&#1", "*/", "@", "\\", ">", "a", "<!-- -->", "{@link a}", "</p>",
                        "{@index a"
            })
    void aLongCommentIsReadInOneGo(String repeated) {
        for (String start : List.of("", "a", "{@return ", "@return ", "@deprecated ")) {
            Counted comment = new Counted(start + repeated.repeat(10_000));
            Javadoc.accessor(comment, "name", "", "the value");
            Javadoc.deprecation("this field", comment);
            assertThat(comment.looks).as(start).isLessThan(60L * comment.length());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"`", "` ``", "[", "[a]", "[a][", "~~~\n", "```\n", "```a\n", "\\", "[a]: b\n", "{@link a}", "#"})
    void soIsMarkdown(String repeated) {
        Counted comment = new Counted(Definition.MARKDOWN + repeated.repeat(10_000));
        Javadoc.accessor(comment, "name", "", "the value");
        assertThat(comment.looks).isLessThan(60L * comment.length());
    }
}
