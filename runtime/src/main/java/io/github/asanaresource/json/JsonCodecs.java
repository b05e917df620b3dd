package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The codecs of emitted types, by class. Each is registered when its class is initialized, and unloaded with its class, so
 * that no class loader is retained.
 */
public final class JsonCodecs {

    private static final ClassValue<AtomicReference<@Nullable JsonCodec<?>>> CODECS = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable JsonCodec<?>> computeValue(Class<?> type) {
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
     * Returns the codec of a class, after initializing the class.
     *
     * @param type an emitted model or union
     * @param <T> the class
     * @return its codec
     * @throws IllegalArgumentException if the class has no codec
     */
    @SuppressWarnings("unchecked") // register() takes a codec of the class
    public static <T> JsonCodec<T> of(Class<T> type) {
        try {
            Class.forName(type.getName(), true, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(type + " is not what its class loader has of that name", e);
        }
        JsonCodec<?> codec = CODECS.get(type).get();
        if (codec == null) {
            throw new IllegalArgumentException(type.getName() + " is neither an emitted model nor an emitted union");
        }
        return (JsonCodec<T>) codec;
    }
}
