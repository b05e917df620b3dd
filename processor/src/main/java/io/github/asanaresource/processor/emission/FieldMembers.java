package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.asanaresource.processor.definition.FieldDefinition;
import io.github.asanaresource.processor.definition.Trait;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * What one field of a resource adds to the model and to its builder. Where it names no type it is built as text, since
 * JavaPoet takes time for each part of a format, and there are many fields.
 */
final class FieldMembers {

    /** What the documentation of a field says of its traits. */
    private static final Map<Trait, String> NOTES = notes();

    private static final String UNREADABLE = "it is one of {@link #unreadableFields()}";

    private final FieldDefinition field;
    private final Shape shape;
    private final ElementKind kind;
    private final TypeName held;
    private final String constant;
    private final String state;
    private final String description;

    FieldMembers(FieldDefinition field, String state) {
        this.field = field;
        this.shape = Shape.of(field.type());
        this.kind = ElementKind.of(Shape.elementOf(field.type()));
        this.held = RuntimeTypes.nullable(shape.of(kind.held()));
        this.constant = "Field." + field.constant();
        this.state = state;
        this.description = Javadoc.descriptionOr("Asana's " + wireName() + ".", field.documentation());
    }

    FieldSpec variable(Modifier... modifiers) {
        return FieldSpec.builder(held, field.name(), modifiers).build();
    }

    /** What callers of the model see. */
    List<MethodSpec> accessors() {
        List<MethodSpec> accessors = new ArrayList<>();
        String subject = shape == Shape.SINGLE ? "the value" : "the values, never null";
        String empty = shape == Shape.SINGLE ? "empty if it is absent or null" : "none if it is absent or null";
        String returned = "@return " + subject + "; " + empty + "\n";
        MethodSpec.Builder accessor = accessor(field.name(), kind.shown());
        if (kind instanceof ElementKind.Text text) {
            CodeBlock parsed = shape.convert(shown(), text.parse(CodeBlock.of("$L", constant)), field.name());
            accessors.add(accessor.addJavadoc("$L", documentation(returned + thrown(text.whenMalformed() + UNREADABLE)))
                    .addStatement("return $L", parsed)
                    .build());
            accessors.add(accessor(shape.textAccessor(field.name()), text.held())
                    .addJavadoc(
                            "The text of {@link #$N()} as it is on the wire, $L.\n\n", field.name(), text.whenText())
                    .addJavadoc("@return $L\n", shape == Shape.SINGLE ? "the text; " + empty : "the texts; " + empty)
                    .addJavadoc("$L", thrown(UNREADABLE) + deprecation())
                    .addStatement("return $L", shown())
                    .build());
        } else {
            accessors.add(accessor.addJavadoc("$L", documentation(returned + thrown(UNREADABLE)))
                    .addStatement("return $L", shown())
                    .build());
        }
        return accessors;
    }

    /** What callers of the builder see. */
    List<MethodSpec> setters(ClassName builder) {
        List<MethodSpec> setters = new ArrayList<>();
        MethodSpec.Builder setter = setter(field.name(), builder, shape.of(kind.shown()))
                .addJavadoc(
                        "$L",
                        documentation(
                                parameter(shape == Shape.SINGLE ? "the value, not null" : "the values, not null")));
        if (kind instanceof ElementKind.Text text) {
            setter.addJavadoc(text.refused());
            Conversion format = text.format(shape.textSetterSignature(field.name()));
            setters.add(shape == Shape.SINGLE ? delegate(setter, format) : store(setter, Optional.of(format)));
            setters.add(store(
                    setter(shape.textSetter(field.name()), builder, shape.of(kind.held()))
                            .addJavadoc("Takes the text of $L as it is to be on the wire.\n\n", wireName())
                            .addJavadoc(
                                    "$L",
                                    parameter(shape == Shape.SINGLE ? "the text, not null" : "the texts, not null")
                                            + deprecation()),
                    kind.copy()));
        } else {
            if (shape == Shape.SINGLE && kind instanceof ElementKind.Model model) {
                // First, since MapStruct takes the last of the setters of a name.
                setters.add(nestedSetter(builder, model.held()));
            }
            setters.add(store(setter, kind.copy()));
        }
        return setters;
    }

    /** Takes the field out of JSON that is there as Java values. */
    CodeBlock readCase() {
        CodeBlock name = StringLiteral.of(field.wireName());
        // Models nest, and a conversion that the kind calls would be on the stack for each of them.
        if (shape == Shape.SINGLE && kind instanceof ElementKind.Model model) {
            return CodeBlock.of("""
                    case $L -> {
                    $>var part = $N.read($L, json, $T.OBJECT);
                    this.$N = part == null ? null : $T.fromJson(part);
                    $<}
                    """, name, state, constant, RuntimeTypes.JSON_KIND, field.name(), model.held());
        }
        if (shape == Shape.SINGLE && kind instanceof ElementKind.Union union) {
            return CodeBlock.of("""
                    case $L -> {
                    $>this.$N = json == null ? null : $T.fromJson(json);
                    $N.set($L);
                    $<}
                    """, name, field.name(), union.held(), state, constant);
        }
        String read = "this." + field.name() + " = " + state + ".read(" + constant;
        return CodeBlock.of("case $L -> $L, json,$W$L);\n", name, read, shape.json(kind.json()));
    }

