package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.FieldType.Scalar;
import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** How a single value is held and shown, whether it stands alone or in a list or map. */
sealed interface ElementKind {

    /** What the model holds, and Jackson writes. */
    TypeName held();

    /** What the accessor shows and the setter takes. */
    default TypeName shown() {
        return held();
    }

    /** The kind of JSON that what is held is made of, where it is there as Java values. */
    CodeBlock json();

    /** Whether there is no JSON that it would have to keep aside. */
    default boolean takesAnyJson() {
        return false;
    }

    /** Makes what is held of a value that a caller hands over; empty where that cannot change later. */
    default Optional<Conversion> copy() {
        return Optional.empty();
    }

    /** Held as it is shown. */
    record Plain(TypeName held, CodeBlock json) implements ElementKind {}

    /** Any JSON: shown as it is held, and copied on the way in, since its lists and maps can change. */
    record AnyJson() implements ElementKind {

        @Override
        public TypeName held() {
            return ClassName.OBJECT;
        }

        @Override
        public CodeBlock json() {
            return jsonKind("ANY");
        }

        @Override
        public boolean takesAnyJson() {
            return true;
        }

        @Override
        public Optional<Conversion> copy() {
            return Optional.of(Conversion.call(CodeBlock.of("$T", RuntimeTypes.COPIES), "jsonOf"));
        }
    }

    /** Another model, which takes an object. A field called {@code fromJson} would leave the compiler in doubt of the result. */
    record Model(ClassName held) implements ElementKind {

        @Override
        public CodeBlock json() {
            return CodeBlock.of("$1L$Z.<$2T>to($2T::fromJson)", jsonKind("OBJECT"), held);
        }
    }

    /** A union, which takes any JSON and tells it apart. */
    record Union(ClassName held) implements ElementKind {

        @Override
        public CodeBlock json() {
            return CodeBlock.of("$1T$Z.<$2T>union($2T::fromJson)", RuntimeTypes.JSON_KIND, held);
        }

        @Override
        public boolean takesAnyJson() {
            return true;
        }
    }

    /** Held as the text that came, and converted on access. */
    sealed interface Text extends ElementKind {

        @Override
        default TypeName held() {
            return ClassName.get(String.class);
        }

        @Override
        default CodeBlock json() {
            return jsonKind("TEXT");
        }

        /** Makes what is shown of a text that a field has. */
        Conversion parse(CodeBlock field);

        /** Makes the text of what is shown; where that has none, it names the setter to use instead. */
        Conversion format(String textSetter);

        /** Javadoc of the text accessor: when the text is there and {@link #shown} does not tell it. */
        String whenText();

        /** Javadoc of the accessor: when it throws though the text is there. */
        default String whenMalformed() {
            return "";
        }

        /** Javadoc of the setter that takes what is shown: which values have no text. */
        default CodeBlock refused() {
            return CodeBlock.of("");
        }
    }

    /** Text in a format of the runtime's. */
    record Formatted(TypeName shown, String format) implements Text {

        @Override
        public Conversion parse(CodeBlock field) {
            return Conversion.call(constant(), "parse", field);
        }

        @Override
        public Conversion format(String textSetter) {
            return Conversion.call(constant(), "format");
        }

        private CodeBlock constant() {
            return CodeBlock.of("$T.$L", RuntimeTypes.TEXT_FORMAT, format);
        }

        @Override
        public String whenText() {
            return "also where it is not in the expected format";
        }

        @Override
        public String whenMalformed() {
            return "a text is not in the expected format, or if ";
        }
    }

    /** Text of an open set. */
    record Open(ClassName openEnum) implements Text {

        @Override
        public TypeName shown() {
            return openEnum;
        }

        @Override
        public Conversion parse(CodeBlock field) {
            return Conversion.call(CodeBlock.of("$T", openEnum), "fromWireValue");
        }

        @Override
        public Conversion format(String textSetter) {
            return Conversion.call(
                    CodeBlock.of("$T", RuntimeTypes.OPEN_ENUM_VALUE), "requireText", CodeBlock.of("$S", textSetter));
        }

        @Override
        public String whenText() {
            return "also where it has no constant";
        }

        @Override
        public CodeBlock refused() {
            return CodeBlock.of(
                    "@throws $T for {@code $L}, which has no text of its own\n",
                    IllegalArgumentException.class,
                    OpenEnumDefinition.FALLBACK);
        }
    }

    private static CodeBlock jsonKind(String constant) {
        return CodeBlock.of("$T.$L", RuntimeTypes.JSON_KIND, constant);
    }

    static ElementKind of(FieldType.Element element) {
        if (element instanceof Scalar scalar) {
            return switch (scalar) {
                case STRING -> new Plain(ClassName.get(String.class), jsonKind("TEXT"));
                case BOOLEAN -> new Plain(ClassName.get(Boolean.class), jsonKind("FLAG"));
                case INTEGER -> new Plain(ClassName.get(Long.class), jsonKind("INTEGER"));
                case NUMBER -> new Plain(ClassName.get(BigDecimal.class), jsonKind("DECIMAL"));
                case DATE -> new Formatted(ClassName.get(LocalDate.class), "DATE");
                case DATE_TIME -> new Formatted(ClassName.get(OffsetDateTime.class), "TIMESTAMP");
                case URI -> new Formatted(ClassName.get(URI.class), "URI");
                case ANY -> new AnyJson();
            };
        }
        if (element instanceof FieldType.OpenEnum openEnum) {
            return new Open(openEnum.name());
        }
        if (element instanceof FieldType.Union union) {
            return new Union(union.name());
        }
        return new Model(((FieldType.Resource) element).name());
    }
}
