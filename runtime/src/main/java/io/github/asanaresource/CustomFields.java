package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.ImmutableList;
import io.github.asanaresource.json.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The content of the field {@code custom_fields}: an array in a response, and a map of values by gid in a request. The elements of
 * the array are models of any spec, or any JSON. Fields that their specs do not declare are found among their unknown fields.
 */
final class CustomFields {

    /** The name of the field on the wire. */
    static final String WIRE_NAME = "custom_fields";

    /** What Asana computes. Neither is a subtype: a formula that gives a number is a number. */
    private static final Set<String> COMPUTED = Set.of("formula", "custom_id");

    private CustomFields() {}

    /** Returns what an object has in a field: null if it is absent, or else what a slot would hold. */
    static @Nullable Object member(@Nullable Object object, String wireName) {
        if (object instanceof ResourceModel<?> model) {
            int position = model.type.names.find(wireName);
            Object slot = position < 0 ? member(model.slots[model.type.codes.length], wireName) : model.slots[position];
            return slot instanceof UnreadableValue unreadable ? unreadable.json() : slot;
        }
        if (object instanceof ImmutableMap<?> entries) {
            Object value = entries.get(wireName);
            return value == null && entries.containsKey(wireName) ? Null.NULL : value;
        }
        return object instanceof ResourceUnion union ? member(union.value(), wireName) : null;
    }

    private static @Nullable String string(Object object, String wireName) {
        return member(object, wireName) instanceof String string ? string : null;
    }

    /** Returns the subtype that an element says it is; null if it does not say one. */
    static @Nullable String subtype(Object element) {
        String subtype = string(element, "resource_subtype");
        if (subtype == null) {
            subtype = string(element, "type");
        }
        return subtype == null || COMPUTED.contains(subtype) ? null : subtype;
    }

    /** Whether an element is a formula or an ID. */
    static boolean isComputed(Object element) {
        return isComputed(string(element, "representation_type")) || isComputed(string(element, "resource_subtype"));
    }

    private static boolean isComputed(@Nullable String representation) {
        return representation != null && COMPUTED.contains(representation);
    }

    /** Returns the gid of an option or a resource, which is one itself in a request; null if it has none. */
    static @Nullable String gid(@Nullable Object value) {
        return value instanceof String gid ? gid : value == null ? null : string(value, "gid");
    }

    /** Returns the values that a request can have, by gid, as parsed JSON. */
    static Map<String, @Nullable Object> writable(@Nullable Object customFields) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (customFields instanceof ImmutableMap<?> map) {
            values.putAll(map);
        } else if (customFields instanceof ImmutableList<?> array) {
            array.forEach(element -> {
                String gid = element == null ? null : string(element, "gid");
                Object value = gid == null || isReadOnly(element) ? null : written(element);
                if (value != null) {
                    values.put(gid, value == Null.NULL ? null : value);
                }
            });
        }
        return values;
    }

    private static boolean isReadOnly(Object element) {
        return isComputed(element)
                || Boolean.TRUE.equals(member(element, "is_formula_field"))
                || Boolean.TRUE.equals(member(element, "is_value_read_only"));
    }

    /** Returns the value of an element as a request has it; null if it was not sent, or is not what it should be. */
    private static @Nullable Object written(Object element) {
        for (CustomFieldSubtype subtype : CustomFieldSubtype.ALL) {
            if (subtype.is(element)) {
                Object value = member(element, subtype.valueField);
                return value == null || value == Null.NULL ? value : written(subtype, value);
            }
        }
        return null;
    }

    private static @Nullable Object written(CustomFieldSubtype subtype, Object value) {
        return switch (subtype) {
            case TEXT -> value instanceof String ? value : null;
            case NUMBER -> value instanceof Number ? value : null;
            case ENUM -> gid(value);
            case DATE -> {
                String time = string(value, "date_time");
                String date = string(value, "date");
                yield time != null ? Map.of("date_time", time) : date != null ? Map.of("date", date) : null;
            }
            case MULTI_ENUM, PEOPLE, REFERENCE -> value instanceof ImmutableList<?> array ? gids(array) : null;
        };
    }

    private static @Nullable List<String> gids(ImmutableList<?> array) {
        List<String> gids = new ArrayList<>(array.size());
        for (Object each : array) {
            String gid = gid(each);
            if (gid == null) {
                return null;
            }
            gids.add(gid);
        }
        return gids;
    }
}
