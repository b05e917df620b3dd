package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;

/**
 * How a model and its builder remember which fields the document names: one bit for each, at the index of its constant.
 * A field that is named and has no value is null on the wire.
 */
enum PresenceMask {
    /** Up to 64 fields. */
    WORD {
        @Override
        TypeName type() {
            return TypeName.LONG;
        }

        @Override
        FieldSpec empty(FieldSpec.Builder variable, int fields) {
            return variable.build();
        }

        @Override
        CodeBlock copy(CodeBlock mask) {
            return mask;
        }

        @Override
        CodeBlock word(String mask) {
            return CodeBlock.of("$N", mask);
        }

        @Override
        CodeBlock equal(CodeBlock one, CodeBlock other) {
            return CodeBlock.of("$L == $L", one, other);
        }

        @Override
        CodeBlock hash(CodeBlock mask) {
            return mask;
        }
    },

    /** More than 64 fields. */
    WORDS {
        @Override
        TypeName type() {
            return ArrayTypeName.of(TypeName.LONG);
        }

        @Override
        FieldSpec empty(FieldSpec.Builder variable, int fields) {
            return variable.initializer("new long[$L]", (fields + Long.SIZE - 1) / Long.SIZE)
                    .build();
        }

        @Override
        CodeBlock copy(CodeBlock mask) {
            return CodeBlock.of("$L.clone()", mask);
        }

        @Override
        CodeBlock word(String mask) {
            return CodeBlock.of("$N[field.index >> 6]", mask);
        }

        @Override
        CodeBlock equal(CodeBlock one, CodeBlock other) {
            return CodeBlock.of("$T.equals($L, $L)", Arrays.class, one, other);
        }

        @Override
        CodeBlock hash(CodeBlock mask) {
            return CodeBlock.of("$T.hashCode($L)", Arrays.class, mask);
        }
    };

    static PresenceMask forFields(int count) {
        return count <= Long.SIZE ? WORD : WORDS;
    }

    /** The type of the variable that holds the mask. */
    abstract TypeName type();

    /** The variable of a builder, with no bit set. */
    abstract FieldSpec empty(FieldSpec.Builder variable, int fields);

    /** A copy that does not change with the original. */
    abstract CodeBlock copy(CodeBlock mask);

    /** The word of the mask that has the bit of {@code field}; a shift by its index finds the bit in either form. */
    abstract CodeBlock word(String mask);

    abstract CodeBlock equal(CodeBlock one, CodeBlock other);

    /** An argument of {@code Objects.hash}. */
    abstract CodeBlock hash(CodeBlock mask);
}
