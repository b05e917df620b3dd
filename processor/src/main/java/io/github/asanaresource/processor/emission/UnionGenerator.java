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
import io.github.asanaresource.processor.emission.Markup.Place;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the sealed interface of a union: a record for each variant, and one for all other values. */
final class UnionGenerator {

    private final UnionDefinition union;
    private final TypeName descriptor;
    private final SelectionGenerator selection;

    /** The names of variables in the descriptor and in the record around it. */
    private final String discriminator;

    private final String json;

    UnionGenerator(UnionDefinition union) {
        this.union = union;
        this.descriptor = ParameterizedTypeName.get(RuntimeTypes.UNION_TYPE, union.name());
        this.selection = new SelectionGenerator(union);
        Scope models = new Scope(union.variants().stream().flatMap(UnionGenerator::model));
        this.discriminator = models.variable("discriminator");
        this.json = models.variable("json");
    }

    private static Stream<ClassName> model(Variant variant) {
        return variant.type() instanceof FieldType.Resource resource ? Stream.of(resource.name()) : Stream.empty();
    }

    /** All subclasses. Without them, their order in the class file depends on which one JDK 17 happens to need first. */
    private List<ClassName> records() {
        return Stream.concat(union.variants().stream().map(Variant::name), Stream.of(UnionDefinition.FALLBACK))
                .map(union.name()::nestedClass)
                .toList();
    }

