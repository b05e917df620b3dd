package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.CodeBlock;

/** Foreign text as a Java literal. JavaPoet would break it at characters that are not line terminators in Java. */
final class StringLiteral {

    private StringLiteral() {}

    static CodeBlock of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                literal.append('\\').append((char) c);
            } else if (Character.isISOControl(c)) {
                literal.append(String.format("\\%03o", c));
            } else {
                literal.append((char) c);
            }
        });
        return CodeBlock.of("$L", UnicodeEscapes.exactly(literal.append('"').toString()));
    }
}
