package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.CodeBlock;

/** Text that somebody else wrote, as a literal of Java. JavaPoet would break it at line separators that Java has none of. */
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
