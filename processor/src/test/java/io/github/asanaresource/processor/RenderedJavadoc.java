package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The output of Javadoc for a spec and for the code emitted from it. */
final class RenderedJavadoc {

    private static final Pattern LINK = Pattern.compile("</?a\\b[^>]*>");

    private RenderedJavadoc() {}

    /** Runs Javadoc on a spec and on the code emitted from it. Both must pass Javadoc's own checks. */
    static Path document(String spec, Path folder) throws IOException {
        JavaFileObject source = JavaFileObjects.forSourceString("p.TaskSpec", spec);
        Compilation compilation = SpecCompiler.JAVAC.strict().compile(source);
        assertThat(compilation).succeeded();
        List<JavaFileObject> sources = new ArrayList<>(compilation.generatedSourceFiles());
        sources.add(source);
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javadoc.getStandardFileManager(null, null, null)) {
            boolean succeeded = javadoc.getTask(
                            messages,
                            files,
                            null,
                            null,
                            List.of(
                                    "-Xdoclint:all,-missing",
                                    "-quiet",
                                    "-notimestamp",
                                    "-d",
                                    folder.toString(),
                                    "-classpath",
                                    classPath()),
                            sources)
                    .call();
            assertThat(messages.toString()).doesNotContain("error:").doesNotContain("warning:");
            assertThat(succeeded).isTrue();
        }
        return folder;
    }

    private static String classPath() {
        return ClassPaths.files(
                        io.github.asanaresource.AsanaResource.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class)
                .stream()
                .map(Object::toString)
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** The description and the notes of a member, without links. */
    static String shown(String page, String member) {
        Matcher detail = Pattern.compile("<section class=\"detail\" id=\"" + Pattern.quote(member) + "\">")
                .matcher(page);
        assertThat(detail.find()).as(member).isTrue();
        String section = page.substring(detail.end(), page.indexOf("\n</li>", detail.end()));
        int block = section.indexOf("<div class=\"block\">");
        String notes = section.substring(block);
        int end = notes.indexOf("<dl class=\"notes\">");
        String description = end < 0 ? notes : notes.substring(0, end);
        return LINK.matcher(description.replaceFirst("</div>\\s*(</section>)?\\s*$", ""))
                .replaceAll("")
                .replaceAll(" +\n", "\n")
                .replace("&gt;", ">")
                .replaceAll("<span id=\"[^\"]*\" class=\"search-tag-result\">([^<]*)</span>", "$1")
                .strip();
    }
}
