package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.ImmutableList;
import io.github.asanaresource.json.ImmutableMap;
import io.github.asanaresource.json.ParsedJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the place of a slot for a custom field. Its value is in the array or map {@code custom_fields}, and is not held a second
 * time. Like a slot, it is empty, null, or has a value or an {@link UnreadableValue}.
 */
final class CustomFieldSlot {

    private final ResourceType<?> type;

    /** The position of the custom field among all fields. */
    private final int position;

    /** The position of {@code custom_fields}. */
    private final int holder;

    private final CustomFieldKey key;
    private final FieldKind kind;
    private final List<CustomFieldSubtype> subtypes;

    CustomFieldSlot(ResourceType<?> type, int position, CustomFieldKey key, FieldKind kind) {
        this.type = type;
        this.position = position;
        this.holder = type.names.find(CustomFields.WIRE_NAME);
        this.key = key;
        this.kind = kind;
        this.subtypes = CustomFieldSubtype.of(kind);
    }

    /** Returns what the slot would hold. */
    @Nullable
    Object get(@Nullable Object[] slots) {
        if (slots[holder] instanceof ImmutableMap<?> values) {
            Object value = values.get(key.value());
            return value == null ? (values.containsKey(key.value()) ? Null.NULL : null) : held(value);
        }
        Object element = element(slots);
        return element == null || element instanceof UnreadableValue ? element : read(element);
    }

    /** Returns the element of the array; null if there is none, or an unreadable value if it cannot be told. */
    @Nullable
    Object element(@Nullable Object[] slots) {
        Object customFields = slots[holder];
        if (customFields instanceof UnreadableValue unreadable) {
            return new UnreadableValue(unreadable.json(), CustomFields.WIRE_NAME + ": " + unreadable.problem());
        }
        if (!(customFields instanceof ImmutableList<?> elements)) {
            return null;
        }
        String wireName = key.property().wireName;
        // Usually all elements are models of one type: then the name is looked up once.
        ResourceType<?> elementType = null;
        int keyPosition = -1;
        Object found = null;
        for (int index = 0; index < elements.size(); index++) {
            Object element = elements.get(index);
            Object value;
            if (element instanceof ResourceModel<?> model) {
                if (model.type != elementType) {
                    elementType = model.type;
                    keyPosition = elementType.names.find(wireName);
                }
                value = keyPosition < 0 ? CustomFields.member(model, wireName) : model.slots[keyPosition];
            } else {
                value = CustomFields.member(element, wireName);
            }
            if (key.value().equals(value)) {
                if (found != null) {
                    return unreadable(List.of(found, element), "several custom fields have the name " + key);
                }
                found = element;
                if (key.property() == CustomFieldKey.Property.GID) {
                    break;
                }
            }
        }
        return found;
    }

    private @Nullable Object read(Object element) {
        if (subtypes.get(0) == CustomFieldSubtype.TEXT && CustomFields.isComputed(element)) {
            Object text = CustomFields.member(element, CustomFieldSubtype.TEXT.valueField);
            Object shown = text instanceof String ? text : CustomFields.member(element, "display_value");
            return shown == null ? text : held(shown);
        }
        for (int index = 0; index < subtypes.size(); index++) {
            CustomFieldSubtype subtype = subtypes.get(index);
            if (subtype.is(element)) {
                return held(CustomFields.member(element, subtype.valueField));
            }
        }
        String other = CustomFieldSubtype.describe(element);
        return other == null ? null : unexpected(element, other);
    }

    /** Converts a value, from the element of an array or the entry of a map, to what a slot holds. */
    private @Nullable Object held(@Nullable Object value) {
        if (value == null || value == Null.NULL) {
            return value;
        }
        if (kind.shape() == FieldKind.Shape.ARRAY) {
            return value instanceof ImmutableList<?> elements ? array(elements) : unexpected(value);
        }
        return switch (kind.element()) {
            case NUMBER ->
                value instanceof BigDecimal
                        ? value
                        : value instanceof Number number ? ParsedJson.decimalOf(number) : unexpected(value);
            case DATE, DATE_TIME -> isObject(value) ? date(value) : unexpected(value);
            case OPEN_ENUM -> option(value);
            default -> value instanceof String ? value : unexpected(value);
        };
    }

    private static boolean isObject(Object value) {
        return value instanceof ResourceModel || value instanceof Map;
    }

    private @Nullable Object date(Object value) {
        Object date = CustomFields.member(value, part());
        return date == null || date == Null.NULL || date instanceof String ? date : unexpected(date);
    }

    /** The field of a date that an accessor reads. */
    private String part() {
        return kind.element() == FieldKind.Element.DATE ? "date" : "date_time";
    }

    private Object option(Object value) {
        String gid = CustomFields.gid(value);
        return gid != null ? gid : isObject(value) ? withoutGid(value) : unexpected(value);
    }

    private UnreadableValue withoutGid(Object value) {
        return unreadable(value, "custom field " + key + " has a value without a gid");
    }

