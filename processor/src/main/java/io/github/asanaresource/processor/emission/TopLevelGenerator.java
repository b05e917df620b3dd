package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.definition.Definition;
import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import io.github.asanaresource.processor.definition.ResourceDefinition;
import io.github.asanaresource.processor.definition.UnionDefinition;
import io.github.asanaresource.processor.definition.Visibility;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the sources of a spec: a model and the enums that its fields declare, a union, or an enum. */
public final class TopLevelGenerator {

    private static final String PROCESSOR = "io.github.asanaresource.processor.AsanaResourceProcessor";

    private final Optional<ClassName> generatedAnnotation;

    /**
     * Makes a generator.
     *
     * @param generatedAnnotation the JDK's mark of generated code, where emitted code can name it
     */
    public TopLevelGenerator(Optional<ClassName> generatedAnnotation) {
        this.generatedAnnotation = generatedAnnotation;
    }

    /** The sources to emit, by the type that each has. */
    public Map<ClassName, String> generate(Definition model) {
        Map<ClassName, String> sources = new LinkedHashMap<>();
        if (model instanceof UnionDefinition union) {
            sources.put(union.name(), source(union, new UnionGenerator(union).generate()));
        } else if (model instanceof OpenEnumDefinition openEnum) {
            sources.put(openEnum.name(), source(openEnum, new OpenEnumGenerator(openEnum).generate()));
        } else if (model instanceof ResourceDefinition resource) {
            sources.put(resource.name(), source(resource, new ModelGenerator(resource).generate()));
            resource.openEnums().forEach(openEnum -> sources.putAll(generate(openEnum)));
        }
        return sources;
    }

    private String source(Definition model, TypeSpec.Builder type) {
        generatedAnnotation.ifPresent(annotation -> type.addAnnotation(AnnotationSpec.builder(annotation)
                .addMember("value", "$S", PROCESSOR)
                .build()));
        if (model.visibility() == Visibility.PUBLIC) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return JavaFile.builder(model.name().packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
    }

    /** What the Javadoc of a model or union says. */
    static CodeBlock documentation(Definition model) {
        return CodeBlock.of(
                "$L\n\n<p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.\n",
                Javadoc.description(model.documentation(), model.name().simpleName()));
    }

    /** A public method that the JDK or the runtime declares. */
    static MethodSpec.Builder override(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    /** The mark that every emitted type carries, nested ones too. */
    static AnnotationSpec generatedFrom(Definition model) {
        return AnnotationSpec.builder(RuntimeTypes.GENERATED_FROM_SPEC)
                .addMember("value", "$S", model.spec())
                .build();
    }
}
