package io.github.asanaresource.fuzz;

import io.github.asanaresource.internal.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as Java values that are equal where the JSON is: fields in any order, and numbers with all their digits. */
final class Wire {

    private Wire() {}

    /**
     * Makes decimals of all numbers. {@code 1.5E1} and {@code 15} are one number of the same digits, and a
     * {@code BigDecimal} knows no difference between them; {@code 1.10} and {@code 1.1} stay two.
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