    private Object array(ImmutableList<?> elements) {
        if (kind.element().isNested()) {
            return resources(elements);
        }
        List<@Nullable String> gids = new ArrayList<>(elements.size());
        for (int index = 0; index < elements.size(); index++) {
            Object element = elements.get(index);
            String gid = CustomFields.gid(element);
            if (gid == null && element != null) {
                return withoutGid(elements);
            }
            gids.add(gid);
        }
        return ImmutableList.copyOf(gids);
    }

    /** Returns the array itself if its elements are what the accessor returns, as is usual. */
    private Object resources(ImmutableList<?> elements) {
        Class<?> resource = type.nested(position).type();
        boolean isHeld = true;
        for (int index = 0; index < elements.size(); index++) {
            Object element = elements.get(index);
            isHeld &= element == null || resource.isInstance(element);
        }
        if (isHeld) {
            return elements;
        }
        List<@Nullable Object> objects = new ArrayList<>(elements.size());
        for (Object element : elements) {
            objects.add(element instanceof String gid ? Map.of("gid", gid) : ModelCodec.toParsed(element));
        }
        Object value = ModelReading.value(type, position, objects);
        return value instanceof UnreadableValue unreadable
                ? new UnreadableValue(unreadable.json(), "custom field " + key + ": " + unreadable.problem())
                : value;
    }

    private UnreadableValue unexpected(Object value) {
        Object json = Objects.requireNonNull(ModelCodec.toParsed(value));
        return unexpected(json, ParsedJson.describe(json));
    }

    private UnreadableValue unexpected(Object value, String actual) {
        String expected = subtypes.stream().map(subtype -> subtype.noun).collect(Collectors.joining(" or "));
        return unreadable(value, "custom field " + key + " is " + actual + ", not " + expected);
    }

    private static UnreadableValue unreadable(Object value, String problem) {
        Object holder = value instanceof List<?> elements ? ImmutableList.copyOf(elements) : value;
        return new UnreadableValue(Objects.requireNonNull(ModelCodec.toParsed(holder)), problem);
    }

    /**
     * Changes what the slot would hold.
     *
     * @param customFields what {@code custom_fields} has
     * @param slot what a slot would hold, without being unreadable
     * @return what {@code custom_fields} has then; an empty map is absent
     */
    @Nullable
    Object put(@Nullable Object customFields, @Nullable Object slot) {
        if (type.kind(holder).shape() != FieldKind.Shape.MAP) {
            throw new IllegalArgumentException(type.describe(position)
                    + " is an element of the array custom_fields, and has no value of its own: set custom_fields");
        }
        if (customFields instanceof UnreadableValue unreadable) {
            throw MalformedValueException.ofKind(type, holder, unreadable);
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (customFields instanceof ImmutableMap<?> present) {
            values.putAll(present);
        }
        if (slot != null) {
            values.put(key.value(), slot == Null.NULL ? null : written(slot));
        } else if (!values.containsKey(key.value())) {
            return customFields;
        } else {
            values.remove(key.value());
        }
        return values.isEmpty() ? null : ImmutableMap.copyOf(values);
    }

    private @Nullable Object written(Object held) {
        return ParsedJson.copyOf(
                switch (kind.element()) {
                    case DATE, DATE_TIME -> Map.of(part(), held);
                    case MODEL, UNION -> gids((ImmutableList<?>) held);
                    default -> held;
                });
    }

    private List<@Nullable String> gids(ImmutableList<?> resources) {
        List<@Nullable String> gids = new ArrayList<>(resources.size());
        for (Object resource : resources) {
            String gid = CustomFields.gid(resource);
            if (gid == null) {
                throw new IllegalArgumentException(type.describe(position) + ": at [" + gids.size()
                        + "]: a request refers to it by its gid, which is missing");
            }
            gids.add(gid);
        }
        return gids;
    }

    /** Returns the paths that {@code opt_fields} needs, with those of what is in the value. */
    Set<String> paths(Collection<String> inside) {
        if (type.kind(holder).shape() == FieldKind.Shape.MAP) {
            return Set.of(CustomFields.WIRE_NAME);
        }
        Set<String> paths = new LinkedHashSet<>();
        paths.add("gid");
        if (key.property() == CustomFieldKey.Property.NAME) {
            paths.add("name");
        }
        paths.add("resource_subtype");
        for (CustomFieldSubtype subtype : subtypes) {
            paths.addAll(FieldPaths.below(subtype.valueField, inside(subtype, inside)));
        }
        if (subtypes.get(0) == CustomFieldSubtype.TEXT) {
            paths.addAll(List.of("representation_type", "display_value"));
        }
        return FieldPaths.below(CustomFields.WIRE_NAME, paths);
    }

    private Collection<String> inside(CustomFieldSubtype subtype, Collection<String> inside) {
        return switch (subtype) {
            case DATE -> List.of(part());
            case ENUM, MULTI_ENUM -> List.of("name");
            default -> inside;
        };
    }
}
