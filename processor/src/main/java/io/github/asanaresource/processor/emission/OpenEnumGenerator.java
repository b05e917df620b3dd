package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import io.github.asanaresource.processor.emission.Markup.Place;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates an open enum: the known strings, and a last constant for all others. */
final class OpenEnumGenerator {

    /** The name of the method by which Jackson creates an enum. */
    static final String CREATOR = "fromWireValue";

    private final OpenEnumDefinition openEnum;

    /** The place of its documentation in the spec. */
    private final Place documented;

    /** The name of the field for the string of a constant, which differs from the names of all constants. */
    private final String wireValue;

    OpenEnumGenerator(OpenEnumDefinition openEnum, Place documented) {
        this.openEnum = openEnum;
        this.documented = documented;
        Set<String> taken = openEnum.constants().stream()
                .map(OpenEnumDefinition.Constant::name)
                .collect(Collectors.toSet());
        String name = "wireValue";
        while (taken.contains(name)) {
            name += "_";
        }
        this.wireValue = name;
    }

    TypeSpec.Builder generate() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(openEnum.name())
                .addJavadoc(
                        "$L\n\n",
                        Javadoc.descriptionOr(
                                "Strings that a field is known to have.",
                                openEnum.documentation(),
                                documented,
                                Place.TYPE))
                .addJavadoc(
                        "<p>Asana may send other strings. They become {@link #$L}, and the model keeps them.\n",
                        OpenEnumDefinition.FALLBACK)
                .addJavadoc("$L", TopLevelGenerator.tags(openEnum))
                .addAnnotation(TopLevelGenerator.generatedFrom(openEnum))
                .addSuperinterface(RuntimeTypes.OPEN_ENUM_VALUE);
        openEnum.constants().forEach(constant -> type.addEnumConstant(constant.name(), constant(constant)));
        return type.addEnumConstant(
                        OpenEnumDefinition.FALLBACK,
                        TypeSpec.anonymousClassBuilder("$S", "")
                                .addJavadoc(
                                        "Any string without a constant. The model keeps it, and has an accessor for it.\n")
                                .build())
                .addField(String.class, wireValue, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, wireValue)
                        .addStatement("this.$1N = $1N", wireValue)
                        .build())
                .addMethod(fromWireValue())
                .addMethod(wireValue());
    }

    private static TypeSpec constant(OpenEnumDefinition.Constant constant) {
        String text = Javadoc.code(constant.wireValue());
        String tags = Javadoc.tags(constant.documentation());
        TypeSpec.Builder type = TypeSpec.anonymousClassBuilder("$L", StringLiteral.of(constant.wireValue()))
                .addJavadoc(
                        "$L\n", Javadoc.descriptionOr(text + ".", constant.documentation(), Place.MEMBER, Place.MEMBER))
                .addJavadoc("$L", tags.isEmpty() ? "" : "\n" + tags);
        if (constant.deprecated()) {
            type.addAnnotation(Deprecated.class)
                    .addJavadoc("\n$L", Javadoc.deprecation("this string", constant.documentation()));
        }
        return type.build();
    }

    private MethodSpec fromWireValue() {
        return MethodSpec.methodBuilder(CREATOR)
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.JSON_CREATOR)
                        .addMember("mode", "$T.Mode.DELEGATING", RuntimeTypes.JSON_CREATOR)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(openEnum.name())
                .addParameter(String.class, "string")
                .addJavadoc("Returns the constant for a string.\n\n")
                .addJavadoc("@param string the string on the wire; its case is significant\n")
                .addJavadoc("@return the constant, or {@link #$L} if there is none\n", OpenEnumDefinition.FALLBACK)
                .addStatement(
                        "return $T.of($T.class).fromWireValue(string)", RuntimeTypes.OPEN_ENUM_TYPE, openEnum.name())
                .build();
    }

    private MethodSpec wireValue() {
        return TopLevelGenerator.override("wireValue", ClassName.get(String.class))
                .addStatement("return $T.requireRecognized(this, $N)", RuntimeTypes.OPEN_ENUM_TYPE, wireValue)
                .build();
    }
}
