package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.definition.CustomFieldKey;
import io.github.asanaresource.processor.definition.FieldDefinition;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.Trait;
import io.github.asanaresource.processor.emission.Markup.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Generates the members of the model, its builder and its selection for one field of a resource. Code that names no
 * types is built as plain text, since there are many fields and JavaPoet takes time for each part of a format.
 */
final class FieldMembers {

    /** The notes on traits in the documentation of a field. */
    static final Map<Trait, String> NOTES = notes();

    private final FieldDefinition field;
    private final FieldShape shape;
    private final FieldType.Single element;
    private final TypeName javaType;
    private final boolean isConverted;
    private final String constant;
    private final String byDefault;
    private final String notes;

    FieldMembers(FieldDefinition field) {
        this.field = field;
        this.shape = FieldShape.of(field.type());
        this.element = FieldShape.elementOf(field.type());
        this.javaType = FieldShape.javaType(element);
        this.isConverted = FieldShape.isConverted(element);
        this.constant = "Field." + field.constant();
        this.byDefault = field.customField()
                .map(key -> "The custom field " + Javadoc.code(key.value()) + ".")
                .orElseGet(() -> Javadoc.named(field.wireName()));
        this.notes = notes(field);
    }

    FieldDefinition field() {
        return field;
    }

    /** Generates the constant of the field, which is its row of the table. */
    TypeSpec constant(ClassName model) {
        CodeBlock.Builder row =
                CodeBlock.builder().add("$L,$W$L", StringLiteral.of(field.wireName()), FieldShape.kind(field.type()));
        field.customField()
                .ifPresent(key -> row.add(
                        ",$W$T." + (key.property() == CustomFieldKey.Property.GID ? "ofGid" : "ofName") + "($L)",
                        RuntimeTypes.CUSTOM_FIELD_KEY,
                        StringLiteral.of(key.value())));
        for (Trait trait : Trait.values()) {
            if (field.is(trait)) {
                row.add(",$W$T." + trait.name(), RuntimeTypes.FIELD_TRAIT);
            }
        }
        return TypeSpec.anonymousClassBuilder(row.build())
                .addJavadoc("$L", "{@link " + model.simpleName() + "#" + field.name() + "()}\n")
                .build();
    }

    /** Generates the accessors of the model. */
    List<MethodSpec> accessors() {
        String returned = shape == FieldShape.SINGLE ? "the value" : "the values, some of which may be null";
        List<MethodSpec> accessors = new ArrayList<>();
        accessors.add(accessor(field.name(), javaType)
                .addJavadoc("$L", Javadoc.accessor(field.documentation(), byDefault, notes, returned) + deprecation())
                .addStatement("$L", "return " + (isString() ? shape.stringView : shape.view) + "(" + constant + ")")
                .build());
        if (isConverted) {
            accessors.add(accessor(shape.stringAccessor(field.name()), ClassName.get(String.class))
                    .addJavadoc("$L", stringDocumentation())
                    .addStatement("$L", "return " + shape.stringView + "(" + constant + ")")
                    .build());
        }
        return accessors;
    }

    private boolean isString() {
        return element == FieldType.Scalar.STRING;
    }

    private String stringDocumentation() {
        String what = shape == FieldShape.SINGLE ? "The string" : "The strings";
        String which = element instanceof FieldType.OpenEnum ? "without a constant" : "in another format";
        return what + " of {@link #" + field.name() + "()}, including any " + which + ".\n\n@return "
                + (shape == FieldShape.SINGLE ? "the string" : "the strings, some of which may be null")
                + "\n" + deprecation();
    }

    /** Generates the setters of the builder. */
    List<MethodSpec> setters(ClassName builder) {
        List<MethodSpec> setters = new ArrayList<>();
        if (shape == FieldShape.SINGLE && element instanceof FieldType.Resource resource) {
            // First, since MapStruct uses the last of several setters with the same name.
            setters.add(nestedSetter(builder, resource.name()));
        }
        String unrecognized = element instanceof FieldType.OpenEnum
                ? "@throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no string of its own\n"
                : "";
        setters.add(setter(field.name(), builder, shape.given(javaType))
                .addJavadoc(
                        "$L",
                        Javadoc.descriptionOr(byDefault, field.documentation(), Place.MEMBER, Place.MEMBER)
                                + "\n\n"
                                + notes
                                + parameter(
                                        shape == FieldShape.SINGLE
                                                ? "the value"
                                                : "the values, some of which may be null")
                                + unrecognized
                                + deprecation())
                .addStatement("$L", "return set(" + constant + ", " + field.name() + ")")
                .build());
        if (isConverted) {
            setters.add(setter(shape.stringSetter(field.name()), builder, shape.given(ClassName.get(String.class)))
                    .addJavadoc(
                            "$L",
                            "Sets {@code " + field.name() + "} as it appears on the wire.\n\n"
                                    + parameter(
                                            shape == FieldShape.SINGLE
                                                    ? "the string"
                                                    : "the strings, some of which may be null")
                                    + deprecation())
                    .addStatement("$L", "return set(" + constant + ", " + field.name() + ")")
                    .build());
        }
        return setters;
    }

