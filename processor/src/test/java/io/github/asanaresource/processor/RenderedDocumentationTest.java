package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Javadoc renders comments alike in a spec and in the code emitted from it. */
class RenderedDocumentationTest {

    /** Comments of accessors that Javadoc accepts. */
    private static final List<String> COMMENTS = List.of(
            "Plain text. And more.",
            "First line.<br>Second line, with {@code code}.",
            "One.\n\n<p>Two.</p>\n<p>Three.</p>\n\n<p>Four.",
            "One.\n<pre>\n  indented {\n    more }\n</pre>",
            "One.\n<pre>{@code\n@AsanaResource\ninterface TaskSpec {\n    List<String> tags();\n}\n}</pre>\nAfter.",
            "One.\n<table class=\"plain\">\n<caption>C</caption>\n<thead><tr><th scope=\"col\">a</th></tr></thead>\n"
                    + "<tbody><tr><td>b</td></tr></tbody>\n</table>",
            "One.\n<table border=\"1\"><caption>c</caption><tr><td>x<td>y</table>",
            "One.\n<h4>Heading</h4>\nText.\n<h5>Below</h5>\nMore.",
            "A <span class=\"x\" style=\"color: red\">span</span>, <kbd>Ctrl</kbd>, <a"
                    + " href=\"https://asana.com/a?b=c\">link</a> and <a href='{@docRoot}/x.html'"
                    + " target=\"_top\">another</a>.",
            "{@literal a < b & c > d}, {@literal @Override}, {@literal {}}.",
            "It&#39;s 5 > 3 &amp; 3 &lt; 5 &hearts; &#x2603; &nbsp;.",
            "One:\n"
                    + "<ul>\n"
                    + "  <li>a\n"
                    + "  <li>b <b>bold</b>\n"
                    + "    <ol start=\"3\" type=\"a\"><li value=\"4\">c</ol>\n"
                    + "</ul>\n"
                    + "After.",
            "One:\n<dl><dt>term<dd>definition<dt>{@code t}</dt><dd><p>d</dd></dl>",
            "<B>Upper</B> case, <em>a<strong>b</strong></em>, x<sub>1</sub><sup>2</sup>, <s>s</s>, <u>u</u>, <q>q</q>.",
            "One.\n<blockquote><pre>x\n y</pre></blockquote>\n<hr>\n<div class=\"note\"><p>Note.</div>",
            "One.<!-- hidden\n@see nothing --> Two.",
            "See {@link String}, {@link java.util.Map#put(Object, Object)}, {@link #other() other <i>one</i>} and\n"
                    + "{@linkplain java.util.List#of() lists}, {@linkplain java.util.List}, {@link java.util.Map.Entry}.",
            "With {@index \"two words\" described}, {@index word}, {@systemProperty user.dir}.",
            "{@summary Short <b>first</b>.} And more.",
            "Backslashes: \\ \\\\ {@code C:\\\\users}, stars: ** and * one, dollars: $L $T {@code $$}.",
            "Braces: { } {@code {a}} { {@code b} }",
            "me@example.com and\n{@code @Override}.",
            "gr\u00f6\u00dfe \u540d\u524d \ud83d\ude00 {@code \u00e9}",
            "<figure><img src=\"a.png\" alt=\"A\"><figcaption>x</figcaption></figure>"
                    .replace("<figcaption>x</figcaption>", ""),
            "One.\n<section><h4>S</h4>Text.</section>",
            "<p>Begins with a paragraph.",
            "Deleted <del datetime=\"2020-01-01\">x</del><ins>y</ins><br/>z<wbr>w",
            "{@return the name, {@code as it is}}",
            "{@return the name} In full.",
            "Name.\n@return the <b>name</b>, or {@code null}\n  in full",
            "Name.\n@since 1.0",
            "Name.\n@see <a href=\"https://asana.com\">Asana</a>\n@see \"The Book\"");

    @Test
    void whatJavadocShowsOfAnAccessorIsWhatItShowsOfTheModel(@TempDir Path folder) throws IOException {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < COMMENTS.size(); i++) {
            members.append(comment(COMMENTS.get(i))).append("String m" + i + "();\n");
        }
        Path pages = RenderedJavadoc.document(
                "package p;\n/** The spec. */\n@io.github.asanaresource.AsanaResource\npublic interface TaskSpec {\n"
                        + members + "/** Another. */ String other();\n}\n",
                folder);
        String spec = Files.readString(pages.resolve("p/TaskSpec.html"));
        String model = Files.readString(pages.resolve("p/Task.html"));
        for (int i = 0; i < COMMENTS.size(); i++) {
            String shown = RenderedJavadoc.shown(spec, "m" + i + "()");
            assertThat(shown).as(COMMENTS.get(i)).isNotEmpty();
            // JDKs place the end tag differently if notes follow, as they do in the model.
            String withoutEndTag = shown.endsWith("</div>") ? shown.substring(0, shown.length() - 6) : shown;
            assertThat(RenderedJavadoc.shown(model, "m" + i + "()"))
                    .as(COMMENTS.get(i))
                    .startsWith(withoutEndTag);
        }
    }

    private static String comment(String text) {
        return "/**\n * " + text.replace("\n", "\n * ") + "\n */\n";
    }
}
