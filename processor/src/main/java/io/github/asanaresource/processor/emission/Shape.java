package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.asanaresource.processor.model.FieldType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the values of a field stand together: one, a list, or a map. */
enum Shape {
    SINGLE {
        @Override
        TypeName of(TypeName element) {
            return element;
        }

        @Override
        TypeName shownOf(TypeName element) {
            return ParameterizedTypeName.get(ClassName.get(Optional.class), element);
        }

        @Override
        CodeBlock show(String field) {
            return CodeBlock.of("$T.ofNullable($N)", Optional.class, field);
        }

        @Override
        CodeBlock show(String field, Conversion conversion) {
            return CodeBlock.of("$L.map($L)", show(field), conversion.function(field));
        }

        @Override
        CodeBlock json(CodeBlock element) {
            return element;
        }

        @Override
        CodeBlock copy(String variable, Optional<Conversion> conversion) {
            return conversion.map(each -> each.of(variable)).orElseGet(() -> CodeBlock.of("$N", variable));
        }
    },

    LIST {
        @Override
        TypeName of(TypeName element) {
            return RuntimeTypes.listOf(element);
        }

        @Override
        CodeBlock show(String field) {
            return CodeBlock.of("$1N == null ? $2T.of() : $1N", field, List.class);
        }

        @Override
        CodeBlock show(String field, Conversion conversion) {
            return CodeBlock.of("$N == null ? $T.of() : $L", field, List.class, copy(field, Optional.of(conversion)));
        }

        @Override
        CodeBlock json(CodeBlock element) {
            return CodeBlock.of("$L.list()", element);
        }

        @Override
        CodeBlock copy(String variable, Optional<Conversion> conversion) {
            return copyContainer("listOf", variable, conversion);
        }
    },

    MAP {
        @Override
        TypeName of(TypeName element) {
            return RuntimeTypes.mapOf(element);
        }

        @Override
        CodeBlock show(String field) {
            return CodeBlock.of("$1N == null ? $2T.of() : $1N", field, Map.class);
        }

        @Override
        CodeBlock show(String field, Conversion conversion) {
            return CodeBlock.of("$N == null ? $T.of() : $L", field, Map.class, copy(field, Optional.of(conversion)));
        }

        @Override
        CodeBlock json(CodeBlock element) {
            return CodeBlock.of("$L.map()", element);
        }

        @Override
        CodeBlock copy(String variable, Optional<Conversion> conversion) {
            return copyContainer("mapOf", variable, conversion);
        }
    };

    /** A value of this shape. */
    abstract TypeName of(TypeName element);

    /** What an accessor gives, absence included. */
    TypeName shownOf(TypeName element) {
        return of(element);
    }

    /** What an accessor gives of a field, which is null where there is no value. */
    abstract CodeBlock show(String field);

    /** The same, each element converted. */
    abstract CodeBlock show(String field, Conversion conversion);

    /** The kind of JSON that a value of this shape is made of. */
    abstract CodeBlock json(CodeBlock element);

    /** A copy of a variable that is not null, each element converted if need be. */
    abstract CodeBlock copy(String variable, Optional<Conversion> conversion);

    /** The name of the accessor that gives the texts of a field, where its own accessor converts them. */
    String textAccessor(String field) {
        return field + (this == SINGLE ? "AsString" : "AsStrings");
    }

    /** The name of the setter that takes texts; containers of different things cannot share an overloaded name. */
    String textSetter(String field) {
        return this == SINGLE ? field : textAccessor(field);
    }

    /** That setter as a caller would look for it. */
    String textSetterSignature(String field) {
        return textSetter(field)
                + switch (this) {
                    case SINGLE -> "(String)";
                    case LIST -> "(List<String>)";
                    case MAP -> "(Map<String, String>)";
                };
    }

    private static CodeBlock copyContainer(String method, String variable, Optional<Conversion> conversion) {
        CodeBlock.Builder copy = CodeBlock.builder().add("$T.$L($N", RuntimeTypes.COPIES, method, variable);
        conversion.ifPresent(each -> copy.add(",$W$L", each.function(variable)));
        return copy.add(")").build();
    }

    static Shape of(FieldType type) {
        if (type instanceof FieldType.ListOf) {
            return LIST;
        }
        return type instanceof FieldType.MapOf ? MAP : SINGLE;
    }

    /** The kind of the elements that stand in this shape. */
    static FieldType.Element elementOf(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            return list.element();
        }
        return type instanceof FieldType.MapOf map ? map.value() : (FieldType.Element) type;
    }
}
