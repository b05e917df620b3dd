package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import javax.lang.model.element.Modifier;

/** Generates an open enum: the known texts, and a last constant for all others. */
final class OpenEnumGenerator {

    private final OpenEnumDefinition openEnum;

    /** The name of the text of a constant, which gives way to constants of that name. */
    private final String wireValue;

    OpenEnumGenerator(OpenEnumDefinition openEnum) {
        this.openEnum = openEnum;
        this.wireValue = new MemberNames(openEnum).claim("wireValue");
    }

    TypeSpec.Builder generate() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(openEnum.name())
                .addJavadoc(
                        "$L\n\n",
                        Javadoc.descriptionOr("Texts that a field is known to have.", openEnum.documentation()))
                .addJavadoc(
                        "<p>Asana may send texts that have no constant here: they are {@link #$L}.\n",
                        OpenEnumDefinition.FALLBACK)
                .addAnnotation(TopLevelGenerator.generatedFrom(openEnum))
                .addSuperinterface(RuntimeTypes.OPEN_ENUM_VALUE);
        openEnum.constants().forEach(constant -> type.addEnumConstant(constant.name(), constant(constant)));
        return type.addEnumConstant(
                        OpenEnumDefinition.FALLBACK,
                        TypeSpec.anonymousClassBuilder("$S", "")
                                .addJavadoc(
                                        "A text that has no constant here. The model keeps it, and has an accessor for it.\n")
                                .build())
                .addField(String.class, wireValue, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, wireValue)
                        .addStatement("this.$1N = $1N", wireValue)
                        .build())
                .addMethod(fromWireValue())
                .addMethod(wireValue())
                .addMethod(isRecognized())
                .addMethod(json());
    }

    private static TypeSpec constant(OpenEnumDefinition.Constant constant) {
        String text = Javadoc.code(constant.wireValue());
        TypeSpec.Builder type = TypeSpec.anonymousClassBuilder("$L", StringLiteral.of(constant.wireValue()))
                .addJavadoc("$L\n", Javadoc.descriptionOr(text + ".", constant.documentation()));
        if (constant.deprecated()) {
            type.addAnnotation(Deprecated.class)
                    .addJavadoc("\n$L", Javadoc.deprecation("this text", constant.documentation()));
        }
        return type.build();
    }

    private MethodSpec fromWireValue() {
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch ($N) {\n", wireValue).indent();
        for (OpenEnumDefinition.Constant constant : openEnum.constants()) {
            cases.add("case $L -> $L;\n", StringLiteral.of(constant.wireValue()), constant.name());
        }
        cases.add("default -> $L;\n", OpenEnumDefinition.FALLBACK).unindent().add("};\n");
        return MethodSpec.methodBuilder("fromWireValue")
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.JSON_CREATOR)
                        .addMember("mode", "$T.Mode.DELEGATING", RuntimeTypes.JSON_CREATOR)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(openEnum.name())
                .addParameter(String.class, wireValue)
                .addJavadoc("Finds the constant of a text.\n\n")
                .addJavadoc("@param $L the text on the wire, in its exact case\n", wireValue)
                .addJavadoc("@return its constant, or {@link #$L}\n", OpenEnumDefinition.FALLBACK)
                .addCode(cases.build())
                .build();
    }

    private MethodSpec wireValue() {
        return TopLevelGenerator.override("wireValue", ClassName.get(String.class))
                .beginControlFlow("if (this == $L)", OpenEnumDefinition.FALLBACK)
                .addStatement(
                        "throw new $T($S)",
                        IllegalStateException.class,
                        OpenEnumDefinition.FALLBACK + " has no text of its own; the model has the text that came")
                .endControlFlow()
                .addStatement("return $N", wireValue)
                .build();
    }

    private MethodSpec isRecognized() {
        return TopLevelGenerator.override("isRecognized", TypeName.BOOLEAN)
                .addStatement("return this != $L", OpenEnumDefinition.FALLBACK)
                .build();
    }

    private MethodSpec json() {
        return MethodSpec.methodBuilder("json")
                .addAnnotation(RuntimeTypes.JSON_VALUE)
                .addModifiers(Modifier.PRIVATE)
                .returns(ClassName.OBJECT)
                .addStatement("return $T.json(this)", RuntimeTypes.OPEN_ENUM_VALUE)
                .build();
    }
}
