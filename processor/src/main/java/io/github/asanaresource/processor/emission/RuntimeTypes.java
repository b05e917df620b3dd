package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;

/** The types that emitted code names, outside the model's own. The processor runs without the libraries that have them. */
final class RuntimeTypes {

    private static final String RUNTIME = "io.github.asanaresource";
    private static final String JACKSON = "com.fasterxml.jackson.annotation";

    static final ClassName COPIES = ClassName.get(RUNTIME, "Copies");
    static final ClassName DESCRIPTION = ClassName.get(RUNTIME, "Description");
    static final ClassName DOCUMENT_STATE = ClassName.get(RUNTIME, "DocumentState");
    static final ClassName GENERATED_FROM_SPEC = ClassName.get(RUNTIME, "GeneratedFromSpec");
    static final ClassName JSON_DOCUMENT = ClassName.get(RUNTIME, "JsonDocument");
    static final ClassName JSON_KIND = ClassName.get(RUNTIME, "JsonKind");
    static final ClassName JSON_MODEL = ClassName.get(RUNTIME, "JsonModel");
    static final ClassName JSON_OBJECTS = ClassName.get(RUNTIME, "JsonObjects");
    static final ClassName MALFORMED_VALUE = ClassName.get(RUNTIME, "MalformedValueException");
    static final ClassName NO_FIELD = ClassName.get(RUNTIME, "NoField");
    static final ClassName NULLABLE = ClassName.get(RUNTIME, "Nullable");
    static final ClassName OPEN_ENUM_VALUE = ClassName.get(RUNTIME, "OpenEnumValue");
    static final ClassName PRESENCE = ClassName.get(RUNTIME, "Presence");
    static final ClassName RESOURCE_BUILDER = ClassName.get(RUNTIME, "ResourceBuilder");
    static final ClassName RESOURCE_FIELD = ClassName.get(RUNTIME, "ResourceField");
    static final ClassName RESOURCE_MODEL = ClassName.get(RUNTIME, "ResourceModel");
    static final ClassName TEXT_FORMAT = ClassName.get(RUNTIME, "TextFormat");
    static final ClassName UNREADABLE_VALUE = ClassName.get(RUNTIME, "UnreadableValue");

    static final ClassName JSON_CREATOR = ClassName.get(JACKSON, "JsonCreator");
    static final ClassName JSON_VALUE = ClassName.get(JACKSON, "JsonValue");

    /** JSON by wire name, with null values. */
    static final TypeName JSON_FIELDS = mapOf(nullable(ClassName.OBJECT));

    /** A document that is there as Java values. */
    static final TypeName JSON_OBJECT = mapOf(WildcardTypeName.subtypeOf(ClassName.OBJECT));

    private RuntimeTypes() {}

    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    static TypeName listOf(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    static TypeName mapOf(TypeName value) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), value);
    }
}
