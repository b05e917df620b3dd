package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.definition.Definition;
import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import io.github.asanaresource.processor.definition.ResourceDefinition;
import io.github.asanaresource.processor.definition.UnionDefinition;
import io.github.asanaresource.processor.definition.Visibility;
import io.github.asanaresource.processor.emission.Markup.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates the sources of a spec: a model and the enums that its fields declare, a union, or an enum. */
public final class TopLevelGenerator {

    private static final String PROCESSOR = "io.github.asanaresource.processor.AsanaResourceProcessor";

    /** The name of the method by which Jackson creates a model or a union. */
    static final String CREATOR = "fromDocument";

    /** The head of a union, which JavaPoet writes in one line. */
    private static final Pattern UNION_HEAD =
            Pattern.compile("(?m)^((?:public )?sealed interface \\S+ extends \\S+) (permits .+) \\{$");

    /** A comment in three lines that fits in one. */
    private static final Pattern SHORT_COMMENT = Pattern.compile("/\\*\\*\\n +\\* ([^\\n]{1,100})\\n +\\*/");

    private static final Pattern SHORT_ANNOTATION = Pattern.compile("\\(\\n +(mode = [\\w.]+)\\n +\\)");

    /** A qualified name: packages begin with a lowercase letter, types with an uppercase one. */
    private static final Pattern QUALIFIED_NAME =
            Pattern.compile("(?<![\\w$.])([a-z]\\w*+)\\.(?:[a-z]\\w*+\\.)*+[A-Z]");

    private final Optional<ClassName> generatedAnnotation;

    /**
     * Creates a generator.
     *
     * @param generatedAnnotation the JDK's annotation for generated code, if emitted code can refer to it
     */
    public TopLevelGenerator(Optional<ClassName> generatedAnnotation) {
        this.generatedAnnotation = generatedAnnotation;
    }

    /** Generates the sources to emit, by the type that each declares. */
    public Map<ClassName, String> generate(Definition model) {
        return generate(model, Place.TYPE);
    }

