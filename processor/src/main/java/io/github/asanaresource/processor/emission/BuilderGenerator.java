package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.definition.ResourceDefinition;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the builder of a resource, which has its setters. */
final class BuilderGenerator {

    private final ResourceDefinition model;
    private final List<FieldMembers> members;
    private final ClassName builder;
    private final ClassName field;

    BuilderGenerator(ResourceDefinition model, List<FieldMembers> members, ClassName builder, ClassName field) {
        this.model = model;
        this.members = members;
        this.builder = builder;
        this.field = field;
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "Builds {@link $T}. Setters do not accept null: see {@link #setNull} and {@link #unset}.\n",
                        model.name())
                .addAnnotation(TopLevelGenerator.generatedFrom(model))
                .superclass(ParameterizedTypeName.get(RuntimeTypes.RESOURCE_BUILDER, field, model.name(), builder))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super(TYPE)")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(model.name(), "model")
                        .addStatement("super(model)")
                        .build());
        members.stream()
                .filter(each -> model.isSettable(each.field()))
                .forEach(each -> type.addMethods(each.setters(builder)));
        return type.build();
    }
}
