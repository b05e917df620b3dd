package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The codecs of emitted types and of envelopes, by class. Each is registered when its class is initialized, and unloaded with
 * its class, so that no class loader is retained.
 */
public final class JsonCodecs {

    /** A {@link JsonCodec}, or the {@link GenericCodec} of a generic class. */
    private static final ClassValue<AtomicReference<@Nullable Object>> CODECS = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable Object> computeValue(Class<?> type) {
            return new AtomicReference<>();
        }
    };

    private JsonCodecs() {}

    /**
     * Registers the codec of a class. The first registration for a class remains in effect.
     *
     * @param type the class
     * @param codec its codec
     * @param <T> the class
     */
    public static <T> void register(Class<T> type, JsonCodec<T> codec) {
        CODECS.get(type).compareAndSet(null, codec);
    }

    /**
     * Registers the codecs of a generic class. The first ones remain.
     *
     * @param type the class, which has one type parameter
     * @param codecs its codecs
     */
    public static void register(Class<?> type, GenericCodec codecs) {
        CODECS.get(type).compareAndSet(null, codecs);
    }

    /**
     * Finds the codec of a class, which is initialized for it.
     *
     * @param type an emitted model or union
     * @param <T> the class
     * @return the codec
     * @throws IllegalArgumentException if the class has none
     */
    @SuppressWarnings("unchecked") // it is registered for the class
    public static <T> JsonCodec<T> of(Class<T> type) {
        return (JsonCodec<T>) of(List.of(type));
    }

    /**
     * Finds the codec of a type, whose classes are initialized for it.
     *
     * @param classes an emitted model or union; of an envelope, its class and then that of its type argument
     * @return the codec
     * @throws IllegalArgumentException if the type has none
     */
    public static JsonCodec<?> of(List<Class<?>> classes) {
        JsonCodec<?> codec = null;
        for (int i = classes.size() - 1; i >= 0; i--) {
            Object found = find(classes.get(i));
            if (codec == null && found instanceof JsonCodec<?> innermost) {
                codec = innermost;
            } else if (codec != null && found instanceof GenericCodec codecs) {
                codec = codecs.of(codec);
            } else {
                throw noCodec(classes);
            }
        }
        return Objects.requireNonNull(codec, "classes");
    }

    private static @Nullable Object find(Class<?> type) {
        try {
            Class.forName(type.getName(), true, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(type + " is not what its class loader has of that name", e);
        }
        return CODECS.get(type).get();
    }

    private static IllegalArgumentException noCodec(List<Class<?>> classes) {
        Class<?> type = classes.get(0);
        return find(type) instanceof GenericCodec
                ? new IllegalArgumentException(
                        type.getSimpleName() + " is read with a type argument that is an emitted model or"
                                + " union, as in new TypeReference<" + type.getSimpleName() + "<TaskResponse>>() {}")
                : new IllegalArgumentException(type.getName() + " is neither an emitted model nor an emitted union");
    }
}
