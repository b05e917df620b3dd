package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;

/** The library types that emitted code names. The processor runs without these libraries. */
final class RuntimeTypes {

    private static final String RUNTIME = "io.github.asanaresource";
    private static final String JACKSON = "com.fasterxml.jackson.annotation";

    static final ClassName CUSTOM_FIELD_KEY = ClassName.get(RUNTIME, "CustomFieldKey");
    static final ClassName EMITTED_TYPE = ClassName.get(RUNTIME, "EmittedType");
    static final ClassName FIELD_DEFINITION = ClassName.get(RUNTIME, "FieldDefinition");
    static final ClassName FIELD_KIND = ClassName.get(RUNTIME, "FieldKind");
    static final ClassName FIELD_TRAIT = ClassName.get(RUNTIME, "FieldTrait");
    static final ClassName GENERATED_FROM_SPEC = ClassName.get(RUNTIME, "GeneratedFromSpec");
    static final ClassName MALFORMED_VALUE = ClassName.get(RUNTIME, "MalformedValueException");
    static final ClassName NO_FIELD = ClassName.get(RUNTIME, "NoField");
    static final ClassName OPEN_ENUM_TYPE = ClassName.get(RUNTIME, "OpenEnumType");
    static final ClassName OPEN_ENUM_VALUE = ClassName.get(RUNTIME, "OpenEnumValue");
    static final ClassName RESOURCE_BUILDER = ClassName.get(RUNTIME, "ResourceBuilder");
    static final ClassName RESOURCE_FIELD = ClassName.get(RUNTIME, "ResourceField");
    static final ClassName RESOURCE_MODEL = ClassName.get(RUNTIME, "ResourceModel");
    static final ClassName RESOURCE_SELECTION = ClassName.get(RUNTIME, "ResourceSelection");
    static final ClassName RESOURCE_TYPE = ClassName.get(RUNTIME, "ResourceType");
    static final ClassName RESOURCE_UNION = ClassName.get(RUNTIME, "ResourceUnion");
    static final ClassName UNION_TYPE = ClassName.get(RUNTIME, "UnionType");
    static final ClassName NULLABLE = ClassName.get(RUNTIME + ".internal", "Nullable");
    static final ClassName JSON_DOCUMENT = ClassName.get(RUNTIME + ".jackson", "JsonDocument");
    static final ClassName MALFORMED_JSON = ClassName.get(RUNTIME + ".json", "MalformedJsonException");
    static final ClassName PARSED_JSON = ClassName.get(RUNTIME + ".json", "ParsedJson");

    static final ClassName JSON_CREATOR = ClassName.get(JACKSON, "JsonCreator");

    /** A document as parsed JSON. */
    static final TypeName JSON_OBJECT = mapOf(WildcardTypeName.subtypeOf(ClassName.OBJECT));

    /** The content of a model. */
    static final TypeName SLOTS = ArrayTypeName.of(nullable(ClassName.OBJECT));

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
