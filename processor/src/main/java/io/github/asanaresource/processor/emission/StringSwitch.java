package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * A method that switches on a string. Java limits a method to 64 kB, so a long switch continues in further methods.
 *
 * @param name the name of the method
 * @param selector the parameter to switch on
 * @param arguments the parameters of the method, as arguments for the next one
 * @param signature begins a method with a name and the common signature
 */
record StringSwitch(String name, String selector, String arguments, Function<String, MethodSpec.Builder> signature) {

    /** The number of strings in a method: each takes about 40 bytes. */
    private static final int ROOM = 500;

    /** The result for some strings. */
    record Case(List<String> strings, CodeBlock result) {}

    /** Generates the method and those that continue it. */
    List<MethodSpec> methods(List<Case> cases, CodeBlock otherwise) {
        List<List<Case>> parts = parts(cases);
        List<MethodSpec> methods = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            MethodSpec.Builder method = signature.apply(name(part));
            if (part == 0) {
                method.addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
            } else {
                method.addModifiers(Modifier.PRIVATE);
            }
            CodeBlock next = part + 1 < parts.size() ? CodeBlock.of("$L($L)", name(part + 1), arguments) : otherwise;
            methods.add(method.addCode(choice(parts.get(part), next)).build());
        }
        return methods;
    }

    private String name(int part) {
        return part == 0 ? name : name + (part + 1);
    }

    private static List<List<Case>> parts(List<Case> cases) {
        List<List<Case>> parts = new ArrayList<>();
        List<Case> part = new ArrayList<>();
        parts.add(part);
        int room = ROOM;
        for (Case each : cases) {
            for (int from = 0; from < each.strings().size(); ) {
                if (room == 0) {
                    part = new ArrayList<>();
                    parts.add(part);
                    room = ROOM;
                }
                int to = Math.min(each.strings().size(), from + room);
                part.add(new Case(each.strings().subList(from, to), each.result()));
                room -= to - from;
                from = to;
            }
        }
        return parts;
    }

    private CodeBlock choice(List<Case> cases, CodeBlock otherwise) {
        CodeBlock.Builder choice = CodeBlock.builder().add("return switch ($L) {\n$>", selector);
        for (Case each : cases) {
            CodeBlock strings = each.strings().stream().map(StringLiteral::of).collect(CodeBlock.joining(",$W"));
            choice.add("case $L ->$W$L;\n", strings, each.result());
        }
        return choice.add("default -> $L;\n$<};\n", otherwise).build();
    }
}
