package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.definition.ResourceDefinition;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the enum of the fields that a spec declares: the table of the model. */
final class FieldEnumGenerator {

    private final ResourceDefinition model;
    private final List<FieldMembers> members;

    FieldEnumGenerator(ResourceDefinition model, List<FieldMembers> members) {
        this.model = model;
        this.members = members;
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.enumBuilder("Field")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The fields of {@link $T}, in the order of its spec.\n", model.name())
                .addAnnotation(TopLevelGenerator.generatedFrom(model))
                .addSuperinterface(RuntimeTypes.RESOURCE_FIELD);
        for (int position = 0; position < members.size(); position++) {
            type.addEnumConstant(
                    model.fields().get(position).constant(),
                    members.get(position).constant(model.name()));
        }
        type.addField(RuntimeTypes.FIELD_DEFINITION, "definition", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "wireName")
                        .addParameter(RuntimeTypes.FIELD_KIND, "kind")
                        .addParameter(ArrayTypeName.of(RuntimeTypes.FIELD_TRAIT), "traits")
                        .varargs()
                        .addStatement("this.definition = new $T(wireName, kind, traits)", RuntimeTypes.FIELD_DEFINITION)
                        .build());
        if (model.hasCustomFields()) {
            type.addMethod(MethodSpec.constructorBuilder()
                    .addParameter(String.class, "wireName")
                    .addParameter(RuntimeTypes.FIELD_KIND, "kind")
                    .addParameter(RuntimeTypes.CUSTOM_FIELD_KEY, "customField")
                    .addParameter(ArrayTypeName.of(RuntimeTypes.FIELD_TRAIT), "traits")
                    .varargs()
                    .addStatement(
                            "this.definition = new $T(wireName, kind, customField, traits)",
                            RuntimeTypes.FIELD_DEFINITION)
                    .build());
        }
        return type.addMethod(TopLevelGenerator.override("definition", RuntimeTypes.FIELD_DEFINITION)
                        .addStatement("return definition")
                        .build())
                .build();
    }
}
