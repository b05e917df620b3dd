package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.definition.FieldDefinition;
import io.github.asanaresource.processor.definition.ResourceDefinition;
import io.github.asanaresource.processor.definition.Trait;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates the enum of the fields that a spec names. */
final class FieldEnumGenerator {

    private final ResourceDefinition model;

    FieldEnumGenerator(ResourceDefinition model) {
        this.model = model;
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.enumBuilder("Field")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The fields that the spec of {@link $T} names, in its order.\n", model.name())
                .addAnnotation(TopLevelGenerator.generatedFrom(model))
                .addSuperinterface(RuntimeTypes.RESOURCE_FIELD);
        String accessors = model.name().simpleName() + "#";
        for (FieldDefinition field : model.fields()) {
            type.addEnumConstant(
                    field.constant(),
                    TypeSpec.anonymousClassBuilder("$L", StringLiteral.of(field.wireName()))
                            .addJavadoc(
                                    "$L, see {@link $L()}.\n", Javadoc.code(field.wireName()), accessors + field.name())
                            .build());
        }
        type.addField(String.class, "wireName", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "wireName")
                        .addStatement("this.wireName = wireName")
                        .build())
                .addMethod(getter("resource", CodeBlock.of("$S", model.name().simpleName())))
                .addMethod(getter("wireName", CodeBlock.of("wireName")));
        String sensitive = model.fields().stream()
                .filter(field -> field.is(Trait.SENSITIVE))
                .map(FieldDefinition::constant)
                .collect(Collectors.joining(", "));
        if (!sensitive.isEmpty()) {
            type.addMethod(isSensitive(sensitive));
        }
        return type.build();
    }

    private static MethodSpec isSensitive(String constants) {
        return TopLevelGenerator.override("isSensitive", TypeName.BOOLEAN)
                .addCode("return switch (this) {\n$>case $L -> true;\ndefault -> false;\n$<};\n", constants)
                .build();
    }

    private static MethodSpec getter(String name, CodeBlock value) {
        return TopLevelGenerator.override(name, ClassName.get(String.class))
                .addStatement("return $L", value)
                .build();
    }
}
