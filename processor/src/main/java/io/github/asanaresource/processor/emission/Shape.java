package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.asanaresource.processor.definition.FieldType;
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
        String view() {
            return "optional";
        }

        @Override
        CodeBlock convert(CodeBlock shown, Conversion conversion, String field) {
            return CodeBlock.of("$L$Z.map($L)", shown, conversion.function(field));
        }

        @Override
        CodeBlock json(CodeBlock element) {
            return element;
        }

        @Override
        CodeBlock copy(CodeBlock value, Optional<Conversion> conversion, String field) {
            return conversion.map(each -> each.of(value)).orElse(value);
        }
    },

    LIST {
        @Override
        TypeName of(TypeName element) {
            return RuntimeTypes.listOf(element);
        }

        @Override
        String view() {
            return "list";
        }

        @Override
        CodeBlock convert(CodeBlock shown, Conversion conversion, String field) {
            return copy(shown, Optional.of(conversion), field);
        }

        @Override
        CodeBlock json(CodeBlock element) {
            return CodeBlock.of("$L.list()", element);
        }

        @Override
        CodeBlock copy(CodeBlock value, Optional<Conversion> conversion, String field) {
            return copyContainer("listOf", value, conversion, field);
        }
    },

    MAP {
        @Override
        TypeName of(TypeName element) {
            return RuntimeTypes.mapOf(element);
        }

        @Override
        String view() {
            return "map";
        }

        @Override
        CodeBlock convert(CodeBlock shown, Conversion conversion, String field) {
            return copy(shown, Optional.of(conversion), field);
        }

        @Override
        CodeBlock json(CodeBlock element) {
            return CodeBlock.of("$L.map()", element);
        }

        @Override
        CodeBlock copy(CodeBlock value, Optional<Conversion> conversion, String field) {
            return copyContainer("mapOf", value, conversion, field);
        }
    };

    /** A value of this shape. */
    abstract TypeName of(TypeName element);

    /** What an accessor gives, absence included. */
    TypeName shownOf(TypeName element) {
        return of(element);
    }

    /** The method of {@code DocumentState} that makes what an accessor gives. */
    abstract String view();

    /** What an accessor gives of a field, each element converted. */
    abstract CodeBlock convert(CodeBlock shown, Conversion conversion, String field);

    /** The kind of JSON that a value of this shape is made of. */
    abstract CodeBlock json(CodeBlock element);

    /** A copy of the value of a field, which is not null, each element converted if need be. */
    abstract CodeBlock copy(CodeBlock value, Optional<Conversion> conversion, String field);

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

    private static CodeBlock copyContainer(
            String method, CodeBlock value, Optional<Conversion> conversion, String field) {
        CodeBlock.Builder copy = CodeBlock.builder().add("$T.$L($L", RuntimeTypes.COPIES, method, value);
        conversion.ifPresent(each -> copy.add(",$W$L", each.function(field)));
        return copy.add(")").build();
    }

    static Shape of(FieldType type) {
        if (type instanceof FieldType.ArrayOf) {
            return LIST;
        }
        return type instanceof FieldType.ObjectOf ? MAP : SINGLE;
    }

    /** The kind of the elements that stand in this shape. */
    static FieldType.Element elementOf(FieldType type) {
        if (type instanceof FieldType.ArrayOf list) {
            return list.element();
        }
        return type instanceof FieldType.ObjectOf map ? map.value() : (FieldType.Element) type;
    }
}
