package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.definition.Definition;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the class that selects fields of a model or union for a request. */
final class SelectionGenerator {

    private static final String NAME = "Selection";

    private final Definition definition;
    private final ClassName name;

    SelectionGenerator(Definition definition) {
        this.definition = definition;
        this.name = definition.name().nestedClass(NAME);
    }

    /** Returns the name of the class. */
    ClassName name() {
        return name;
    }

    /** Generates the class, with the methods that select fields. */
    TypeSpec generate(Stream<MethodSpec> methods) {
        return TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Selects fields of {@link $T}: each method returns a new selection.\n", definition.name())
                .addAnnotation(TopLevelGenerator.generatedFrom(definition))
                .superclass(ParameterizedTypeName.get(RuntimeTypes.RESOURCE_SELECTION, name))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super(TYPE)")
                        .build())
                .addMethods(methods.toList())
                .build();
    }

    /** Generates the method of the model or union that returns the initial selection. */
    MethodSpec beginning(String state) {
        return MethodSpec.methodBuilder("optFields")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addJavadoc("{@return a selection for {@code opt_fields}, in which $L}\n", state)
                .addStatement("return new Selection()")
                .build();
    }

    /**
     * Completes a method that selects fields of a nested model or union.
     *
     * @param method the method, with its name and modifiers
     * @param subject the owner of the fields, for the documentation
     * @param type the nested type
     * @param arguments further arguments for the runtime, with a trailing comma
     */
    static void nested(MethodSpec.Builder method, String subject, ClassName type, String arguments) {
        String parameter = new Scope(Stream.of(type)).variable("selection");
        method.addJavadoc(
                        "$L",
                        "Selects fields of " + subject + ".\n\n@param " + parameter
                                + " selects them\n@return a copy of this selection with these fields\n")
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), type.nestedClass(NAME)),
                        parameter)
                .addStatement("return select($L$T.optFields(), $L)", arguments, type, parameter);
    }
}
