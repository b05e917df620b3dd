package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.io.TempDir;

/** Javadoc of JDK 23 and later renders Markdown comments alike in a spec and in the code emitted from it. */
@EnabledForJreRange(minVersion = 23)
class MarkdownDocumentationTest {

    /** Comments of JDK 23 and later, in Markdown, and what Javadoc shows of the accessors of the model. */
    private static final List<String> MARKDOWN = List.of(
            "Plain *text* with **bold** and `code`.",
            "One.\n\nTwo:\n\n- a\n- b\n  1. c\n  2. d\n\nAfter.",
            "One:\n\n```java\n@AsanaResource\ninterface TaskSpec { List<String> tags(); }\n/* x */\n```\n\nAfter.",
            "One:\n\n    indented { code }\n\nAfter.",
            "| a | b |\n|---|---|\n| 1 | `2` |",
            "A [link](https://asana.com) and [another][asana], with {@code {a}} and {@literal <b>}.\n\n"
                    + "[asana]: https://asana.com",
            "Backslashes: \\* \\\\ \\[String\\], `C:\\Users`, braces {} and <kbd>Ctrl</kbd> &amp; 5 > 3.",
            "#### Heading\n\nText\\\nin two lines.",
            "gr\u00f6\u00dfe \u540d\u524d `\u00e9`",
            "{@return the **name**, or `null`}",
            "Name.\n@return the **name**\n  in full",
            "```\nnever closed");

    @Test
    void commentsInMarkdownAreShownAsInTheSpec(@TempDir Path folder) throws IOException {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < MARKDOWN.size(); i++) {
            members.append("    /// " + MARKDOWN.get(i).replace("\n", "\n    /// ") + "\n    String m" + i + "();\n");
        }
        Path pages = RenderedJavadoc.document(
                "package p;\n/// The **spec**.\n@io.github.asanaresource.AsanaResource\npublic interface TaskSpec {\n"
                        + members
                        + "    /// As [String], [a *map*][java.util.Map#put(Object, Object)], [#m0()] or {@link Long}.\n"
                        + "    String other();\n}\n",
                folder);
        String spec = Files.readString(pages.resolve("p/TaskSpec.html"));
        String model = Files.readString(pages.resolve("p/Task.html"));
        for (int i = 0; i < MARKDOWN.size(); i++) {
            String shown = RenderedJavadoc.shown(spec, "m" + i + "()");
            assertThat(RenderedJavadoc.shown(model, "m" + i + "()"))
                    .as(MARKDOWN.get(i))
                    .startsWith(shown.replaceFirst("\\s*</div>$", ""));
        }
        assertThat(RenderedJavadoc.shown(model, "other()"))
                .contains("As <code>String</code>, a <em>map</em>, <code>m0()</code> or <code>Long</code>.");
        assertThat(model).contains("The <strong>spec</strong>.").contains("Immutable and thread-safe.");
    }
}
