package io.github.asanaresource.processor.reflection;

import io.github.asanaresource.processor.reflection.Access.Called;
import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the classes of a {@link RecordingLoader} do by reflection. */
public final class Recorder {

    private static final List<Access> ACCESSES = new ArrayList<>();
    private static final Set<String> REACHED = new HashSet<>();

    private Recorder() {}

    /**
     * Links a call of Java's reflection, such that it is recorded.
     *
     * @param caller the class that calls
     * @param name the name of the method
     * @param type its parameters, the receiver included
     * @param method the method
     * @param position the parameter that says what is accessed
     * @return the call
     */
    public static CallSite link(
            MethodHandles.Lookup caller, String name, MethodType type, MethodHandle method, int position)
            throws ReflectiveOperationException {
        Class<?> accessed = type.parameterType(position);
        MethodHandle access = MethodHandles.lookup()
                .findStatic(Recorder.class, "access", MethodType.methodType(Object.class, Object.class))
                .asType(MethodType.methodType(accessed, accessed));
        return new ConstantCallSite(MethodHandles.filterArguments(method.asFixedArity(), position, access));
    }

    private static synchronized Object access(Object accessed) {
        if (accessed instanceof Member member) {
            add(member.getDeclaringClass().getName(), Optional.of(Called.of(member)));
        } else if (accessed instanceof Class<?> type) {
            add(type.getName(), Optional.empty());
        } else {
            add((String) accessed, Optional.empty());
        }
        return accessed;
    }

    private static void add(String type, Optional<Called> member) {
        ACCESSES.add(new Access(type, member, REACHED));
    }

    /** Every class calls this when its initialization begins. */
    public static synchronized void reach(Class<?> type) {
        if (REACHED.add(type.getName())) {
            Optional.<Class<?>>ofNullable(type.getSuperclass()).ifPresent(Recorder::reach);
            List.<Class<?>>of(type.getInterfaces()).forEach(Recorder::reach);
        }
    }

    /** Returns what a program accesses, in this order. Its classes must not have been used before. */
    static synchronized List<Access> record(Runnable program) {
        ACCESSES.clear();
        REACHED.clear();
        program.run();
        return List.copyOf(ACCESSES);
    }
}
