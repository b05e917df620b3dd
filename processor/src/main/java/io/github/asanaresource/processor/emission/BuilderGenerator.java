package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.definition.ResourceDefinition;
import io.github.asanaresource.processor.definition.Trait;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the builder of a resource, which callers fill by setters, and documents field by field. */
final class BuilderGenerator {

    private final ResourceDefinition model;
    private final List<FieldMembers> members;
    private final ClassName builder;
    private final ClassName field;
    private final String state;

    BuilderGenerator(ResourceDefinition model, List<FieldMembers> members, ClassName field, String state) {
        this.model = model;
        this.members = members;
        this.builder = model.name().nestedClass("Builder");
        this.field = field;
        this.state = state;
    }

    TypeSpec generate() {
        ClassName stateBuilder = RuntimeTypes.DOCUMENT_STATE.nestedClass("Builder");
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Builds {@link $T}, for one thread at a time.\n\n", model.name())
                .addJavadoc(
                        "<p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.\n")
                .addAnnotation(TopLevelGenerator.generatedFrom(model))
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.RESOURCE_BUILDER, field, model.name()));
        members.forEach(each -> type.addField(each.variable(Modifier.PRIVATE)));
        type.addField(ParameterizedTypeName.get(stateBuilder, field), state, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor(stateBuilder))
                .addMethod(copyConstructor());
        members.forEach(each -> type.addMethods(each.setters(builder)));
        return type.addMethod(setNull())
                .addMethod(unset())
                .addMethod(unknownField())
                .addMethod(removeUnknownField())
                .addMethod(build())
                .addMethod(readField())
                .build();
    }

    private MethodSpec constructor(ClassName stateBuilder) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("this.$N = new $T<>()", state, stateBuilder)
                .build();
    }

    private MethodSpec copyConstructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(model.name(), "model")
                .addCode("$L", ModelGenerator.valuesOf("model", model.fields()))
                .addStatement("this.$1N = model.$1N.toBuilder()", state)
                .build();
    }

    private MethodSpec setNull() {
        return TopLevelGenerator.override("setNull", builder)
                .addParameter(field, "field")
                .addStatement("read(field.wireName(), null)")
                .addStatement("return this")
                .build();
    }

    private MethodSpec unset() {
        return TopLevelGenerator.override("unset", builder)
                .addParameter(field, "field")
                .addStatement("read(field.wireName(), null)")
                .addStatement("$N.unset(field)", state)
                .addStatement("return this")
                .build();
    }

    private MethodSpec unknownField() {
        return TopLevelGenerator.override("unknownField", builder)
                .addParameter(String.class, "wireName")
                .addParameter(RuntimeTypes.nullable(ClassName.OBJECT), "json")
                .addStatement("$N.setUnknown(wireName, json, $T.values())", state, field)
                .addStatement("return this")
                .build();
    }

    private MethodSpec removeUnknownField() {
        return TopLevelGenerator.override("removeUnknownField", builder)
                .addParameter(String.class, "wireName")
                .addStatement("$N.unsetUnknown(wireName)", state)
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder method = TopLevelGenerator.override("build", model.name());
        CodeBlock required = model.fields().stream()
                .filter(each -> each.is(Trait.REQUIRED))
                .map(each -> CodeBlock.of("Field.$L", each.constant()))
                .collect(CodeBlock.joining(",$W"));
        if (!required.isEmpty()) {
            method.addStatement("$N.requireSent($L)", state, required);
        }
        return method.addStatement("return new $T(this)", model.name()).build();
    }

    /** Takes one field of a document; null clears what the builder had, whatever the field. */
    private MethodSpec readField() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "wireName")
                .addParameter(RuntimeTypes.nullable(ClassName.OBJECT), "json");
        CodeBlock unknown = CodeBlock.of("$N.readUnknown(wireName, json);\n", state);
        if (members.isEmpty()) {
            return method.addCode(unknown).build();
        }
        method.addCode("switch (wireName) {\n$>");
        members.forEach(each -> method.addCode(each.readCase()));
        return method.addCode("default -> $L$<}\n", unknown).build();
    }
}
