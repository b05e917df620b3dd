package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.model.EmittedModel;
import io.github.asanaresource.processor.model.OpenEnumModel;
import io.github.asanaresource.processor.model.ResourceModel;
import io.github.asanaresource.processor.model.UnionModel;
import io.github.asanaresource.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the top-level types of a spec: a model and the enums that its fields declare, a union, or an enum. */
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

    /** The types to emit, each for a file of its own. */
    public List<TypeSpec> generate(EmittedModel model) {
        List<TypeSpec> types = new ArrayList<>();
        if (model instanceof UnionModel union) {
            types.add(new UnionGenerator(union).generate());
        } else if (model instanceof OpenEnumModel openEnum) {
            types.add(new OpenEnumGenerator(openEnum).generate());
        } else if (model instanceof ResourceModel resource) {
            types.add(new ModelGenerator(resource).generate());
            resource.openEnums().forEach(openEnum -> types.add(new OpenEnumGenerator(openEnum).generate()));
        }
        return types.stream().map(type -> topLevel(type, model)).toList();
    }

    private TypeSpec topLevel(TypeSpec type, EmittedModel model) {
        TypeSpec.Builder builder = type.toBuilder();
        generatedAnnotation.ifPresent(annotation -> builder.addAnnotation(AnnotationSpec.builder(annotation)
                .addMember("value", "$S", PROCESSOR)
                .build()));
        if (model.visibility() == Visibility.PUBLIC) {
            builder.addModifiers(Modifier.PUBLIC);
        }
        return builder.build();
    }

    /** What the Javadoc of a model or union says. */
    static CodeBlock documentation(EmittedModel model) {
        return CodeBlock.of(
                "$L\n\n<p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.\n",
                Javadoc.description(model.documentation(), model.name().simpleName()));
    }

    /** The mark that every emitted type carries, nested ones too. */
    static AnnotationSpec generatedFrom(EmittedModel model) {
        return AnnotationSpec.builder(RuntimeTypes.GENERATED_FROM_SPEC)
                .addMember("value", "$S", model.spec())
                .build();
    }
}
