package io.github.asanaresource.scaffold.existing;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import io.github.asanaresource.scaffold.ScaffoldException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads sources by the parser of the JDK. */
final class SourceParser {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final SpecFile file;

    private SourceParser(Path path, CompilationUnitTree unit, SourcePositions positions) throws IOException {
        this.unit = unit;
        this.positions = positions;
        String text = unit.getSourceFile().getCharContent(true).toString();
        List<SpecFile.Import> imports = unit.getImports().stream()
                .filter(each -> !each.isStatic())
                .map(each -> new SpecFile.Import(name(each.getQualifiedIdentifier()), range(each)))
                .toList();
        int importsStart =
                unit.getPackage() == null ? 0 : range(unit.getPackage()).end();
        this.file = new SpecFile(path, text, imports, importsStart);
    }

    /** The top-level types of files. */
    static List<SpecType> parse(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new ScaffoldException("This Java has no compiler, which reads the specs: use the java of a JDK");
        }
        List<SpecType> types = new ArrayList<>();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            if (files.isEmpty()) {
                return types;
            }
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    diagnostics,
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            Iterator<Path> paths = files.iterator();
            for (CompilationUnitTree unit : task.parse()) {
                SourceParser parser = new SourceParser(paths.next(), unit, positions);
                unit.getTypeDecls().forEach(tree -> {
                    if (tree instanceof ClassTree type) {
                        types.add(parser.type(type, ""));
                    }
                });
            }
        }
        checkErrors(diagnostics);
        return types;
    }

    private static void checkErrors(DiagnosticCollector<JavaFileObject> diagnostics) {
        for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
            if (each.getKind() == Diagnostic.Kind.ERROR) {
                JavaFileObject source = each.getSource();
                String place = source == null ? "" : Path.of(source.toUri()) + ":" + each.getLineNumber() + ": ";
                String message =
                        each.getMessage(Locale.ROOT).lines().findFirst().orElse("");
                throw new ScaffoldException(place + message + ": correct this first");
            }
        }
    }

    private SpecType type(ClassTree tree, String outer) {
        String name = outer + tree.getSimpleName();
        List<SpecAnnotation> annotations = annotations(tree.getModifiers().getAnnotations());
        List<? extends Tree> extended = tree.getKind() == Tree.Kind.INTERFACE ? tree.getImplementsClause() : List.of();
        List<SpecMethod> methods = new ArrayList<>();
        List<SpecConstant> constants = new ArrayList<>();
        List<SpecType> nested = new ArrayList<>();
        for (Tree member : tree.getMembers()) {
            if (member instanceof MethodTree method && isAccessor(method)) {
                methods.add(method(method));
            } else if (member instanceof ClassTree type) {
                nested.add(type(type, name + "."));
            } else if (member instanceof VariableTree variable && tree.getKind() == Tree.Kind.ENUM) {
                constant(variable, constants);
            }
        }
        return new SpecType(
                name,
                SpecKind.of(annotations),
                annotations,
                extended.stream().map(this::typeUse).toList(),
                methods,
                constants,
                nested,
                layout(tree, extended));
    }

    private SpecType.Layout layout(ClassTree tree, List<? extends Tree> extended) {
        Range whole = range(tree);
        int modifiersEnd = Math.max(whole.start(), (int) positions.getEndPosition(unit, tree.getModifiers()));
        Matcher name = Pattern.compile(
                        "\\b" + Pattern.quote(tree.getSimpleName().toString()) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(file.text());
        int nameEnd = name.find(modifiersEnd) ? name.end() : modifiersEnd;
        int headEnd = nameEnd;
        for (Tree each : extended) {
            headEnd = Math.max(headEnd, range(each).end());
        }
        return new SpecType.Layout(file, nameEnd, headEnd, file.text().indexOf('{', headEnd) + 1, whole.end() - 1);
    }

    private static boolean isAccessor(MethodTree method) {
        return method.getParameters().isEmpty()
                && method.getBody() == null
                && method.getReturnType() != null
                && !method.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private SpecMethod method(MethodTree method) {
        return new SpecMethod(
                method.getName().toString(),
                typeUse(Objects.requireNonNull(method.getReturnType())),
                annotations(method.getModifiers().getAnnotations()),
                range(method));
    }

    /** The type of a constant is the enum, which the parser makes up: it has the position of the constant's name. */
    private void constant(VariableTree variable, List<SpecConstant> constants) {
        String name = variable.getName().toString();
        List<SpecAnnotation> annotations = annotations(variable.getModifiers().getAnnotations());
        String string = annotations.stream()
                .filter(each -> each.name().equals("JsonProperty"))
                .flatMap(each -> each.values().stream())
                .findFirst()
                .orElse(name.toLowerCase(Locale.ROOT));
        int start = annotations.isEmpty()
                ? (int) positions.getStartPosition(unit, variable)
                : annotations.get(0).range().start();
        int from = annotations.isEmpty()
                ? start
                : annotations.get(annotations.size() - 1).range().end();
        int end = file.text().indexOf(name, from) + name.length();
        constants.add(new SpecConstant(name, string, new Range(start, end)));
    }

    /** A name as it is in the source; the string of a tree has escapes. */
    private static String name(Tree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        return tree instanceof MemberSelectTree select
                ? name(select.getExpression()) + "." + select.getIdentifier()
                : tree.toString();
    }

    private SpecTypeUse typeUse(Tree tree) {
        if (tree instanceof ParameterizedTypeTree parameterized) {
            return new SpecTypeUse(
                    name(parameterized.getType()),
                    parameterized.getTypeArguments().stream().map(this::typeUse).toList(),
                    range(tree));
        }
        return new SpecTypeUse(name(tree), List.of(), range(tree));
    }

    private List<SpecAnnotation> annotations(List<? extends AnnotationTree> trees) {
        return trees.stream().map(this::annotation).toList();
    }

    private SpecAnnotation annotation(AnnotationTree tree) {
        String name = name(tree.getAnnotationType());
        Map<String, List<String>> members = new LinkedHashMap<>();
        boolean isPlain = true;
        for (ExpressionTree argument : tree.getArguments()) {
            ExpressionTree value =
                    argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
            String member = argument instanceof AssignmentTree assignment
                    ? assignment.getVariable().toString()
                    : "value";
            List<String> values = new ArrayList<>();
            isPlain &= addValues(value, values);
            members.put(member, values);
        }
        return new SpecAnnotation(name.substring(name.lastIndexOf('.') + 1), range(tree), members, isPlain);
    }

    /** Adds what an expression stands for; false if only the compiler could tell. */
    private static boolean addValues(ExpressionTree value, List<String> values) {
        if (value instanceof NewArrayTree array) {
            boolean isPlain = true;
            for (ExpressionTree each : Objects.requireNonNull(array.getInitializers())) {
                isPlain &= addValues(each, values);
            }
            return isPlain;
        }
        if (value instanceof MemberSelectTree select && select.getIdentifier().contentEquals("class")) {
            return values.add(name(select.getExpression()));
        }
        return string(value).map(values::add).orElse(false);
    }

    /** The value of a string literal, or of several that a formatter has made of one. */
    private static Optional<String> string(ExpressionTree value) {
        if (value instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            return string(sum.getLeftOperand())
                    .flatMap(left -> string(sum.getRightOperand()).map(left::concat));
        }
        return value instanceof LiteralTree literal && literal.getValue() instanceof String string
                ? Optional.of(string)
                : Optional.empty();
    }

    private Range range(Tree tree) {
        return new Range((int) positions.getStartPosition(unit, tree), (int) positions.getEndPosition(unit, tree));
    }
}
