package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where expressions name types. A name there is a variable first, then a type, then a package, so that a variable gives way to
 * everything that such a name can begin with: the simple name of a type, or the first part of its package.
 */
final class Scope {

    private final Set<String> taken = new HashSet<>();

    /** A scope whose expressions name these types. */
    Scope(Stream<ClassName> named) {
        named.forEach(type -> {
            taken.add(type.simpleName());
            taken.add(packageRoot(type));
        });
    }

    /** The name for a variable: that name, unless it would hide something. */
    String variable(String name) {
        String free = name;
        while (taken.contains(free)) {
            free += "_";
        }
        return free;
    }

    /** The first part of the package of a type. */
    static String packageRoot(ClassName type) {
        return type.packageName().split("\\.", 2)[0];
    }
}
