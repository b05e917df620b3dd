package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.model.FieldModel;
import io.github.asanaresource.processor.model.ResourceModel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Generates the immutable class of a resource. */
final class ModelGenerator {

    private final ResourceModel model;
    private final List<FieldModel> fields;
    private final List<FieldMembers> members;
    private final ClassName builder;
    private final ClassName field;
    private final PresenceMask mask;
    private final String sent;

    ModelGenerator(ResourceModel model) {
        this.model = model;
        this.fields = model.fields();
        this.members = fields.stream().map(FieldMembers::new).toList();
        this.builder = model.name().nestedClass("Builder");
        this.field = model.name().nestedClass("Field");
        this.mask = PresenceMask.forFields(fields.size());
        this.sent = new MemberNames(fields).claim("sent");
    }

    TypeSpec.Builder generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.name())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("$L", TopLevelGenerator.documentation(model))
                .addAnnotation(TopLevelGenerator.generatedFrom(model))
                .addSuperinterface(RuntimeTypes.JSON_MODEL);
        if (!fields.isEmpty()) {
            type.addField(mask.type(), sent, Modifier.PRIVATE, Modifier.FINAL);
        }
        members.forEach(each -> type.addField(each.variable(Modifier.PRIVATE, Modifier.FINAL)));
        if (!fields.isEmpty()) {
            type.addField(unreadableFieldsOf(model), "unreadableFields", Modifier.PRIVATE, Modifier.FINAL);
        }
        type.addField(RuntimeTypes.JSON_FIELDS, "unknownFields", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(newBuilder())
                .addMethod(fromJson())
                .addMethod(fromDocument());
        members.forEach(each -> type.addMethods(each.accessors()));
        if (!fields.isEmpty()) {
            type.addMethod(presence()).addMethod(unreadableFields());
        }
        type.addMethod(unknownFields())
                .addMethod(toJson())
                .addMethod(toBuilder())
                .addMethod(equality())
                .addMethod(hash())
                .addMethod(text());
        if (!fields.isEmpty()) {
            type.addMethod(isSent()).addMethod(value()).addMethod(json());
            type.addType(new FieldEnumGenerator(model).generate());
        }
        return type.addType(new BuilderGenerator(model, members, mask, sent).generate());
    }

    /** The type of the variables that hold what was kept aside. */
    static TypeName unreadableFieldsOf(ResourceModel model) {
        return ParameterizedTypeName.get(
                ClassName.get(Map.class), model.name().nestedClass("Field"), RuntimeTypes.UNREADABLE_VALUE);
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(builder, "builder");
        if (!fields.isEmpty()) {
            constructor.addStatement("this.$N = $L", sent, mask.copy(CodeBlock.of("builder.$N", sent)));
        }
        fields.forEach(each -> constructor.addStatement("this.$1N = builder.$1N", each.name()));
        if (!fields.isEmpty()) {
            constructor.addStatement("this.unreadableFields = $T.mapOf(builder.unreadableFields)", RuntimeTypes.COPIES);
        }
        return constructor
                .addStatement("this.unknownFields = $T.mapOf(builder.unknownFields)", RuntimeTypes.COPIES)
                .build();
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
                .addJavadoc(
                        "@return the model; what is of another kind than the spec says is kept aside$L\n",
                        fields.isEmpty() ? "" : ", see {@link #unreadableFields()}")
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
        return MethodSpec.methodBuilder("presence")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.PRESENCE)
                .addParameter(field, "field")
                .addJavadoc("Tells whether the document has a field.\n\n")
                .addJavadoc("@param field the field\n")
                .addJavadoc("@return whether the field is absent, null, or has a value\n")
                .addStatement("Object json = json(field)")
                .beginControlFlow("if (json == $T.ABSENT)", RuntimeTypes.PRESENCE)
                .addStatement("return $T.ABSENT", RuntimeTypes.PRESENCE)
                .endControlFlow()
                .addStatement("return json == null ? $1T.NULL : $1T.PRESENT", RuntimeTypes.PRESENCE)
                .build();
    }

    private MethodSpec unreadableFields() {
        return MethodSpec.methodBuilder("unreadableFields")
                .addModifiers(Modifier.PUBLIC)
                .returns(unreadableFieldsOf(model))
                .addJavadoc(
                        "The fields that have JSON of another kind than the spec says. It is written back as it came.\n\n")
                .addJavadoc("@return an unmodifiable map, with no entries where all is as the spec says\n")
                .addStatement("return unreadableFields")
                .build();
    }

    private MethodSpec unknownFields() {
        return MethodSpec.methodBuilder("unknownFields")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.JSON_FIELDS)
                .addJavadoc(
                        "The fields of the document that the spec does not name, in the order in which they came.\n\n")
                .addJavadoc(
                        "@return an unmodifiable map of JSON by wire name, with null values where the document has them\n")
                .addStatement("return unknownFields")
                .build();
    }

    private MethodSpec toJson() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toJson")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.JSON_FIELDS)
                .addJavadoc("The document that this model is, as JSON that is there as Java values.\n\n")
                .addJavadoc(
                        "@return an unmodifiable map by wire name, of which {@link #fromJson} makes an equal model\n");
        if (fields.isEmpty()) {
            return method.addStatement("return unknownFields").build();
        }
        return method.addStatement("$T json = new $T<>()", RuntimeTypes.JSON_FIELDS, LinkedHashMap.class)
                .beginControlFlow("for (Field field : Field.values())")
                .addStatement("$T.put(json, field, json(field))", RuntimeTypes.JSON_OBJECTS)
                .endControlFlow()
                .addStatement("json.putAll(unknownFields)")
                .addStatement("return $T.unmodifiableMap(json)", Collections.class)
                .build();
    }

    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addJavadoc("Begins a copy of this model, unknown fields included.\n\n@return a builder of its own\n")
                .addStatement("return new Builder(this)")
                .build();
    }

    private MethodSpec equality() {
        CodeBlock.Builder same = CodeBlock.builder().add("this == other\n|| (other instanceof $T that", model.name());
        if (!fields.isEmpty()) {
            same.add("\n&& $L", mask.equal(CodeBlock.of("this.$N", sent), CodeBlock.of("that.$N", sent)));
        }
        fields.forEach(each -> same.add("\n&& $1T.equals(this.$2N, that.$2N)", Objects.class, each.name()));
        if (!fields.isEmpty()) {
            same.add("\n&& this.unreadableFields.equals(that.unreadableFields)");
        }
        same.add("\n&& this.unknownFields.equals(that.unknownFields))");
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(RuntimeTypes.nullable(ClassName.OBJECT), "other")
                .addStatement("return $L", same.build())
                .build();
    }

    private MethodSpec hash() {
        CodeBlock.Builder parts = CodeBlock.builder();
        if (!fields.isEmpty()) {
            parts.add("$L, ", mask.hash(CodeBlock.of("$N", sent)));
        }
        fields.forEach(each -> parts.add("$N,$W", each.name()));
        if (!fields.isEmpty()) {
            parts.add("unreadableFields,$W");
        }
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement("return $T.hash($LunknownFields)", Objects.class, parts.build())
                .build();
    }

    private MethodSpec text() {
        MethodSpec.Builder text = MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(
                        "$1T text = new $1T($2S)",
                        RuntimeTypes.DESCRIPTION,
                        model.name().simpleName());
        if (!fields.isEmpty()) {
            text.beginControlFlow("for (Field field : Field.values())")
                    .addStatement("text.add(field, json(field))")
                    .endControlFlow();
        }
        return text.addStatement("return text.end(unknownFields)").build();
    }

    private MethodSpec isSent() {
        return MethodSpec.methodBuilder("isSent")
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.BOOLEAN)
                .addParameter(field, "field")
                .addStatement("return ($L & 1L << field.index) != 0", mask.word(sent))
                .build();
    }

    private MethodSpec value() {
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (field) {\n").indent();
        fields.forEach(each -> cases.add("case $L -> this.$N;\n", each.constant(), each.name()));
        return MethodSpec.methodBuilder("value")
                .addModifiers(Modifier.PRIVATE)
                .returns(RuntimeTypes.nullable(ClassName.OBJECT))
                .addParameter(field, "field")
                .addCode(cases.unindent().add("};\n").build())
                .build();
    }

    private MethodSpec json() {
        return MethodSpec.methodBuilder("json")
                .addModifiers(Modifier.PRIVATE)
                .returns(RuntimeTypes.nullable(ClassName.OBJECT))
                .addParameter(field, "field")
                .beginControlFlow("if (!isSent(field))")
                .addStatement("return $T.ABSENT", RuntimeTypes.PRESENCE)
                .endControlFlow()
                .addStatement("$T unreadable = unreadableFields.get(field)", RuntimeTypes.UNREADABLE_VALUE)
                .addStatement("return unreadable == null ? value(field) : unreadable")
                .build();
    }
}
