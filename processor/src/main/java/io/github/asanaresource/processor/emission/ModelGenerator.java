package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.asanaresource.processor.definition.FieldDefinition;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.ResourceDefinition;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the immutable class of a resource: its table and its accessors. The rest is in the runtime. */
final class ModelGenerator {

    private final ResourceDefinition model;
    private final List<FieldMembers> members;
    private final ClassName builder;
    private final ClassName field;
    private final TypeName descriptor;
    private final SelectionGenerator selection;

    ModelGenerator(ResourceDefinition model) {
        this.model = model;
        this.members = model.fields().stream().map(FieldMembers::new).toList();
        this.builder = model.name().nestedClass("Builder");
        this.field = members.isEmpty() ? RuntimeTypes.NO_FIELD : model.name().nestedClass("Field");
        this.descriptor = ParameterizedTypeName.get(RuntimeTypes.RESOURCE_TYPE, model.name());
        this.selection = new SelectionGenerator(model);
    }

    TypeSpec.Builder generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.name())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("$L", TopLevelGenerator.documentation(model))
                .addJavadoc("""

                        <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
                        {@link $L} if its field is one of {@link #unreadableFields()},
                        or if its string is not in the declared format.
                        """, RuntimeTypes.MALFORMED_VALUE.canonicalName())
                .addJavadoc("$L", TopLevelGenerator.tags(model))
                .addAnnotation(TopLevelGenerator.generatedFrom(model))
                .superclass(ParameterizedTypeName.get(RuntimeTypes.RESOURCE_MODEL, field))
                .addField(TopLevelGenerator.descriptor(descriptor, "model", "Descriptor"))
                .addField(FieldSpec.builder(
                                TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1L")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(descriptor, "type")
                        .addParameter(RuntimeTypes.SLOTS, "slots")
                        .addStatement("super(type, slots)")
                        .build())
                .addMethod(newBuilder())
                .addMethod(selection.beginning("nothing is selected yet"))
                .addMethods(TopLevelGenerator.fromJson(model.name(), "the model"))
                .addMethod(fromMap())
                .addMethod(TopLevelGenerator.fromDocument(
                        model.name(), model.name(), CodeBlock.of("return document.value()")));
        members.forEach(each -> type.addMethods(each.accessors()));
        model.customFieldElement().ifPresent(element -> type.addMethod(customField(FieldShape.javaType(element))));
        type.addMethod(TopLevelGenerator.override("toBuilder", builder)
                        .addStatement("return new Builder(this)")
                        .build())
                .addMethod(TopLevelGenerator.equality(
                        model.name().simpleName(), "this == other || (", "equal(this, that))"))
                .addMethod(TopLevelGenerator.override("hashCode", TypeName.INT)
                        .addStatement("return hash(this)")
                        .build())
                .addMethod(TopLevelGenerator.override("toString", ClassName.get(String.class))
                        .addStatement("return describe(this)")
                        .build());
        if (!members.isEmpty()) {
            type.addType(new FieldEnumGenerator(model, members).generate());
        }
        return type.addType(new BuilderGenerator(model, members, builder, field).generate())
                .addType(selection.generate(members.stream().map(each -> each.selector(selection.name()))))
                .addType(descriptorClass());
    }

    private MethodSpec customField(TypeName element) {
        return MethodSpec.methodBuilder("customField")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), element))
                .addParameter(field, "field")
                .addJavadoc("""
                    Returns the element of {@code custom_fields} that contains a custom field. It also has what the accessor
                    does not return, such as the name of an option without a constant.

                    @param field the custom field
                    @return the element; empty if it is absent
                    @throws $L if several elements have its name
                    @throws IllegalArgumentException if it is not a custom field
                    """, RuntimeTypes.MALFORMED_VALUE.canonicalName())
                .addStatement("return element(field)")
                .build();
    }

    private TypeSpec descriptorClass() {
        TypeSpec.Builder type = TopLevelGenerator.descriptorClass(
                        model, descriptor, CodeBlock.of("$T.class, $T.values()", model.name(), field))
                .addMethod(MethodSpec.methodBuilder("create")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(model.name())
                        .addParameter(descriptor, "type")
                        .addParameter(RuntimeTypes.SLOTS, "slots")
                        .addStatement("return new $T(type, slots)", model.name())
                        .build());
        List<FieldDefinition> nested = model.fields().stream()
                .filter(each -> FieldShape.nested(each.type()).isPresent())
                .toList();
        if (!nested.isEmpty()) {
            type.addMethods(nestedTypes(nested));
        }
        return type.build();
    }

    private static List<MethodSpec> nestedTypes(List<FieldDefinition> fields) {
        String wireName = new Scope(fields.stream()
                        .map(field -> FieldShape.nested(field.type()).orElseThrow()))
                .variable("wireName");
        List<StringSwitch.Case> cases = fields.stream()
                .map(field -> new StringSwitch.Case(List.of(field.wireName()), nestedType(field.type())))
                .toList();
        return new StringSwitch(
                        "nested",
                        wireName,
                        wireName,
                        name -> MethodSpec.methodBuilder(name)
                                .returns(ParameterizedTypeName.get(
                                        RuntimeTypes.EMITTED_TYPE, WildcardTypeName.subtypeOf(ClassName.OBJECT)))
                                .addParameter(String.class, wireName))
                .methods(cases, CodeBlock.of("super.nested($L)", wireName));
    }

    private static CodeBlock nestedType(FieldType fieldType) {
        ClassName type = FieldShape.nested(fieldType).orElseThrow();
        return FieldShape.elementOf(fieldType) instanceof FieldType.OpenEnum
                ? CodeBlock.of("$T.of($T.class)", RuntimeTypes.OPEN_ENUM_TYPE, type)
                : CodeBlock.of("$T.TYPE", type);
    }

    private MethodSpec newBuilder() {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addJavadoc("{@return a new builder, in which every field is absent}\n")
                .addStatement("return new Builder()")
                .build();
    }

    private MethodSpec fromMap() {
        return MethodSpec.methodBuilder("fromMap")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(model.name())
                .addParameter(RuntimeTypes.JSON_OBJECT, "json")
                .addJavadoc("Creates a model from parsed JSON.\n\n")
                .addJavadoc("@param json the fields by wire name\n")
                .addJavadoc("@return the model\n")
                .addJavadoc("@throws IllegalArgumentException if something in it is not JSON\n")
                .addStatement("return TYPE.fromMap(json)")
                .build();
    }
}
