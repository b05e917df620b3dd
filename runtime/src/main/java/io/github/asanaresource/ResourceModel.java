package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.ImmutableList;
import io.github.asanaresource.json.ImmutableMap;
import io.github.asanaresource.json.ParsedObject;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The superclass of emitted models.
 *
 * <p>A model has a slot for each field of its spec. The slot is empty if the field is absent; otherwise it holds null, the
 * value, or an {@link UnreadableValue}. One more slot holds the unknown fields.
 *
 * @param <F> the fields that the spec declares
 */
public abstract class ResourceModel<F extends Enum<F> & ResourceField> implements JsonModel {

    private static final long serialVersionUID = 1L;

    final transient ResourceType<?> type;
    final transient @Nullable Object[] slots;

    /** Zero until it is computed, as in a string: a race computes it twice. It takes bytes that would be padding. */
    private transient int hash;

    /**
     * For an emitted model.
     *
     * @param type the descriptor of the model
     * @param slots what it consists of; nobody else has it
     */
    protected ResourceModel(ResourceType<?> type, @Nullable Object[] slots) {
        this.type = type;
        this.slots = slots;
    }

    /**
     * Tells whether a field is absent, null, or has a value.
     *
     * @param field the field
     * @return its presence; an unreadable field is {@link Presence#PRESENT}, and a custom field is {@link Presence#ABSENT} if
     *     its value was not sent
     */
    public final Presence presence(F field) {
        Object slot = slot(position(field));
        if (slot == null) {
            return Presence.ABSENT;
        }
        return slot == Null.NULL ? Presence.NULL : Presence.PRESENT;
    }

    /**
     * Returns the fields whose JSON is of another kind than the spec declares. It is written back as it was read.
     *
     * @return an unmodifiable map in the order of the spec; empty if there are none
     */
    @SuppressWarnings("unchecked") // the descriptor has the fields of the model
    public final Map<F, UnreadableValue> unreadableFields() {
        Map<F, UnreadableValue> unreadable = null;
        for (int position = 0; position < type.size(); position++) {
            if (slot(position) instanceof UnreadableValue value) {
                unreadable = unreadable == null ? new LinkedHashMap<>() : unreadable;
                unreadable.put((F) type.field(position), value);
            }
        }
        return unreadable == null ? Map.of() : Collections.unmodifiableMap(unreadable);
    }

    /**
     * Returns the fields that the spec does not declare, in the order of the document.
     *
     * @return an unmodifiable map of parsed JSON by wire name, with null values where the document has them
     */
    public final Map<String, @Nullable Object> unknownFields() {
        ParsedObject unknown = unknown();
        return unknown == null ? Map.of() : unknown;
    }

    private @Nullable ParsedObject unknown() {
        return (ParsedObject) slots[type.codes.length];
    }

    /**
     * Converts this model to parsed JSON.
     *
     * @return an unmodifiable map by wire name, nulls included, from which {@code fromMap} of the model creates an equal model
     */
    @Override
    @SuppressWarnings("unchecked") // a model is an object
    public final Map<String, @Nullable Object> toMap() {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(ModelCodec.toParsed(this));
    }

    /**
     * Returns a builder with the content of this model, unknown fields included.
     *
     * @return a new builder
     */
    public abstract ResourceBuilder<F, ? extends ResourceModel<F>, ?> toBuilder();

    /**
     * Returns the string of a field, in whatever format it is.
     *
     * @param field the field
     * @return the string; empty if it is absent or null
     * @throws MalformedValueException if the field is unreadable
     */
    protected final Optional<String> string(F field) {
        return Optional.ofNullable((String) held(position(field)));
    }

    /**
     * Returns the value of a field.
     *
     * @param field the field
     * @param <T> its type in Java
     * @return the value; empty if it is absent or null
     * @throws MalformedValueException if the field is unreadable, or its string is not in the format
     */
    @SuppressWarnings("unchecked") // the table says which type a field has
    protected final <T> Optional<T> value(F field) {
        int position = position(field);
        Object held = held(position);
        return held == null
                ? Optional.empty()
                : Optional.of((T) type.kind(position).element().shown(held, type, position));
    }

    /**
     * Returns the elements of a field that is an array.
     *
     * @param field the field
     * @param <E> their type in Java
     * @return an unmodifiable list; empty if the field is absent or null
     * @throws MalformedValueException if the field is unreadable, or a string is not in the format
     */
    @SuppressWarnings("unchecked") // the table says which type a field has
    protected final <E> List<E> elements(F field) {
        int position = position(field);
        ImmutableList<?> held = (ImmutableList<?>) held(position);
        if (held == null) {
            return List.of();
        }
        return (List<E>) (type.isConverted(position) ? type.shown(held, position) : held);
    }

    /**
     * Returns the strings of a field that is an array, in whatever format they are.
     *
     * @param field the field
     * @return an unmodifiable list; empty if the field is absent or null
     * @throws MalformedValueException if the field is unreadable
     */
    @SuppressWarnings("unchecked") // the table says which type a field has
    protected final List<String> strings(F field) {
        List<String> held = (List<String>) held(position(field));
        return held == null ? List.of() : held;
    }

