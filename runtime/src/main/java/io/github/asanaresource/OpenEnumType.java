package io.github.asanaresource;

import java.util.HashMap;
import java.util.Map;

/**
 * The descriptor of an emitted open enum.
 *
 * @param <E> the enum
 */
public final class OpenEnumType<E extends OpenEnumValue> implements EmittedType<E> {

    private static final ClassValue<OpenEnumType<?>> TYPES = new ClassValue<>() {
        @Override
        protected OpenEnumType<?> computeValue(Class<?> type) {
            return new OpenEnumType<>(type.asSubclass(OpenEnumValue.class));
        }
    };

    private final Class<E> type;
    private final Map<String, E> constants = new HashMap<>();
    private final E unrecognized;

    private OpenEnumType(Class<E> type) {
        this.type = type;
        E last = null;
        for (E constant : type.getEnumConstants()) {
            if (constant.isRecognized()) {
                constants.put(constant.wireValue(), constant);
            }
            last = constant;
        }
        if (last == null || last.isRecognized()) {
            throw new IllegalArgumentException(type.getName() + " is not an emitted open enum");
        }
        this.unrecognized = last;
    }

    /**
     * Returns the descriptor of an open enum.
     *
     * @param type the enum
     * @param <E> the enum
     * @return its descriptor
     * @throws IllegalArgumentException if it is not an emitted open enum
     */
    @SuppressWarnings("unchecked") // each class has the descriptor of itself
    public static <E extends OpenEnumValue> OpenEnumType<E> of(Class<E> type) {
        return (OpenEnumType<E>) TYPES.get(type);
    }

    @Override
    public Class<E> type() {
        return type;
    }

    /**
     * Returns the constant for a string.
     *
     * @param wireValue the string on the wire; its case is significant
     * @return the constant, or {@code UNRECOGNIZED} if there is none for the string
     */
    public E fromWireValue(String wireValue) {
        return constants.getOrDefault(wireValue, unrecognized);
    }

    /**
     * Returns the string of a constant; the constants of emitted enums call this.
     *
     * @param constant the constant
     * @param wireValue its string
     * @return the string
     * @throws IllegalStateException if the constant has no string of its own
     */
    public static String requireRecognized(OpenEnumValue constant, String wireValue) {
        if (constant.isRecognized()) {
            return wireValue;
        }
        throw new IllegalStateException(constant + " has no string of its own; the model has the string that came");
    }
}