    private MethodSpec nestedSetter(ClassName builder, ClassName model) {
        TypeName content = ParameterizedTypeName.get(ClassName.get(Consumer.class), model.nestedClass("Builder"));
        String parameter = new Scope(Stream.of(model)).variable(field.name());
        return setter(field.name(), builder, content, parameter)
                .addJavadoc(
                        "$L",
                        "Builds {@code " + field.name() + "} in place.\n\n"
                                + parameter(parameter, "sets the fields of the value")
                                + deprecation())
                .addStatement("return build($L, $T.builder(), $N)", constant, model, parameter)
                .build();
    }

    /** Generates the method of the selection. No path leads into a map, since its keys are unknown. */
    MethodSpec selector(ClassName selection) {
        MethodSpec.Builder method = publicMethod(field.name()).returns(selection);
        if (shape != FieldShape.MAP && (element instanceof FieldType.Resource || element instanceof FieldType.Union)) {
            ClassName nested = FieldShape.nested(element).orElseThrow();
            SelectionGenerator.nested(method, "{@code " + field.name() + "}", nested, constant + ", ");
        } else {
            method.addJavadoc(
                            "$L",
                            "{@return a copy of this selection with {@code " + field.name() + "}}\n"
                                    + (field.is(Trait.DEPRECATED) ? "\n" : ""))
                    .addStatement("$L", "return select(" + constant + ")");
        }
        return method.addJavadoc("$L", deprecation()).build();
    }

    private MethodSpec.Builder accessor(String name, TypeName type) {
        return publicMethod(name).returns(shape.returned(type));
    }

    private MethodSpec.Builder setter(String name, ClassName builder, TypeName parameter) {
        return setter(name, builder, parameter, field.name());
    }

    private MethodSpec.Builder setter(String name, ClassName builder, TypeName type, String parameter) {
        return publicMethod(name).returns(builder).addParameter(type, parameter);
    }

    /** Begins a public method, which is deprecated if the field is. */
    private MethodSpec.Builder publicMethod(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
        return field.is(Trait.DEPRECATED) ? method.addAnnotation(Deprecated.class) : method;
    }

    /** Returns a note on which custom field it is, if it is one. */
    static Optional<String> customFieldNote(FieldDefinition field) {
        return field.customField().map(key -> "Custom field " + Javadoc.code(key.value()) + ".");
    }

    /** Returns the paragraphs that follow the description. */
    private static String notes(FieldDefinition field) {
        StringBuilder notes = new StringBuilder();
        if (!field.documentation().isEmpty()) {
            customFieldNote(field)
                    .ifPresent(note -> notes.append("<p>").append(note).append("\n\n"));
        }
        NOTES.forEach((trait, note) -> {
            if (field.is(trait)) {
                notes.append("<p>").append(note).append("\n\n");
            }
        });
        if (!field.example().isEmpty()) {
            notes.append("<p>Example: ").append(Javadoc.code(field.example())).append(".\n\n");
        }
        return notes.toString();
    }

    private String deprecation() {
        return field.is(Trait.DEPRECATED) ? Javadoc.deprecation("this field", field.documentation()) : "";
    }

    private String parameter(String meaning) {
        return parameter(field.name(), meaning);
    }

    private static String parameter(String name, String meaning) {
        return "@param " + name + " " + meaning + "\n@return this builder\n";
    }

    private static Map<Trait, String> notes() {
        Map<Trait, String> notes = new EnumMap<>(Trait.class);
        notes.put(Trait.REQUIRED, "Required in a request: {@link Builder#build()} throws if it is absent.");
        notes.put(Trait.READ_ONLY, "Read-only: Asana sets it.");
        notes.put(Trait.CREATE_ONLY, "Create-only: only a request that creates the resource can set it.");
        notes.put(Trait.SENSITIVE, "Sensitive: {@code toString()} hides it.");
        notes.put(Trait.CONDITIONAL, "Conditional: Asana sends it only under certain conditions.");
        notes.put(Trait.OPT_IN, "Opt in: Asana sends it only if {@code opt_fields} requests it.");
        return notes;
    }
}