    /**
     * Returns the entries of a field that is an object whose keys are data.
     *
     * @param field the field
     * @param <V> the type of their values in Java
     * @return an unmodifiable map; empty if the field is absent or null
     * @throws MalformedValueException if the field is unreadable, or a string is not in the format
     */
    @SuppressWarnings("unchecked") // the table says which type a field has
    protected final <V> Map<String, V> entries(F field) {
        int position = position(field);
        ImmutableMap<?> held = (ImmutableMap<?>) held(position);
        if (held == null) {
            return Map.of();
        }
        return (Map<String, V>) (type.isConverted(position) ? type.shown(held, position) : held);
    }

    /**
     * Returns the strings of a field that is an object whose keys are data, in whatever format they are.
     *
     * @param field the field
     * @return an unmodifiable map; empty if the field is absent or null
     * @throws MalformedValueException if the field is unreadable
     */
    @SuppressWarnings("unchecked") // the table says which type a field has
    protected final Map<String, String> stringEntries(F field) {
        Map<String, String> held = (Map<String, String>) held(position(field));
        return held == null ? Map.of() : held;
    }

    /**
     * Returns the element of {@code custom_fields} that contains a custom field.
     *
     * @param field the custom field
     * @param <E> the type of the elements in Java
     * @return the element; empty if there is none
     * @throws MalformedValueException if several elements have its name, or the array is unreadable
     * @throws IllegalArgumentException if the field is no custom field
     */
    @SuppressWarnings("unchecked") // the table says which type the elements have
    protected final <E> Optional<E> element(F field) {
        int position = position(field);
        if (!type.isCustomField(position)) {
            throw new IllegalArgumentException(type.describe(position) + " is not a custom field");
        }
        return Optional.ofNullable(
                (E) readable(position, type.customField(position).element(slots)));
    }

    /** Returns what a field has: in its slot, or in what stands for that of a custom field. */
    private @Nullable Object slot(int position) {
        return type.isCustomField(position) ? type.customField(position).get(slots) : slots[position];
    }

    private @Nullable Object held(int position) {
        Object slot = readable(position, slot(position));
        return slot == Null.NULL ? null : slot;
    }

    private @Nullable Object readable(int position, @Nullable Object slot) {
        if (slot instanceof UnreadableValue unreadable) {
            throw MalformedValueException.ofKind(type, position, unreadable);
        }
        return slot;
    }

    /** The value of a field, declared or unknown, as parsed JSON or as a model. */
    final @Nullable Object json(String wireName) {
        int position = type.names.find(wireName);
        if (position < 0) {
            return unknownFields().get(wireName);
        }
        Object slot = slots[position];
        return slot instanceof String || slot instanceof ResourceModel ? slot : ModelCodec.toParsed(slot);
    }

    /** The order of the constants is that of the table. */
    @SuppressWarnings("EnumOrdinal")
    static int position(Enum<?> field) {
        return field.ordinal();
    }

    /**
     * Compares two models of one class.
     *
     * @param one a model
     * @param other a model of the same class
     * @return whether both have the same fields with equal values, unknown ones included
     */
    protected static boolean equal(ResourceModel<?> one, ResourceModel<?> other) {
        @Nullable Object[] slots = one.slots;
        @Nullable Object[] others = other.slots;
        for (int position = 0; position < slots.length; position++) {
            Object slot = slots[position];
            Object otherSlot = others[position];
            if (slot != otherSlot && (slot == null || otherSlot == null || !equalSlots(slot, otherSlot))) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalSlots(Object slot, Object other) {
        if (slot instanceof String string) {
            return string.equals(other);
        }
        if (slot instanceof ResourceModel<?> model) {
            return model.getClass() == other.getClass() && equal(model, (ResourceModel<?>) other);
        }
        return slot.equals(other);
    }

    /**
     * Returns the hash code of a model.
     *
     * @param model the model
     * @return the hash code of its content, the same in each run
     */
    protected static int hash(ResourceModel<?> model) {
        if (model.hash != 0) {
            return model.hash;
        }
        int hash = 1;
        for (Object slot : model.slots) {
            hash = 31 * hash;
            if (slot instanceof String string) {
                hash += string.hashCode();
            } else if (slot instanceof ResourceModel<?> nested) {
                hash += hash(nested);
            } else if (slot != null) {
                hash += slot.hashCode();
            }
        }
        model.hash = hash;
        return hash;
    }

    /**
     * Describes a model. Sensitive values are hidden, and the text is short however much the model contains. If the
     * document has no field of the spec, and looks like an envelope, the text says what to read it as.
     *
     * @param model the model
     * @return its fields by wire name, and the names of unknown ones, such as <code>TaskCompact{gid=12, name=null}</code>
     */
    protected static String describe(ResourceModel<?> model) {
        return Description.of(model);
    }

    /** Jackson calls this for each field of a document when it is told to update a model in place. */
    @JsonAnySetter
    @SuppressWarnings("unused") // Jackson calls it
    private void update(String wireName, @Nullable Object value) {
        throw new UnsupportedOperationException(
                type.name() + " is immutable, so that Jackson cannot update it in place:"
                        + " read a new one, and set its fields in toBuilder()");
    }

    /**
     * Replaces this model in a stream of Java serialization with its JSON, which other versions of the spec can read.
     *
     * @return the replacement
     */
    protected final Object writeReplace() {
        return new SerializedModel(type.classes(), toMap());
    }

    /**
     * Rejects streams that contain a model itself, which are not written by this class.
     *
     * @param stream the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("A SerializedModel stands for it in a stream");
    }
}