    private MethodSpec.Builder accessor(String name, TypeName element) {
        return publicMethod(name).returns(shape.shownOf(element));
    }

    /** What the accessor gives, as it is held. */
    private CodeBlock shown() {
        return onState(shape.view());
    }

    private CodeBlock requireValue() {
        return onState("requireValue");
    }

    /** A call that the state of the document, or of its builder, answers for the value of this field. */
    private CodeBlock onState(String method) {
        return CodeBlock.of("$L", state + "." + method + "(" + constant + ", " + field.name() + ")");
    }

    /** Javadoc of an accessor: what it throws. An import that only Javadoc uses would bring a warning of Eclipse's compiler. */
    private String thrown(String when) {
        return canBeUnreadable()
                ? "@throws " + RuntimeTypes.MALFORMED_VALUE.canonicalName() + " if " + when + "\n"
                : "";
    }

    private boolean canBeUnreadable() {
        return shape != Shape.SINGLE || !kind.takesAnyJson();
    }

    private MethodSpec nestedSetter(ClassName builder, ClassName model) {
        TypeName content = ParameterizedTypeName.get(ClassName.get(Consumer.class), model.nestedClass("Builder"));
        return publicMethod(field.name())
                .returns(builder)
                .addParameter(content, field.name())
                .addJavadoc("Builds $L anew.\n\n", wireName())
                .addJavadoc("$L", parameter("fills the builder of the new value") + deprecation())
                .addStatement("$T builder = $T.builder()", model.nestedClass("Builder"), model)
                .addStatement("$N.accept(builder)", field.name())
                .addStatement("return $N(builder.build())", field.name())
                .build();
    }

    private MethodSpec.Builder setter(String name, ClassName builder, TypeName parameter) {
        return publicMethod(name).returns(builder).addParameter(parameter, field.name());
    }

    /** A setter that converts its value and hands it to the one that takes a text. */
    private MethodSpec delegate(MethodSpec.Builder setter, Conversion format) {
        return setter.addStatement("return $N($L)", shape.textSetter(field.name()), format.of(requireValue()))
                .build();
    }

    /** Only when nothing can fail any more the builder takes note of the value. */
    private MethodSpec store(MethodSpec.Builder setter, Optional<Conversion> conversion) {
        if (shape == Shape.SINGLE && conversion.isEmpty()) {
            setter.addStatement("this.$N = $L", field.name(), onState("set"));
        } else {
            setter.addStatement("this.$N = $L", field.name(), shape.copy(requireValue(), conversion, field.name()))
                    .addStatement("$N.set($L)", state, constant);
        }
        return setter.addStatement("return this").build();
    }

    private String documentation(String tags) {
        StringBuilder documentation = new StringBuilder(description).append("\n\n");
        NOTES.forEach((trait, note) -> {
            if (field.is(trait)) {
                documentation.append("<p>").append(note).append("\n\n");
            }
        });
        if (!field.example().isEmpty()) {
            documentation
                    .append("<p>Example: ")
                    .append(Javadoc.code(field.example()))
                    .append(".\n\n");
        }
        return documentation.append(tags).append(deprecation()).toString();
    }

    private String deprecation() {
        return field.is(Trait.DEPRECATED) ? Javadoc.deprecation("this field", field.documentation()) : "";
    }

    /** A method that callers see, marked where the field is. */
    private MethodSpec.Builder publicMethod(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
        return field.is(Trait.DEPRECATED) ? method.addAnnotation(Deprecated.class) : method;
    }

    private String parameter(String meaning) {
        return "@param " + field.name() + " " + meaning + "\n@return this builder\n";
    }

    private String wireName() {
        return Javadoc.code(field.wireName());
    }

    private static Map<Trait, String> notes() {
        Map<Trait, String> notes = new EnumMap<>(Trait.class);
        notes.put(Trait.REQUIRED, "A request must have it: {@link Builder#build()} fails without.");
        notes.put(Trait.READ_ONLY, "Read-only: Asana sets it.");
        notes.put(Trait.SENSITIVE, "Sensitive: {@code toString()} hides it.");
        notes.put(Trait.CONDITIONAL, "Conditional: Asana sends it only under some condition.");
        notes.put(Trait.OPT_IN, "Opt in: Asana sends it only where {@code opt_fields} asks for it.");
        return notes;
    }
}