    TypeSpec.Builder generate() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(union.name())
                .addModifiers(Modifier.SEALED)
                .addJavadoc("$L", TopLevelGenerator.documentation(union))
                .addJavadoc("$L", TopLevelGenerator.tags(union))
                .addAnnotation(TopLevelGenerator.generatedFrom(union))
                .addSuperinterface(RuntimeTypes.RESOURCE_UNION)
                .addPermittedSubclasses(records())
                .addField(TopLevelGenerator.descriptor(descriptor, "union", UnionDefinition.FALLBACK + ".Descriptor"))
                .addMethod(selection.beginning("only what distinguishes the variants is selected yet"))
                .addMethods(TopLevelGenerator.fromJson(
                        union.name(), "its variant, or {@link " + UnionDefinition.FALLBACK + "}"))
                .addMethod(fromMap())
                .addMethod(TopLevelGenerator.fromDocument(
                        union.name(), union.name(), CodeBlock.of("return document.value()")));
        union.variants().forEach(variant -> type.addType(variant(variant)));
        return type.addType(unrecognized())
                .addType(selection.generate(union.variants().stream()
                        .filter(UnionGenerator::isResource)
                        .map(this::selector)));
    }

    private MethodSpec selector(Variant variant) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(variant.accessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(selection.name());
        SelectionGenerator.nested(method, "{@link " + variant.name() + "}", name(variant), "");
        if (variant.deprecated()) {
            method.addAnnotation(Deprecated.class)
                    .addJavadoc("$L", Javadoc.deprecation("this variant", variant.documentation()));
        }
        return method.build();
    }

    private TypeSpec descriptorClass() {
        CodeBlock.Builder arguments = CodeBlock.builder().add("$T.class", union.name());
        union.discriminators().forEach(path -> arguments.add(", $L", StringLiteral.of(path)));
        return TopLevelGenerator.descriptorClass(union, descriptor, arguments.build())
                .addMethod(models())
                .addMethods(variantModels())
                .addMethods(create())
                .build();
    }

    private MethodSpec models() {
        TypeName anyModel =
                ParameterizedTypeName.get(RuntimeTypes.RESOURCE_TYPE, WildcardTypeName.subtypeOf(ClassName.OBJECT));
        return MethodSpec.methodBuilder("models")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(RuntimeTypes.listOf(anyModel))
                .addStatement(
                        "return $T.of($L)",
                        List.class,
                        union.variants().stream()
                                .filter(UnionGenerator::isResource)
                                .map(variant -> CodeBlock.of("$T.TYPE", name(variant)))
                                .distinct()
                                .collect(CodeBlock.joining(",$W")))
                .build();
    }

    /** Generates the methods that return the model for a discriminator. */
    private List<MethodSpec> variantModels() {
        List<Variant> models =
                union.variants().stream().filter(UnionGenerator::isResource).toList();
        CodeBlock none = CodeBlock.of("null");
        if (union.discriminators().isEmpty()) {
            CodeBlock only = models.isEmpty() ? none : CodeBlock.of("$T.TYPE", name(models.get(0)));
            return List.of(variantMethod("variant")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .addStatement("return $L", only)
                    .build());
        }
        return new StringSwitch("variant", discriminator, discriminator, this::variantMethod)
                .methods(cases(variant -> CodeBlock.of("$T.TYPE", name(variant))), none);
    }

    private MethodSpec.Builder variantMethod(String name) {
        TypeName model =
                ParameterizedTypeName.get(RuntimeTypes.RESOURCE_TYPE, WildcardTypeName.subtypeOf(ClassName.OBJECT));
        return MethodSpec.methodBuilder(name)
                .returns(RuntimeTypes.nullable(model))
                .addParameter(String.class, discriminator);
    }

    private List<MethodSpec> create() {
        CodeBlock fallback = CodeBlock.of("new $L(value)", UnionDefinition.FALLBACK);
        if (union.discriminators().isEmpty()) {
            MethodSpec.Builder method =
                    createMethod("create").addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
            for (Variant variant : union.variants()) {
                if (!isResource(variant) && variant.type() != FieldType.Scalar.STRING) {
                    continue; // a fault that has been reported
                }
                method.beginControlFlow("if (value instanceof $T variant)", FieldShape.javaType(variant.type()))
                        .addStatement("return new $L(variant)", variant.name())
                        .endControlFlow();
            }
            return List.of(method.addStatement("return $L", fallback).build());
        }
        return new StringSwitch("create", discriminator, discriminator + ", value", this::createMethod)
                .methods(cases(variant -> CodeBlock.of("new $L(($T) value)", variant.name(), name(variant))), fallback);
    }

    private MethodSpec.Builder createMethod(String name) {
        return MethodSpec.methodBuilder(name)
                .returns(union.name())
                .addParameter(String.class, discriminator)
                .addParameter(ClassName.OBJECT, "value");
    }

    private List<StringSwitch.Case> cases(Function<Variant, CodeBlock> result) {
        return union.variants().stream()
                .filter(UnionGenerator::isResource)
                .map(variant -> new StringSwitch.Case(variant.strings(), result.apply(variant)))
                .toList();
    }

    private static boolean isResource(Variant variant) {
        return variant.type() instanceof FieldType.Resource;
    }

    private static ClassName name(Variant variant) {
        return FieldShape.nested(variant.type()).orElseThrow();
    }

    private MethodSpec fromMap() {
        return MethodSpec.methodBuilder("fromMap")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(union.name())
                .addParameter(ClassName.OBJECT, "json")
                .addJavadoc("Creates a variant from parsed JSON.\n\n")
                .addJavadoc("@param json a string, boolean or number, or a list or map of these\n")
                .addJavadoc(
                        "@return the variant that it matches, or {@link $L}, which keeps the JSON\n",
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
                .addJavadoc(
                        "$L\n\n",
                        Javadoc.descriptionOr(
                                Javadoc.named(variant.wireName()), variant.documentation(), Place.MEMBER, Place.TYPE))
                .addJavadoc("@param value the value\n")
                .addJavadoc("$L", Javadoc.tags(variant.documentation()));
        if (variant.deprecated()) {
            type.addAnnotation(Deprecated.class)
                    .addJavadoc("$L", Javadoc.deprecation("this variant", variant.documentation()));
        }
        if (isResource(variant)) {
            // Models and unions nest, and the methods that the JDK generates for a record take many stack frames.
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
                        json,
                        ClassName.OBJECT,
                        CodeBlock.of(
                                "$3L = $1T.requireNonNull($2T.copyOf($3L), $3S)",
                                Objects.class,
                                RuntimeTypes.PARSED_JSON,
                                json))
                .addJavadoc("JSON that matches no variant, kept as received.\n\n")
                .addJavadoc("@param $L a string, boolean or number, or a list or map of these\n", json)
                .addMethod(TopLevelGenerator.override("value", ClassName.OBJECT)
                        .addStatement("return $L", json)
                        .build())
                .addMethod(description("describeUnrecognized"))
                // All types in an interface are public, unlike those in a record.
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
                        .addJavadoc("Creates this variant.\n\n@param $L its content, not null\n", component)
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
