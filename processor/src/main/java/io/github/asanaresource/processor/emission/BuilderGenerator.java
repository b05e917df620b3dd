package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.model.FieldModel;
import io.github.asanaresource.processor.model.ResourceModel;
import io.github.asanaresource.processor.model.Trait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the builder of a resource, which callers fill by setters, and documents field by field. */
final class BuilderGenerator {

    private final ResourceModel model;
    private final List<FieldModel> fields;
    private final List<FieldMembers> members;
    private final ClassName builder;
    private final ClassName field;
    private final PresenceMask mask;
    private final String sent;

    BuilderGenerator(ResourceModel model, List<FieldMembers> members, PresenceMask mask, String sent) {
        this.model = model;
        this.fields = model.fields();
        this.members = members;
        this.builder = model.name().nestedClass("Builder");
        this.field = model.name().nestedClass("Field");
        this.mask = mask;
        this.sent = sent;
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "Builds {@link $T}. It can go on after {@link #build()}, and is for one thread at a time.\n",
                        model.name())
                .addAnnotation(TopLevelGenerator.generatedFrom(model));
        if (!fields.isEmpty()) {
            type.addJavadoc(
                    "\n<p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.\n");
            type.addField(mask.empty(FieldSpec.builder(mask.type(), sent, Modifier.PRIVATE), fields.size()));
        }
        members.forEach(each -> type.addField(each.variable(Modifier.PRIVATE)));
        if (!fields.isEmpty()) {
            type.addField(FieldSpec.builder(
                            ModelGenerator.unreadableFieldsOf(model),
                            "unreadableFields",
                            Modifier.PRIVATE,
                            Modifier.FINAL)
                    .initializer("new $T<>()", TreeMap.class)
                    .build());
        }
        type.addField(FieldSpec.builder(RuntimeTypes.JSON_FIELDS, "unknownFields", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T<>()", LinkedHashMap.class)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(copyConstructor());
        members.forEach(each -> type.addMethods(each.setters(builder)));
        if (!fields.isEmpty()) {
            type.addMethod(setNull()).addMethod(unset());
        }
        type.addMethod(unknownField()).addMethod(removeUnknownField()).addMethod(build());
        type.addMethod(readField());
        if (!fields.isEmpty()) {
            type.addMethod(set()).addMethod(mark()).addMethod(clear());
        }
        return type.build();
    }

    private MethodSpec copyConstructor() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(model.name(), "model");
        if (!fields.isEmpty()) {
            constructor.addStatement("this.$N = $L", sent, mask.copy(CodeBlock.of("model.$N", sent)));
        }
        fields.forEach(each -> constructor.addStatement("this.$1N = model.$1N", each.name()));
        if (!fields.isEmpty()) {
            constructor.addStatement("this.unreadableFields.putAll(model.unreadableFields)");
        }
        return constructor
                .addStatement("this.unknownFields.putAll(model.unknownFields)")
                .build();
    }

    private MethodSpec setNull() {
        return publicMethod("setNull")
                .addParameter(field, "field")
                .addJavadoc("Makes a field null, which is written; in an update it clears the field.\n\n")
                .addJavadoc("@param field the field\n@return this builder\n")
                .addStatement("clear(field)")
                .addStatement("set(field)")
                .addStatement("return this")
                .build();
    }

    private MethodSpec unset() {
        return publicMethod("unset")
                .addParameter(field, "field")
                .addJavadoc("Makes a field absent: it is not written, and an update leaves it as it is.\n\n")
                .addJavadoc("@param field the field\n@return this builder\n")
                .addStatement("clear(field)")
                .addStatement("unreadableFields.remove(field)")
                .addStatement("$L &= ~(1L << field.index)", mask.word(sent))
                .addStatement("return this")
                .build();
    }

