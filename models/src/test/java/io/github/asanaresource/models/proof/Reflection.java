package io.github.asanaresource.models.proof;

import io.github.asanaresource.internal.Nullable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;

/** Reflection whose own failures fail the test, and which rethrows the exceptions of a called method. */
final class Reflection {

    private Reflection() {}

    static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("There is no " + name, e);
        }
    }

    static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError("There is no " + name + " in " + type, e);
        }
    }

    static Object call(Class<?> type, String method, @Nullable Object receiver) {
        return call(method(type, method), receiver);
    }

    static Object call(Method method, @Nullable Object receiver, @Nullable Object... arguments) {
        try {
            return Objects.requireNonNull(method.invoke(receiver, arguments));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(method + " failed", e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(method + " is not public", e);
        }
    }
}
