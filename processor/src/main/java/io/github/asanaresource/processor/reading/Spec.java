package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.Definition;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.Visibility;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A spec, and what is needed to read it.
 *
 * @param type the type
 * @param kind what it specifies
 * @param elements of this compilation
 * @param types of this compilation
 * @param knownModels the models that this compilation emits
 * @param problems collects what is wrong with the spec
 */
record Spec(
        TypeElement type, SpecKind kind, Elements elements, Types types, KnownModels knownModels, Problems problems) {

    /** A backslash begins an escape if an even number of others precedes it. */
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\{2})*+)\\\\u+([0-9a-fA-F]{4})");

    private static final Optional<Method> DOC_COMMENT_KIND = docCommentKind();

    /** The annotation that makes it a spec. */
    AnnotationMirror annotation() {
        return kind.find(type).orElseThrow();
    }

    boolean isInterface() {
        return type.getKind() == ElementKind.INTERFACE;
    }

    /** Reports that the spec breaks a rule. */
    void report(Rule rule, Object... arguments) {
        problems.report(rule, type, arguments);
    }

    /**
     * The Javadoc of a part of the spec. Compilers differ in the white space around it, and Eclipse's leaves Unicode escapes as
     * they are in the source.
     */
    String documentation(Element part) {
        String comment = elements.getDocComment(part);
        return comment == null
                ? ""
                : (isMarkdown(part) ? Definition.MARKDOWN : "")
                        + UNICODE_ESCAPE
                                .matcher(comment)
                                .replaceAll(escape -> Matcher.quoteReplacement(
                                        escape.group(1) + (char) Integer.parseInt(escape.group(2), 16)))
                                .strip();
    }

    /** Whether the comment of an element is one of Markdown, as JDK 23 and later have them. */
    private boolean isMarkdown(Element part) {
        return DOC_COMMENT_KIND
                .map(method -> {
                    try {
                        return String.valueOf(method.invoke(elements, part)).equals("END_OF_LINE");
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orElse(false);
    }

    /** {@code Elements.getDocCommentKind}, if this JDK has it. */
    private static Optional<Method> docCommentKind() {
        try {
            return Optional.of(Elements.class.getMethod("getDocCommentKind", Element.class));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    /** Whether a type is in the sources of this compilation, where compilers can point. */
    boolean hasSource(TypeElement other) {
        return other.equals(type) || knownModels.hasSource(other);
    }

    /** Whether what is emitted from this spec can name a type. */
    boolean canSee(TypeElement other) {
        return visibility(other) == Visibility.PUBLIC
                || ClassName.get(other).packageName().equals(packageName());
    }

    /** The spec of the model that a part of this spec shows to everybody, although only the package can see it. */
    Optional<ClassName> hiddenSpecIn(FieldType type) {
        return visibility() == Visibility.PUBLIC ? modelIn(type).flatMap(knownModels::hiddenSpec) : Optional.empty();
    }

    private static Optional<ClassName> modelIn(FieldType type) {
        if (type instanceof FieldType.ArrayOf array) {
            return modelIn(array.element());
        }
        if (type instanceof FieldType.ObjectOf object) {
            return modelIn(object.value());
        }
        if (type instanceof FieldType.Resource resource) {
            return Optional.of(resource.name());
        }
        if (type instanceof FieldType.Union union) {
            return Optional.of(union.name());
        }
        return type instanceof FieldType.OpenEnum openEnum ? Optional.of(openEnum.name()) : Optional.empty();
    }

    String packageName() {
        return ClassName.get(type).packageName();
    }

    Visibility visibility() {
        return visibility(type);
    }

    static Visibility visibility(TypeElement type) {
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (!element.getModifiers().contains(Modifier.PUBLIC)) {
                return Visibility.PACKAGE_PRIVATE;
            }
        }
        return Visibility.PUBLIC;
    }
}
