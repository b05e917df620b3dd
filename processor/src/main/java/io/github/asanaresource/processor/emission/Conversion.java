package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * A method that makes one value of another: emitted as a call where there is one value, and as a function where there are
 * many.
 *
 * @param receiver what the method is called on
 * @param method its name
 * @param furtherArguments what follows the value
 */
record Conversion(CodeBlock receiver, String method, List<CodeBlock> furtherArguments) {

    static Conversion call(CodeBlock receiver, String method, CodeBlock... furtherArguments) {
        return new Conversion(receiver, method, List.of(furtherArguments));
    }

    /** A value, converted. */
    CodeBlock of(CodeBlock value) {
        return call(value, ",$W");
    }

    private CodeBlock call(CodeBlock value, String separator) {
        CodeBlock.Builder call = CodeBlock.builder().add("$L.$L($L", receiver, method, value);
        furtherArguments.forEach(argument -> call.add(separator + "$L", argument));
        return call.add(")").build();
    }

    /** The conversion itself, to be handed to a method that applies it where a variable of that name may be in scope. */
    CodeBlock function(String taken) {
        if (furtherArguments.isEmpty()) {
            return CodeBlock.of("$L::$L", receiver, method);
        }
        String parameter = taken.equals("each") ? "one" : "each";
        return CodeBlock.of("$N -> $L", parameter, call(CodeBlock.of(parameter), ", "));
    }
}
