package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.asanaresource.processor.model.OpenEnumModel;
import io.github.asanaresource.processor.model.ResourceModel;
import io.github.asanaresource.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the top-level types of a resource: its model and the enums that its fields declare. */
public final class ResourceGenerator {

    private static final String PROCESSOR = "io.github.asanaresource.processor.AsanaResourceProcessor";

    private final Optional<ClassName> generatedAnnotation;

    /**
     * Makes a generator.
     *
     * @param generatedAnnotation the JDK's mark of generated code, where emitted code can name it
     */
    public ResourceGenerator(Optional<ClassName> generatedAnnotation) {
        this.generatedAnnotation = generatedAnnotation;
    }

    /** The types to emit, each for a file of its own. */
    public List<TypeSpec> generate(ResourceModel model) {
        List<TypeSpec> types = new ArrayList<>();
        types.add(topLevel(new ModelGenerator(model).generate(), model.visibility()));
        for (OpenEnumModel openEnum : model.openEnums()) {
            types.add(topLevel(new OpenEnumGenerator(openEnum).generate(), openEnum.visibility()));
        }
        return types;
    }

    private TypeSpec topLevel(TypeSpec type, Visibility visibility) {
        TypeSpec.Builder builder = type.toBuilder();
        generatedAnnotation.ifPresent(annotation -> builder.addAnnotation(AnnotationSpec.builder(annotation)
                .addMember("value", "$S", PROCESSOR)
                .build()));
        if (visibility == Visibility.PUBLIC) {
            builder.addModifiers(Modifier.PUBLIC);
        }
        return builder.build();
    }

    /** The mark that every emitted type carries, nested ones too. */
    static AnnotationSpec generatedFrom(String spec) {
        return AnnotationSpec.builder(RuntimeTypes.GENERATED_FROM_SPEC)
                .addMember("value", "$S", spec)
                .build();
    }
}
