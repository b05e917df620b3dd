package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.UnionDefinition;
import io.github.asanaresource.processor.definition.UnionDefinition.Variant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Generates the sealed interface of a union: a record for each variant, and a last one for all else. */
final class UnionGenerator {

    private final UnionDefinition union;
    private final TypeName descriptor;

    UnionGenerator(UnionDefinition union) {
        this.union = union;
        this.descriptor = ParameterizedTypeName.get(RuntimeTypes.UNION_TYPE, union.name());
    }

    TypeSpec.Builder generate() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(union.name())
                .addModifiers(Modifier.SEALED)
                .addJavadoc("$L", TopLevelGenerator.documentation(union))
                .addAnnotation(TopLevelGenerator.generatedFrom(union))
                .addSuperinterface(RuntimeTypes.RESOURCE_UNION)
                .addField(TopLevelGenerator.descriptor(descriptor, "union", UnionDefinition.FALLBACK + ".Descriptor"))
                .addMethods(TopLevelGenerator.fromJson(
                        union.name(), "its variant, or {@link " + UnionDefinition.FALLBACK + "}"))
                .addMethod(fromMap())
                .addMethod(TopLevelGenerator.fromDocument(
                        union.name(), union.name(), CodeBlock.of("return document.value()")));
        union.variants().forEach(variant -> type.addType(variant(variant)));
        return type.addType(unrecognized());
    }

    private TypeSpec descriptorClass() {
        CodeBlock.Builder arguments = CodeBlock.builder().add("$T.class", union.name());
        union.discriminators().forEach(path -> arguments.add(", $L", StringLiteral.of(path)));
        return TopLevelGenerator.descriptorClass(union, descriptor, arguments.build())
                .addMethod(model())
                .addMethod(create())
                .build();
    }

    /** The model of each variant, by its discriminator. */
    private MethodSpec model() {
        TypeName model =
                ParameterizedTypeName.get(RuntimeTypes.RESOURCE_TYPE, WildcardTypeName.subtypeOf(ClassName.OBJECT));
        MethodSpec.Builder method = MethodSpec.methodBuilder("variant")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(RuntimeTypes.nullable(model))
                .addParameter(String.class, "discriminator");
        List<Variant> models =
                union.variants().stream().filter(UnionGenerator::isResource).toList();
        if (union.discriminators().isEmpty()) {
            return method.addStatement(
                            "return $L",
                            models.isEmpty() ? CodeBlock.of("null") : CodeBlock.of("$T.TYPE", name(models.get(0))))
                    .build();
        }
        return method.addCode(choice(models, variant -> CodeBlock.of("$T.TYPE", name(variant)), CodeBlock.of("null")))
                .build();
    }

    private MethodSpec create() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("create")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(union.name())
                .addParameter(String.class, "discriminator")
                .addParameter(ClassName.OBJECT, "value");
        CodeBlock fallback = CodeBlock.of("new $L(value)", UnionDefinition.FALLBACK);
        if (union.discriminators().isEmpty()) {
            for (Variant variant : union.variants()) {
                if (!isResource(variant) && variant.type() != FieldType.Scalar.STRING) {
                    continue; // a fault that has been reported
                }
                method.beginControlFlow("if (value instanceof $T variant)", FieldShape.javaType(variant.type()))
                        .addStatement("return new $L(variant)", variant.name())
                        .endControlFlow();
            }
            return method.addStatement("return $L", fallback).build();
        }
        return method.addCode(choice(
                        union.variants(),
                        variant -> CodeBlock.of("new $L(($T) value)", variant.name(), name(variant)),
                        fallback))
                .build();
    }

    private static CodeBlock choice(List<Variant> variants, Function<Variant, CodeBlock> result, CodeBlock fallback) {
        CodeBlock.Builder choice = CodeBlock.builder().add("return switch (discriminator) {\n$>");
        for (Variant variant : variants) {
            if (isResource(variant) && !variant.strings().isEmpty()) {
                CodeBlock values =
                        variant.strings().stream().map(StringLiteral::of).collect(CodeBlock.joining(",$W"));
                choice.add("case $L ->$W$L;\n", values, result.apply(variant));
            }
        }
        return choice.add("default -> $L;\n$<};\n", fallback).build();
    }

    private static boolean isResource(Variant variant) {
        return variant.type() instanceof FieldType.Resource;
    }

    private static TypeName name(Variant variant) {
        return FieldShape.javaType(variant.type());
    }

    private MethodSpec fromMap() {
        return MethodSpec.methodBuilder("fromMap")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(union.name())
                .addParameter(ClassName.OBJECT, "json")
                .addJavadoc("Reads a variant from parsed JSON.\n\n")
                .addJavadoc("@param json a string, boolean or number, or a list or map of these\n")
                .addJavadoc(
                        "@return its variant, or {@link $L}, which keeps the JSON as it came\n",
                        UnionDefinition.FALLBACK)
                .addJavadoc("@throws IllegalArgumentException if something in it is not JSON\n")
                .addStatement("return TYPE.fromMap(json)")
                .build();
    }

    private TypeSpec variant(Variant variant) {
        TypeSpec.Builder type = record(
                        variant.name(),
                        "value",
                        FieldShape.javaType(variant.type()),
                        CodeBlock.of("$T.requireNonNull(value, $S)", Objects.class, "value"))
                .addJavadoc("$L\n\n", Javadoc.description(variant.documentation(), variant.wireName()))
                .addJavadoc("@param value the value\n");
        if (variant.deprecated()) {
            type.addAnnotation(Deprecated.class)
                    .addJavadoc("$L", Javadoc.deprecation("this variant", variant.documentation()));
        }
        if (isResource(variant)) {
            // Models nest in unions, too, and what the JDK makes for a record calls through many methods.
            type.addMethod(TopLevelGenerator.equality(variant.name(), "", "value.equals(that.value)"))
                    .addMethod(TopLevelGenerator.override("hashCode", TypeName.INT)
                            .addStatement("return value.hashCode()")
                            .build());
        }
        return type.addMethod(description("describe")).build();
    }

    private TypeSpec unrecognized() {
        return record(
                        UnionDefinition.FALLBACK,
                        "json",
                        ClassName.OBJECT,
                        CodeBlock.of(
                                "json = $T.requireNonNull($T.copyOf(json), $S)",
                                Objects.class,
                                RuntimeTypes.PARSED_JSON,
                                "json"))
                .addJavadoc("JSON that fits no variant, kept as it came.\n\n")
                .addJavadoc("@param json a string, boolean or number, or a list or map of these\n")
                .addMethod(TopLevelGenerator.override("value", ClassName.OBJECT)
                        .addStatement("return json")
                        .build())
                .addMethod(description("describeUnrecognized"))
                // All types in an interface are public, but not those in a record.
                .addType(descriptorClass())
                .build();
    }

    private TypeSpec.Builder record(String name, String component, TypeName type, CodeBlock check) {
        ClassName record = union.name().nestedClass(name);
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
                .addMethod(TopLevelGenerator.fromDocument(
                        record, union.name(), CodeBlock.of("return document.value($L.class)", name)));
    }

    private static MethodSpec description(String method) {
        return TopLevelGenerator.override("toString", ClassName.get(String.class))
                .addStatement("return $T.$L(this)", RuntimeTypes.UNION_TYPE, method)
                .build();
    }
}
