package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.definition.FieldDefinition;
import io.github.asanaresource.processor.definition.ResourceDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates the immutable class of a resource. */
final class ModelGenerator {

    private final ResourceDefinition model;
    private final List<FieldDefinition> fields;
    private final List<FieldMembers> members;
    private final ClassName builder;
    private final ClassName field;
    private final String state;
    private final String values;

    ModelGenerator(ResourceDefinition model) {
        MemberNames names = new MemberNames(model.fields());
        this.model = model;
        this.fields = model.fields();
        this.state = names.claim("state");
        this.values = names.claim("values");
        this.members =
                fields.stream().map(each -> new FieldMembers(each, state)).toList();
        this.builder = model.name().nestedClass("Builder");
        this.field = fields.isEmpty() ? RuntimeTypes.NO_FIELD : model.name().nestedClass("Field");
    }

    TypeSpec.Builder generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.name())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("$L", TopLevelGenerator.documentation(model))
                .addAnnotation(TopLevelGenerator.generatedFrom(model))
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.RESOURCE_MODEL, field));
        members.forEach(each -> type.addField(each.variable(Modifier.PRIVATE, Modifier.FINAL)));
        type.addField(
                        ParameterizedTypeName.get(RuntimeTypes.DOCUMENT_STATE, field),
                        state,
                        Modifier.PRIVATE,
                        Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(newBuilder())
                .addMethod(fromJson())
                .addMethod(fromDocument());
        members.forEach(each -> type.addMethods(each.accessors()));
        type.addMethod(presence())
                .addMethod(unreadableFields())
                .addMethod(unknownFields())
                .addMethod(toJson())
                .addMethod(toBuilder())
                .addMethod(equality())
                .addMethod(hash())
                .addMethod(text())
                .addMethod(values());
        if (!fields.isEmpty()) {
            type.addType(new FieldEnumGenerator(model).generate());
        }
        return type.addType(new BuilderGenerator(model, members, field, state).generate());
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builder, "builder")
                .addCode("$L", valuesOf("builder", fields))
                .addStatement("this.$1N = builder.$1N.build()", state)
                .build();
    }

    /** Statements that take the values of all fields over from a variable, which is a model or a builder. */
    static String valuesOf(String variable, List<FieldDefinition> fields) {
        return fields.stream()
                .map(each -> "this." + each.name() + " = " + variable + "." + each.name() + ";\n")
                .collect(Collectors.joining());
    }

    private MethodSpec newBuilder() {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addJavadoc("Begins a new model, every field of it absent.\n\n@return a builder of its own\n")
                .addStatement("return new Builder()")
                .build();
    }

    private MethodSpec fromJson() {
        return MethodSpec.methodBuilder("fromJson")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(model.name())
                .addParameter(RuntimeTypes.JSON_OBJECT, "json")
                .addJavadoc("Makes a model of JSON that is there as Java values.\n\n")
                .addJavadoc("@param json by wire name: texts, flags, numbers, null, and lists and maps of these\n")
                .addJavadoc("@return the model; what is of another kind than the spec says is kept aside,")
                .addJavadoc(" see {@link #unreadableFields()}\n")
                .addJavadoc("@throws $T if it has anything that is no JSON\n", IllegalArgumentException.class)
                .addStatement("Builder builder = new Builder()")
                .beginControlFlow("for ($T<String, ?> field : json.entrySet())", Map.Entry.class)
                .addStatement("builder.read(field.getKey(), field.getValue())")
                .endControlFlow()
                .addStatement("return new $T(builder)", model.name())
                .build();
    }

    private MethodSpec fromDocument() {
        return MethodSpec.methodBuilder("fromDocument")
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.JSON_CREATOR)
                        .addMember("mode", "$T.Mode.DELEGATING", RuntimeTypes.JSON_CREATOR)
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(model.name())
                .addParameter(RuntimeTypes.JSON_DOCUMENT, "document")
                .addStatement(
                        "return fromJson(document.object($S))", model.name().simpleName())
                .build();
    }

    private MethodSpec presence() {
        return TopLevelGenerator.override("presence", RuntimeTypes.PRESENCE)
                .addParameter(field, "field")
                .addStatement("return $N.presence(field, $N())", state, values)
                .build();
    }

    private MethodSpec unreadableFields() {
        TypeName type = ParameterizedTypeName.get(ClassName.get(Map.class), field, RuntimeTypes.UNREADABLE_VALUE);
        return TopLevelGenerator.override("unreadableFields", type)
                .addStatement("return $N.unreadableFields()", state)
                .build();
    }

    private MethodSpec unknownFields() {
        return TopLevelGenerator.override("unknownFields", RuntimeTypes.JSON_FIELDS)
                .addStatement("return $N.unknownFields()", state)
                .build();
    }

    private MethodSpec toJson() {
        return TopLevelGenerator.override("toJson", RuntimeTypes.JSON_FIELDS)
                .addStatement("return $N.toJson($T.values(), $N())", state, field, values)
                .build();
    }

    private MethodSpec toBuilder() {
        return TopLevelGenerator.override("toBuilder", builder)
                .addStatement("return new Builder(this)")
                .build();
    }

    private MethodSpec equality() {
        return TopLevelGenerator.override("equals", TypeName.BOOLEAN)
                .addParameter(RuntimeTypes.nullable(ClassName.OBJECT), "other")
                .addStatement("""
                        return this == other
                        || (other instanceof $1T that
                        && this.$2N.equals(that.$2N)
                        && $3T.equals(this.$4N(), that.$4N()))""", model.name(), state, Arrays.class, values)
                .build();
    }

    private MethodSpec hash() {
        return TopLevelGenerator.override("hashCode", TypeName.INT)
                .addStatement("return 31 * $N.hashCode() + $T.hashCode($N())", state, Arrays.class, values)
                .build();
    }

    private MethodSpec text() {
        return TopLevelGenerator.override("toString", ClassName.get(String.class))
                .addStatement(
                        "return $N.describe($S, $T.values(), $N())",
                        state,
                        model.name().simpleName(),
                        field,
                        values)
                .build();
    }

    private MethodSpec values() {
        CodeBlock each =
                fields.stream().map(one -> CodeBlock.of("$N", one.name())).collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder(values)
                .addModifiers(Modifier.PRIVATE)
                .returns(ArrayTypeName.of(RuntimeTypes.nullable(ClassName.OBJECT)))
                .addStatement("return new $T {$L}", ArrayTypeName.of(ClassName.OBJECT), each)
                .build();
    }
}