    /** Returns the first part of each qualified type name in a source, which a type of the same name would hide. */
    public static Set<String> packageRoots(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("*") && !line.startsWith("/*") && !line.startsWith("//"))
                .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                .flatMap(line -> QUALIFIED_NAME.matcher(line).results())
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
    }

    private Map<ClassName, String> generate(Definition model, Place documented) {
        Map<ClassName, String> sources = new LinkedHashMap<>();
        if (model instanceof UnionDefinition union) {
            sources.put(union.name(), source(union, new UnionGenerator(union).generate()));
        } else if (model instanceof OpenEnumDefinition openEnum) {
            sources.put(openEnum.name(), source(openEnum, new OpenEnumGenerator(openEnum, documented).generate()));
        } else if (model instanceof ResourceDefinition resource) {
            sources.put(resource.name(), source(resource, new ModelGenerator(resource).generate()));
            resource.openEnums().forEach(openEnum -> sources.putAll(generate(openEnum, Place.MEMBER)));
        }
        return sources;
    }

    private String source(Definition model, TypeSpec.Builder type) {
        generatedAnnotation.ifPresent(annotation -> type.addAnnotation(AnnotationSpec.builder(annotation)
                .addMember("value", "$S", PROCESSOR)
                .build()));
        if (model.visibility() == Visibility.PUBLIC) {
            type.addModifiers(Modifier.PUBLIC);
        }
        // It also imports types of java.lang, which types of the same package would hide otherwise.
        String source = JavaFile.builder(model.name().packageName(), type.build())
                .indent("    ")
                .build()
                .toString();
        String compact = SHORT_COMMENT.matcher(Markdown.withSlashes(source)).replaceAll("/** $1 */");
        compact = SHORT_ANNOTATION.matcher(compact).replaceAll("($1)");
        return UnicodeEscapes.inNames(UNION_HEAD.matcher(compact).replaceAll(TopLevelGenerator::wrapped));
    }

    private static String wrapped(MatchResult head) {
        String permitted = head.group(2).replace(", ", ",\n                ");
        return Matcher.quoteReplacement(head.group(1) + "\n        " + permitted + " {");
    }

    /** Returns the description in the Javadoc of a model or union. */
    static CodeBlock documentation(Definition model) {
        return CodeBlock.of(
                "$L\n\n<p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.\n",
                Javadoc.descriptionOr(
                        Javadoc.named(model.name().simpleName()), model.documentation(), Place.TYPE, Place.TYPE));
    }

    /** Returns the block tags in the Javadoc of a model or union. */
    static String tags(Definition model) {
        String tags = Javadoc.tags(model.documentation());
        return tags.isEmpty() ? "" : "\n" + tags;
    }

    /** Begins a public method that overrides one of the JDK or the runtime. */
    static MethodSpec.Builder override(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    /** Generates the constant that describes an emitted type to generic code. */
    static FieldSpec descriptor(TypeName type, String subject, String descriptorClass) {
        return FieldSpec.builder(type, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The descriptor of this " + subject + ", for generic code.\n")
                .initializer("new $L()", descriptorClass)
                .build();
    }

    /** Begins the class of the descriptor. It is not anonymous, since it carries the annotation of emitted types. */
    static TypeSpec.Builder descriptorClass(Definition definition, TypeName superclass, CodeBlock arguments) {
        return TypeSpec.classBuilder("Descriptor")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addAnnotation(generatedFrom(definition))
                .superclass(superclass)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L)", arguments)
                        .build());
    }

    /** Generates the method that Jackson calls with a parsed document. */
    static MethodSpec fromDocument(ClassName result, ClassName documented, CodeBlock statement) {
        return MethodSpec.methodBuilder(CREATOR)
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.JSON_CREATOR)
                        .addMember("mode", "$T.Mode.DELEGATING", RuntimeTypes.JSON_CREATOR)
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result)
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.JSON_DOCUMENT, documented), "document")
                .addStatement("$L", statement)
                .build();
    }

    /** Generates the methods that read a document without a library. */
    static List<MethodSpec> fromJson(ClassName type, String result) {
        return List.of(
                fromJson(type, ArrayTypeName.of(TypeName.BYTE), "the document in UTF-8", result)
                        .build(),
                fromJson(type, ClassName.get(String.class), "the document", result)
                        .build(),
                fromJson(
                                type,
                                ClassName.get(InputStream.class),
                                "a stream of the document in UTF-8; it is read to its end, but not closed",
                                result)
                        .addException(IOException.class)
                        .addJavadoc("@throws IOException if the stream cannot be read\n")
                        .build());
    }

    private static MethodSpec.Builder fromJson(ClassName type, TypeName parameter, String document, String result) {
        return MethodSpec.methodBuilder("fromJson")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(parameter, "json")
                .addJavadoc("""
                    Reads JSON without a library.

                    @param json $L
                    @return $L
                    @throws $L if it is not JSON
                    @throws IllegalArgumentException if it is JSON of another kind
                    """, document, result, RuntimeTypes.MALFORMED_JSON.canonicalName())
                .addStatement("return TYPE.fromJson(json)");
    }

    /** Generates {@code equals}, which compares only objects of the same class. */
    static MethodSpec equality(String type, String shortcut, String comparison) {
        return override("equals", TypeName.BOOLEAN)
                .addParameter(RuntimeTypes.nullable(ClassName.OBJECT), "other")
                .addStatement("return $Lother instanceof $L that && $L", shortcut, type, comparison)
                .build();
    }

    /** Returns the annotation that every emitted type carries, including nested ones. */
    static AnnotationSpec generatedFrom(Definition model) {
        return AnnotationSpec.builder(RuntimeTypes.GENERATED_FROM_SPEC)
                .addMember("value", "$L", StringLiteral.of(model.spec()))
                .build();
    }
}
