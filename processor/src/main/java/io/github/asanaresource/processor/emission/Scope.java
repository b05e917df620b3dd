package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A scope with expressions that name types. A variable hides a type or package of the same name, so it must differ from
 * the simple names of these types and from the first parts of their packages.
 */
final class Scope {

    private final Set<String> taken = new HashSet<>();

    /** Creates a scope with expressions that name these types. */
    Scope(Stream<ClassName> named) {
        named.forEach(type -> {
            taken.add(type.simpleName());
            taken.add(packageRoot(type));
        });
    }

    /** Returns the name for a variable: the given one, unless it would hide a type or package. */
    String variable(String name) {
        String free = name;
        while (taken.contains(free)) {
            free += "_";
        }
        return free;
    }

    /** Returns the first part of the package of a type. */
    static String packageRoot(ClassName type) {
        return type.packageName().split("\\.", 2)[0];
    }
}
