package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The codecs of emitted types, by class. Each registers when its class is initialized, and goes with its class, so that no
 * class loader is kept.
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
     * Registers the codec of a class. The first one remains.
     *
     * @param type the class
     * @param codec its codec
     * @param <T> the class
     */
    public static <T> void register(Class<T> type, JsonCodec<T> codec) {
        CODECS.get(type).compareAndSet(null, codec);
    }

    /**
     * Finds the codec of a class, which is initialized for it.
     *
     * @param type an emitted model or union
     * @param <T> the class
     * @return its codec
     * @throws IllegalArgumentException if the class has none
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
