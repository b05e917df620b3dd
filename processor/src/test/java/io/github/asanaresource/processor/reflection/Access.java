package io.github.asanaresource.processor.reflection;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An access by reflection, which metadata must permit in a native image.
 *
 * @param type the name of the type that is found by its name, or asked for its members, or has the member
 * @param member what is called, read or set; none if the type is only found or asked
 * @param reached the types whose initialization has begun, and their supertypes
 */
record Access(String type, Optional<Called> member, Set<String> reached) {

    Access {
        reached = Set.copyOf(reached);
    }

    /**
     * A method, constructor or field, as metadata names it.
     *
     * @param name its name
     * @param parameterTypes the names of its parameter types
     */
    record Called(String name, List<String> parameterTypes) {

        Called {
            parameterTypes = List.copyOf(parameterTypes);
        }

        @Override
        public String toString() {
            return "." + name + "(" + String.join(", ", parameterTypes) + ")";
        }

        static Called of(Member member) {
            if (member instanceof Field field) {
                return new Called(field.getName(), List.of());
            }
            Executable executable = (Executable) member;
            return new Called(
                    executable instanceof Method ? executable.getName() : "<init>",
                    Stream.of(executable.getParameterTypes())
                            .map(Class::getTypeName)
                            .toList());
        }
    }
}
