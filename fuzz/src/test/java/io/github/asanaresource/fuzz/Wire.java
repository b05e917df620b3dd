package io.github.asanaresource.fuzz;

import io.github.asanaresource.internal.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as Java values that are equal if the JSON is: fields in any order, and numbers with all their digits. */
final class Wire {

    private Wire() {}

    /**
     * Converts all numbers to decimals. {@code 1.5E1} and {@code 15} have the same digits and are equal as
     * {@code BigDecimal}; {@code 1.10} and {@code 1.1} are not.
     */
    static @Nullable Object exact(@Nullable Object json) {
        if (json instanceof Map<?, ?> object) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            object.forEach((key, value) -> copy.put(key, exact(value)));
            return copy;
        }
        if (json instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(exact(element)));
            return copy;
        }
        return json instanceof Number number ? new BigDecimal(number.toString()) : json;
    }
}