    private MethodSpec unknownField() {
        MethodSpec.Builder method = publicMethod("unknownField")
                .addParameter(String.class, "wireName")
                .addParameter(RuntimeTypes.nullable(ClassName.OBJECT), "json")
                .addJavadoc("Sets a field that the spec does not name.\n\n")
                .addJavadoc("@param wireName the name on the wire\n")
                .addJavadoc("@param json a text, flag or number, a list or map of these, or null; it is copied\n")
                .addJavadoc("@return this builder\n");
        if (!fields.isEmpty()) {
            method.addJavadoc(
                            "@throws $T if the spec names the field, or the value is no JSON\n",
                            IllegalArgumentException.class)
                    .beginControlFlow("for (Field field : Field.values())")
                    .beginControlFlow("if (field.wireName().equals(wireName))")
                    .addStatement(
                            "throw new $T(wireName + $S)",
                            IllegalArgumentException.class,
                            " is a field of " + model.name().simpleName() + ", and has a setter")
                    .endControlFlow()
                    .endControlFlow();
        } else {
            method.addJavadoc("@throws $T if the value is no JSON\n", IllegalArgumentException.class);
        }
        return method.addStatement(
                        "unknownFields.put($T.requireNonNull(wireName), $T.jsonOf(json))",
                        Objects.class,
                        RuntimeTypes.COPIES)
                .addStatement("return this")
                .build();
    }

    private MethodSpec removeUnknownField() {
        return publicMethod("removeUnknownField")
                .addParameter(String.class, "wireName")
                .addJavadoc("Takes out a field that the spec does not name, if it is there.\n\n")
                .addJavadoc("@param wireName the name on the wire\n@return this builder\n")
                .addStatement("unknownFields.remove(wireName)")
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(model.name())
                .addJavadoc("Makes a model of what this builder has now.\n\n@return the model\n");
        CodeBlock required = fields.stream()
                .filter(each -> each.is(Trait.REQUIRED))
                .map(each -> CodeBlock.of("Field.$L", each.constant()))
                .collect(CodeBlock.joining(",$W"));
        if (!required.isEmpty()) {
            method.addJavadoc(
                            "@throws $L if a required field is absent; it names all of them\n",
                            RuntimeTypes.MISSING_FIELDS.canonicalName())
                    .addStatement(
                            "$T.throwIfAny($T.of($L)\n.filter(field -> ($L & 1L << field.index) == 0))",
                            RuntimeTypes.MISSING_FIELDS,
                            Stream.class,
                            required,
                            mask.word(sent));
        }
        return method.addStatement("return new $T(this)", model.name()).build();
    }

    /** Takes one field of a document. */
    private MethodSpec readField() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "wireName")
                .addParameter(RuntimeTypes.nullable(ClassName.OBJECT), "json");
        CodeBlock unknown = CodeBlock.of("unknownFields.put(wireName, $T.jsonOf(json))", RuntimeTypes.COPIES);
        if (fields.isEmpty()) {
            return method.addStatement(unknown).build();
        }
        CodeBlock.Builder cases = CodeBlock.builder().add("switch (wireName) {\n$>");
        members.forEach(each -> cases.add(each.readCase()));
        return method.addCode(cases.add("default -> $L;\n$<}\n", unknown).build())
                .build();
    }

    /** Takes a value that a setter was given, in place of what was kept aside. */
    private MethodSpec set() {
        return MethodSpec.methodBuilder("set")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(field, "field")
                .addStatement("unreadableFields.remove(mark(field))")
                .build();
    }

    /** Also for reading, which has nothing to take the place of: no document has a field twice. */
    private MethodSpec mark() {
        return MethodSpec.methodBuilder("mark")
                .addModifiers(Modifier.PRIVATE)
                .returns(field)
                .addParameter(field, "field")
                .addStatement("$L |= 1L << field.index", mask.word(sent))
                .addStatement("return field")
                .build();
    }

    private MethodSpec clear() {
        CodeBlock.Builder cases = CodeBlock.builder().add("switch (field) {\n").indent();
        fields.forEach(each -> cases.add("case $L -> this.$N = null;\n", each.constant(), each.name()));
        return MethodSpec.methodBuilder("clear")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(field, "field")
                .addCode(cases.unindent().add("}\n").build())
                .build();
    }

    private MethodSpec.Builder publicMethod(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(builder);
    }
}
