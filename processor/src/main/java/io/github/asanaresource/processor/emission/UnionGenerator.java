package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.UnionDefinition;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Generates the sealed interface of a union: a record for each variant, and a last one for all else. */
final class UnionGenerator {

    private final UnionDefinition union;

    UnionGenerator(UnionDefinition union) {
        this.union = union;
    }

    TypeSpec.Builder generate() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(union.name())
                .addModifiers(Modifier.SEALED)
                .addJavadoc("$L", TopLevelGenerator.documentation(union))
                .addAnnotation(TopLevelGenerator.generatedFrom(union))
                .addSuperinterface(RuntimeTypes.JSON_MODEL)
                .addMethod(fromJson())
                .addMethod(fromDocument());
        for (UnionDefinition.Variant variant : union.variants()) {
            TypeSpec.Builder variantType = variant(
                            variant.name(),
                            "value",
                            ElementKind.of(variant.type()).shown(),
                            CodeBlock.of("$T.requireNonNull(value, $S)", Objects.class, "value"),
                            CodeBlock.of(variant.type() instanceof FieldType.Resource ? "value.toJson()" : "value"))
                    .addJavadoc("$L\n\n", Javadoc.description(variant.documentation(), variant.wireName()))
                    .addJavadoc("@param value the value, not null\n");
            if (variant.deprecated()) {
                variantType
                        .addAnnotation(Deprecated.class)
                        .addJavadoc("$L", Javadoc.deprecation("this variant", variant.documentation()));
            }
            if (variant.type() == FieldType.Scalar.STRING) {
                // A model bounds its own text; a text has none.
                variantType.addMethod(description(CodeBlock.of(
                        "$S + $T.shorten(value) + $S", variant.name() + "[value=", RuntimeTypes.DESCRIPTION, "]")));
            }
            if (variant.type() instanceof FieldType.Resource) {
                // Models nest in unions, too. What the JDK makes for a record calls through many methods, and a
                // concatenation with "+" takes four times as much of the stack as a call.
                variantType
                        .addMethod(equality(variant.name()))
                        .addMethod(hash())
                        .addMethod(description(CodeBlock.of(
                                "String.join($S, $S, value.toString(), $S)", "", variant.name() + "[value=", "]")));
            }
            type.addType(variantType.build());
        }
        return type.addType(variant(
                        UnionDefinition.FALLBACK,
                        "json",
                        ClassName.OBJECT,
                        CodeBlock.of(
                                "json = $T.requireNonNull($T.jsonOf(json), $S)",
                                Objects.class,
                                RuntimeTypes.COPIES,
                                "json"),
                        CodeBlock.of("json"))
                .addJavadoc("A document that fits no variant, kept as it came.\n\n")
                .addJavadoc("@param json a text, flag or number, or a list or map of these, nulls included\n")
                // A document of a variant that nobody knows yet may have secrets that no spec names.
                .addMethod(description(CodeBlock.of(
                        "$S + $T.kindOf(json) + $S", UnionDefinition.FALLBACK + "[", RuntimeTypes.DESCRIPTION, "]")))
                .build());
    }

    /** A record of one component, which stands for it on the wire as the given JSON. */
    private TypeSpec.Builder variant(String name, String component, TypeName type, CodeBlock check, CodeBlock json) {
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addAnnotation(TopLevelGenerator.generatedFrom(union))
                .addSuperinterface(union.name())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(type, component)
                        .build())
                .addMethod(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Makes this variant.\n\n@param $L what it has, not null\n", component)
                        .addStatement("$L", check)
                        .build())
                .addMethod(TopLevelGenerator.override("toJson", ClassName.OBJECT)
                        .addStatement("return $L", json)
                        .build());
    }

    private static MethodSpec equality(String variant) {
        return TopLevelGenerator.override("equals", TypeName.BOOLEAN)
                .addParameter(RuntimeTypes.nullable(ClassName.OBJECT), "other")
                .addStatement("return other instanceof $L that && this.value.equals(that.value)", variant)
                .build();
    }

    private static MethodSpec hash() {
        return TopLevelGenerator.override("hashCode", TypeName.INT)
                .addStatement("return value.hashCode()")
                .build();
    }

    private static MethodSpec description(CodeBlock text) {
        return TopLevelGenerator.override("toString", ClassName.get(String.class))
                .addStatement("return $L", text)
                .build();
    }

    private MethodSpec fromJson() {
        return MethodSpec.methodBuilder("fromJson")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(union.name())
                .addParameter(ClassName.OBJECT, "json")
                .addJavadoc("Finds the variant of JSON that is there as Java values.\n\n")
                .addJavadoc("@param json a text, flag or number, or a list or map of these, nulls included\n")
                .addJavadoc(
                        "@return its variant; {@link $L}, which keeps it whole, if it has none\n",
                        UnionDefinition.FALLBACK)
                .addJavadoc("@throws $T if it is no JSON\n", IllegalArgumentException.class)
                .addCode(union.discriminators().isEmpty() ? choiceByKind() : choiceByText())
                .build();
    }

    private MethodSpec fromDocument() {
        return MethodSpec.methodBuilder("fromDocument")
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.JSON_CREATOR)
                        .addMember("mode", "$T.Mode.DELEGATING", RuntimeTypes.JSON_CREATOR)
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(union.name())
                .addParameter(RuntimeTypes.JSON_DOCUMENT, "document")
                .addStatement("return fromJson(document.json())")
                .build();
    }

    private CodeBlock choiceByText() {
        CodeBlock.Builder choice =
                CodeBlock.builder().add("return switch ($T.discriminator(json", RuntimeTypes.JSON_OBJECTS);
        union.discriminators().forEach(path -> choice.add(",$W$L", StringLiteral.of(path)));
        choice.add(")) {\n$>");
        for (UnionDefinition.Variant variant : union.variants()) {
            if (variant.type() instanceof FieldType.Resource resource
                    && !variant.texts().isEmpty()) {
                choice.add("case ");
                String separator = "";
                for (String text : variant.texts()) {
                    choice.add(separator + "$L", StringLiteral.of(text));
                    separator = ",$W";
                }
                choice.add(" ->$W$L;\n", ofObject(variant, resource));
            }
        }
        return choice.add("default -> new $L(json);\n$<};\n", UnionDefinition.FALLBACK)
                .build();
    }

    private CodeBlock choiceByKind() {
        CodeBlock.Builder choice = CodeBlock.builder();
        for (UnionDefinition.Variant variant : union.variants()) {
            if (variant.type() instanceof FieldType.Resource resource) {
                choice.beginControlFlow("if (json instanceof $T)", Map.class)
                        .addStatement("return $L", ofObject(variant, resource))
                        .endControlFlow();
            } else if (variant.type() == FieldType.Scalar.STRING) {
                choice.beginControlFlow("if (json instanceof $T text)", String.class)
                        .addStatement("return new $L(text)", variant.name())
                        .endControlFlow();
            }
        }
        return choice.addStatement("return new $L(json)", UnionDefinition.FALLBACK)
                .build();
    }

    private static CodeBlock ofObject(UnionDefinition.Variant variant, FieldType.Resource resource) {
        return CodeBlock.of(
                "new $L($T.fromJson($T.of(json)))", variant.name(), resource.name(), RuntimeTypes.JSON_OBJECTS);
    }
}
