package io.github.asanaresource.scaffold.drift;

import io.github.asanaresource.scaffold.openapi.Type;
import java.util.Map;
import java.util.Optional;

/** The types of Java that fields have. */
final class JavaTypes {

    private static final Map<String, Type.Scalar> SCALARS = Map.of(
            "String", Type.Scalar.STRING,
            "boolean", Type.Scalar.BOOLEAN,
            "Boolean", Type.Scalar.BOOLEAN,
            "long", Type.Scalar.INTEGER,
            "Long", Type.Scalar.INTEGER,
            "BigDecimal", Type.Scalar.NUMBER,
            "LocalDate", Type.Scalar.DATE,
            "OffsetDateTime", Type.Scalar.DATE_TIME,
            "URI", Type.Scalar.URI,
            "Object", Type.Scalar.ANY);

    private JavaTypes() {}

    /** The type that a simple name stands for. */
    static Optional<ApiType> find(String simpleName) {
        return Optional.ofNullable(SCALARS.get(simpleName)).map(ApiType.Scalar::new);
    }
}
