package io.github.asanaresource.models.proof;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The documentation of the accessors of an emitted model, as javac finds it in the emitted source. */
final class EmittedDocumentation {

    private static final Path SOURCES = Path.of("target/generated-sources/annotations/io/github/asanaresource/models");

    private EmittedDocumentation() {}

    /** The documentation by the name of the accessor. */
    static Map<String, String> of(String model) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjects(SOURCES.resolve(model + ".java")));
            CompilationUnitTree source = task.parse().iterator().next();
            TreePath unit = new TreePath(source);
            ClassTree type = (ClassTree) source.getTypeDecls().get(0);
            Map<String, String> documentation = new HashMap<>();
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree method
                        && method.getParameters().isEmpty()) {
                    TreePath path = new TreePath(new TreePath(unit, type), method);
                    String comment = DocTrees.instance(task).getDocComment(path);
                    documentation.put(method.getName().toString(), Objects.requireNonNullElse(comment, ""));
                }
            }
            return documentation;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
