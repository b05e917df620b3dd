package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.ImmutableList;
import io.github.asanaresource.json.ImmutableMap;
import io.github.asanaresource.json.NotJsonException;
import io.github.asanaresource.json.ParsedJson;
import io.github.asanaresource.json.ParsedObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The superclass of builders of emitted models. A builder can be used again after {@link #build()}; it is not safe for use by
 * several threads.
 *
 * <p>Setters do not accept null: {@link #setNull} makes a field null, and {@link #unset} removes it.
 *
 * @param <F> the fields that the spec declares
 * @param <M> the model
 * @param <B> the builder itself
 */
public abstract class ResourceBuilder<
        F extends Enum<F> & ResourceField, M extends ResourceModel<F>, B extends ResourceBuilder<F, M, B>> {

    private final ResourceType<M> type;
    private @Nullable Object[] slots;

    /** The unknown fields while they are being changed; null if they are in the last slot. */
    private ParsedObject.@Nullable Builder unknown;

    /** Whether a model shares the slots, which are then copied before the next change. */
    private boolean shared;

    /**
     * For an emitted builder, in which every field is absent.
     *
     * @param type the descriptor of the model
     */
    protected ResourceBuilder(ResourceType<M> type) {
        this.type = type;
        this.slots = new Object[type.codes.length + 1];
    }

    /**
     * For an emitted builder, which begins with a copy of a model.
     *
     * @param model the model
     */
    @SuppressWarnings("unchecked") // the descriptor of a model is one of its class
    protected ResourceBuilder(M model) {
        this.type = (ResourceType<M>) model.type;
        this.slots = model.slots;
        this.shared = true;
    }

    /**
     * Sets a field to null. It is written as null, which clears the field in an update.
     *
     * @param field the field
     * @return this builder
     * @throws IllegalArgumentException if it is a custom field of a response, which is part of {@code custom_fields}
     */
    public final B setNull(F field) {
        return put(field, Null.NULL);
    }

    /**
     * Makes a field absent. It is not written, and an update leaves the field unchanged.
     *
     * @param field the field
     * @return this builder
     * @throws IllegalArgumentException if it is a custom field of a response, which is part of {@code custom_fields}
     */
    public final B unset(F field) {
        return put(field, null);
    }

    /**
     * Copies the writable fields of a model, such as one that was read, into this builder of a request: the fields that both
     * declare, and neither as {@linkplain ReadOnly read-only}. Null is copied as null; an absent field changes nothing here.
     * What the model declares as read-only and {@linkplain CreateOnly create-only} is copied, since a request that declares
     * it as writable creates the resource.
     *
     * <p>Requests refer to a resource by its gid. Where the model has a resource and this builder a string, it gets the
     * {@code gid} of that resource, for example of the assignee of a task; likewise for arrays. A field whose JSON still does
     * not fit is left out, and so are unknown fields. An update does not change what is left out.
     *
     * <p>Some fields of a response exclude each other in a request, such as {@code due_on} and {@code due_at} of a task:
     * {@linkplain #unset unset} one of them.
     *
     * @param model the model, of the same or of another type
     * @return this builder
     */
    public final B copyWritable(ResourceModel<?> model) {
        ResourceType<?> from = model.type;
        for (int position = 0; position < from.codes.length; position++) {
            int own = type.names.find(from.names.get(position));
            if (own >= 0 && from.isWritableElsewhere(position) && type.isWritable(own)) {
                Object slot = converted(model.slots[position], from, position, own);
                if (slot != null) {
                    put(own, slot);
                }
            }
        }
        return self();
    }

    /**
     * Copies the values of all custom fields of a model, such as one that was read, into {@code custom_fields} of this builder
     * of a request: numbers and strings as they are, dates without what else the model says of them, and for options, people
     * and references their gids. Null is copied as null, which clears the value in an update.
     *
     * <p>Formulas, IDs, and values that the model says are read-only are left out, and so is what was sent without its value.
     * {@link #copyWritable} does not copy custom fields, since an update that repeats them all is seldom meant.
     *
     * @param model the model, of any type; if it has no {@code custom_fields}, nothing is copied
     * @return this builder
     * @throws IllegalArgumentException if {@code custom_fields} of this builder is not a map of any JSON
     */
    public final B copyCustomFields(ResourceModel<?> model) {
        int own = type.names.find(CustomFields.WIRE_NAME);
        if (own < 0 || !type.kind(own).equals(FieldKind.ANY.map())) {
            throw new IllegalArgumentException(
                    type.name() + " has no field custom_fields that is a map of any JSON: declare it in the spec");
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (slots[own] instanceof ImmutableMap<?> present) {
            values.putAll(present);
        }
        values.putAll(CustomFields.writable(CustomFields.member(model, CustomFields.WIRE_NAME)));
        return values.isEmpty() ? self() : put(own, map(values, FieldKind.Element.ANY, own));
    }

    /** What a slot of another model is here; null if it is empty, or does not fit. */
    private @Nullable Object converted(@Nullable Object slot, ResourceType<?> from, int position, int own) {
        boolean isReadable = !(slot instanceof UnreadableValue);
        if (slot == null || slot == Null.NULL || (isReadable && from.holdsLike(position, type, own))) {
            return slot;
        }
        Object json = Objects.requireNonNull(ModelCodec.toParsed(slot));
        Object value = ModelReading.value(type, own, json);
        if (value instanceof UnreadableValue && type.kind(own).element() == FieldKind.Element.STRING) {
            value = ModelReading.value(type, own, gids(json));
        }
        return value instanceof UnreadableValue ? null : value;
    }

    /** The same JSON with the gid of a resource in its place. */
    private static Object gids(Object json) {
        if (json instanceof List<?> elements) {
            List<@Nullable Object> gids = new ArrayList<>(elements.size());
            for (Object element : elements) {
                gids.add(element == null ? null : gids(element));
            }
            return gids;
        }
        return json instanceof Map<?, ?> object && object.get("gid") instanceof String gid ? gid : json;
    }

    /**
     * Sets a field that the spec does not declare.
     *
     * @param wireName the name on the wire
     * @param json a string, boolean or number, what a setter takes for one of these, such as a date or a model, a list or map
     *     of these, or null; it is copied
     * @return this builder
     * @throws IllegalArgumentException if the spec declares the field, or the value is not JSON
     */
    public final B unknownField(String wireName, @Nullable Object json) {
        if (type.names.find(wireName) >= 0) {
            throw new IllegalArgumentException(wireName + " is a field of " + type.name() + ", and has a setter");
        }
        try {
            unknown().put(Objects.requireNonNull(wireName), json);
        } catch (NotJsonException e) {
            throw e.in(type.name() + '.' + wireName);
        }
        return self();
    }

    /**
     * Removes a field that the spec does not declare, if it is there.
     *
     * @param wireName the name on the wire
     * @return this builder
     */
    public final B removeUnknownField(String wireName) {
        unknown().remove(wireName);
        return self();
    }

    private ParsedObject.Builder unknown() {
        if (unknown == null) {
            unknown = slots[type.codes.length] instanceof ParsedObject fields
                    ? new ParsedObject.Builder(fields)
                    : new ParsedObject.Builder();
        }
        return unknown;
    }

    /**
     * Makes a model of what this builder has now.
     *
     * @return the model
     * @throws MissingFieldsException if a {@linkplain Required required} field is absent; it names all that are
     */
    public final M build() {
        List<String> missing = type.missing(slots);
        if (!missing.isEmpty()) {
            throw new MissingFieldsException(type.name(), missing);
        }
        if (unknown != null) {
            ParsedObject fields = unknown.build();
            put(type.codes.length, fields.isEmpty() ? null : fields);
            unknown = null;
        }
        shared = true;
        return type.create(type, slots);
    }

    /**
     * Sets a field.
     *
     * @param field the field
     * @param value its value, which is copied if it can change
     * @return this builder
     * @throws NullPointerException if the value is null; the message says what to call instead
     * @throws IllegalArgumentException if the value has no JSON
     */
    protected final B set(F field, @Nullable Object value) {
        int position = ResourceModel.position(field);
        if (value == null) {
            throw new NullPointerException(String.format(
                    "%s must not be null: setNull(Field.%s) writes an explicit null, unset(Field.%2$s) removes the field",
                    type.describe(position), field.name()));
        }
        return put(field, type.holdsAsGiven(value, position) ? value : held(value, position));
    }

    private Object held(Object value, int position) {
        FieldKind kind = type.kind(position);
        boolean sensitive = type.isSensitive(position);
        try {
            Object held = switch (kind.shape()) {
                case SINGLE -> kind.element().held(value, type, position);
                case ARRAY -> array((Collection<?>) value, kind.element(), position);
                case MAP -> map((Map<?, ?>) value, kind.element(), position);
            };
            return sensitive ? type.asSensitive(held, position) : held;
        } catch (NotJsonException e) {
            throw (sensitive ? e.withoutPlace() : e).in(type.describe(position));
        }
    }

    private Object array(Collection<?> elements, FieldKind.Element kind, int position) {
        List<@Nullable Object> held = new ArrayList<>(elements.size());
        for (Object element : elements) {
            try {
                held.add(element == null ? null : kind.held(element, type, position));
            } catch (NotJsonException e) {
                throw e.at(held.size());
            }
        }
        return ImmutableList.copyOf(held);
    }

    private Object map(Map<?, ?> entries, FieldKind.Element kind, int position) {
        Map<String, @Nullable Object> held = new LinkedHashMap<>();
        entries.forEach((key, value) -> {
            String name = ParsedJson.requireName(key);
            try {
                held.put(name, value == null ? null : kind.held(value, type, position));
            } catch (NotJsonException e) {
                throw e.at(name);
            }
        });
        return ImmutableMap.copyOf(held);
    }

    /**
     * Builds the value of a field in place.
     *
     * @param field the field
     * @param builder a new builder of the value
     * @param content fills it
     * @param <N> the type of that builder
     * @return this builder
     */
    protected final <N extends ResourceBuilder<?, ?, N>> B build(F field, N builder, Consumer<? super N> content) {
        content.accept(builder);
        return set(field, builder.build());
    }

    private B put(F field, @Nullable Object slot) {
        int position = ResourceModel.position(field);
        if (!type.isCustomField(position)) {
            return put(position, slot);
        }
        int holder = type.names.find(CustomFields.WIRE_NAME);
        return put(holder, type.customField(position).put(slots[holder], slot));
    }

    private B put(int position, @Nullable Object slot) {
        if (shared) {
            slots = slots.clone();
            shared = false;
        }
        slots[position] = slot;
        return self();
    }

    @SuppressWarnings("unchecked") // an emitted builder names itself
    private B self() {
        return (B) this;
    }
}
