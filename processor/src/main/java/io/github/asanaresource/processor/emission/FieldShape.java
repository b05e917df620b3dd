package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.FieldType.Scalar;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Whether a field has one value or many, which determines its accessors, its setters and its row of the table. */
public enum FieldShape {
    SINGLE("value", "string", "AsString", ""),
    ARRAY("elements", "strings", "AsStrings", ".array()"),
    MAP("entries", "stringEntries", "AsStrings", ".map()");

    private static final TypeName BOXED_LONG = ClassName.get(Long.class);

    /** The method of the runtime that an accessor calls. */
    final String view;

    /** The method of the runtime that an accessor of strings calls. */
    final String stringView;

    private final String suffix;
    private final String kindMethod;

    FieldShape(String view, String stringView, String suffix, String kindMethod) {
        this.view = view;
        this.stringView = stringView;
        this.suffix = suffix;
        this.kindMethod = kindMethod;
    }

    static FieldShape of(FieldType type) {
        if (type instanceof FieldType.ArrayOf) {
            return ARRAY;
        }
        return type instanceof FieldType.ObjectOf ? MAP : SINGLE;
    }

    /** Returns the kind of each value. */
    static FieldType.Single elementOf(FieldType type) {
        if (type instanceof FieldType.ArrayOf array) {
            return array.element();
        }
        return type instanceof FieldType.ObjectOf object ? object.value() : (FieldType.Single) type;
    }

    /** Returns the kind of a field, as it appears in its row of the table. */
    static CodeBlock kind(FieldType type) {
        FieldType.Single element = elementOf(type);
        String constant = element instanceof Scalar scalar
                ? scalar.name()
                : element instanceof FieldType.OpenEnum
                        ? "OPEN_ENUM"
                        : element instanceof FieldType.Union ? "UNION" : "MODEL";
        return CodeBlock.of("$T." + constant + of(type).kindMethod, RuntimeTypes.FIELD_KIND);
    }

    /** Returns the emitted type of a field, if it has one. */
    public static Optional<ClassName> nested(FieldType type) {
        FieldType.Single element = elementOf(type);
        if (element instanceof FieldType.OpenEnum openEnum) {
            return Optional.of(openEnum.name());
        }
        if (element instanceof FieldType.Union union) {
            return Optional.of(union.name());
        }
        return element instanceof FieldType.Resource resource ? Optional.of(resource.name()) : Optional.empty();
    }

    /** Returns the Java type of one value. */
    public static TypeName javaType(FieldType.Single element) {
        if (element instanceof Scalar scalar) {
            return switch (scalar) {
                case STRING -> ClassName.get(String.class);
                case BOOLEAN -> ClassName.get(Boolean.class);
                case INTEGER -> ClassName.get(Long.class);
                case NUMBER -> ClassName.get(BigDecimal.class);
                case DATE -> ClassName.get(LocalDate.class);
                case DATE_TIME -> ClassName.get(OffsetDateTime.class);
                case URI -> ClassName.get(URI.class);
                case ANY -> ClassName.OBJECT;
            };
        }
        return nested(element).orElseThrow();
    }

    /** Tells whether values are strings that the accessor converts. */
    static boolean isConverted(FieldType.Single element) {
        return element instanceof FieldType.OpenEnum
                || element == Scalar.DATE
                || element == Scalar.DATE_TIME
                || element == Scalar.URI;
    }

    /** Returns the type of the parameter of a setter: {@code long} also accepts an {@code int}, {@code Long} does not. */
    TypeName given(TypeName element) {
        return switch (this) {
            case SINGLE -> element.equals(BOXED_LONG) ? TypeName.LONG : element;
            case ARRAY -> RuntimeTypes.listOf(element);
            case MAP -> RuntimeTypes.mapOf(element);
        };
    }

    /** Returns the return type of an accessor. */
    TypeName returned(TypeName element) {
        return this == SINGLE ? ParameterizedTypeName.get(ClassName.get(Optional.class), element) : given(element);
    }

    /** Returns the return type of the accessor of a field. */
    public static TypeName returned(FieldType type) {
        return of(type).returned(javaType(elementOf(type)));
    }

    /** Returns the name of the accessor that returns the strings of a field whose own accessor converts them. */
    String stringAccessor(String field) {
        return field + suffix;
    }

    /** Returns the name of the setter that takes strings. Setters of lists or of maps cannot be overloaded. */
    String stringSetter(String field) {
        return this == SINGLE ? field : stringAccessor(field);
    }
}
