package io.github.asanaresource;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a document says beside the values of the fields that its spec names: which of them it has, which have JSON of another
 * kind than the spec says, and what it has besides. Emitted models hold it; it is immutable.
 *
 * <p>The values stay in the model, each in a variable of its own. Where a method takes all of them, they stand in the order
 * of the fields, null where the document has no value for one or one that could not be read.
 *
 * @param <F> the fields that the spec names
 */
public final class DocumentState<F extends Enum<F> & ResourceField> {

    /** Whether the document has a field, be it null, by its index. No {@code EnumSet}, whose hash differs in each run. */
    private final BitSet sent;

    private final Map<F, UnreadableValue> unreadableFields;
    private final Map<String, @Nullable Object> unknownFields;

    private DocumentState(Builder<F> builder) {
        this.sent = (BitSet) builder.sent.clone();
        this.unreadableFields = builder.unreadableFields == null ? Map.of() : Copies.mapOf(builder.unreadableFields);
        this.unknownFields = Copies.mapOf(builder.unknownFields);
    }

    /**
     * Tells whether the document has a field.
     *
     * @param field the field
     * @param values the values of all fields
     * @return whether the field is absent, null, or has a value
     */
    public Presence presence(F field, @Nullable Object[] values) {
        if (!sent.get(index(field))) {
            return Presence.ABSENT;
        }
        return json(field, values[index(field)]) == null ? Presence.NULL : Presence.PRESENT;
    }

    /** {@return the fields that have JSON of another kind than the spec says, in the order of the spec; unmodifiable} */
    public Map<F, UnreadableValue> unreadableFields() {
        return unreadableFields;
    }

    /** {@return the fields that the spec does not name, by wire name, in the order in which they came; unmodifiable} */
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    /**
     * Shows a field of one value.
     *
     * @param field the field
     * @param value its value; null if it is absent or null
     * @param <T> the type of the value
     * @return the value
     * @throws MalformedValueException if the field has JSON of another kind than the spec says
     */
    public <T> Optional<T> optional(F field, @Nullable T value) {
        requireReadable(field);
        return Optional.ofNullable(value);
    }

    /**
     * Shows a field that is a list.
     *
     * @param field the field
     * @param elements its elements, unmodifiable; null if it is absent or null
     * @param <E> the type of the elements
     * @return the elements
     * @throws MalformedValueException if the field has JSON of another kind than the spec says
     */
    public <E> List<E> list(F field, @Nullable List<E> elements) {
        requireReadable(field);
        return elements == null ? List.of() : elements;
    }

    /**
     * Shows a field that is a map.
     *
     * @param field the field
     * @param entries its entries, unmodifiable; null if it is absent or null
     * @param <V> the type of the values
     * @return the entries
     * @throws MalformedValueException if the field has JSON of another kind than the spec says
     */
    public <V> Map<String, V> map(F field, @Nullable Map<String, V> entries) {
        requireReadable(field);
        return entries == null ? Map.of() : entries;
    }

    private void requireReadable(F field) {
        UnreadableValue unreadable = unreadableFields.get(field);
        if (unreadable != null) {
            throw MalformedValueException.ofKind(field, unreadable);
        }
    }

    /**
     * The whole document as JSON that is there as Java values.
     *
     * @param fields all fields that the spec names, in its order
     * @param values the values of all fields
     * @return an unmodifiable map by wire name, nulls included: first the fields that the spec names, then the others
     */
    public Map<String, @Nullable Object> toJson(F[] fields, @Nullable Object[] values) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (int index = sent.nextSetBit(0); index >= 0; index = sent.nextSetBit(index + 1)) {
            json.put(fields[index].wireName(), Copies.jsonOf(json(fields[index], values[index])));
        }
        json.putAll(unknownFields);
        return Collections.unmodifiableMap(json);
    }

    /**
     * The whole document as text for people. It hides what is sensitive, and stays short however much the document has.
     *
     * @param resource the simple name of the model
     * @param fields all fields that the spec names, in its order
     * @param values the values of all fields
     * @return the text, such as <code>TaskCompact{gid=12, name=null}</code>
     */
    public String describe(String resource, F[] fields, @Nullable Object[] values) {
        Description text = new Description(resource);
        for (int index = sent.nextSetBit(0); index >= 0; index = sent.nextSetBit(index + 1)) {
            text.add(fields[index], json(fields[index], values[index]));
        }
        return text.end(unknownFields);
    }

    private @Nullable Object json(F field, @Nullable Object value) {
        UnreadableValue unreadable = unreadableFields.get(field);
        return unreadable == null ? value : unreadable;
    }

    /** Where a field stands among all that the spec names. */
    @SuppressWarnings("EnumOrdinal") // emitted enums have the order of their spec
    private static int index(Enum<?> field) {
        return field.ordinal();
    }

    /** {@return a builder that begins with a copy of this} */
    public Builder<F> toBuilder() {
        return new Builder<>(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentState<?> that
                && sent.equals(that.sent)
                && unreadableFields.equals(that.unreadableFields)
                && unknownFields.equals(that.unknownFields);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * sent.hashCode() + unreadableFields.hashCode()) + unknownFields.hashCode();
    }

    /**
     * The same while the builder of a model fills it.
     *
     * @param <F> the fields that the spec names
     */
    public static final class Builder<F extends Enum<F> & ResourceField> {

        private final BitSet sent;

        /** Null while there are none, as in nearly all documents. */
        private @Nullable Map<F, UnreadableValue> unreadableFields;

        private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

        /** Begins with a document that has nothing. */
        public Builder() {
            this.sent = new BitSet();
        }

        private Builder(DocumentState<F> state) {
            this.sent = (BitSet) state.sent.clone();
            state.unreadableFields.forEach(this::keepAside);
            this.unknownFields.putAll(state.unknownFields);
        }

        /**
         * Returns the value that a setter was given.
         *
         * @param field the field
         * @param value the value
         * @param <T> its type
         * @return the value
         * @throws NullPointerException if the value is null; the message says which call the builder has for it
         */
        public <T> T requireValue(F field, @Nullable T value) {
            if (value == null) {
                throw new NullPointerException(String.format(
                        "%s.%s must not be null: setNull(Field.%s) writes an explicit null, unset(Field.%3$s) takes the field out",
                        field.resource(), field.wireName(), field.name()));
            }
            return value;
        }

        /**
         * Takes a value that a setter was given, in place of what the field had.
         *
         * @param field the field
         * @param value the value
         * @param <T> its type
         * @return the value, for the model to hold
         * @throws NullPointerException if the value is null; the message says which call the builder has for it
         */
        public <T> T set(F field, @Nullable T value) {
            T present = requireValue(field, value);
            set(field);
            return present;
        }

        /**
         * Takes note that the document has a field, with a value or null in place of what it had.
         *
         * @param field the field
         */
        public void set(F field) {
            sent.set(index(field));
            forget(field);
        }

        /**
         * Takes a field out of the document.
         *
         * @param field the field
         */
        public void unset(F field) {
            sent.clear(index(field));
            forget(field);
        }

        private void forget(F field) {
            if (unreadableFields != null) {
                unreadableFields.remove(field);
            }
        }

        private void keepAside(F field, UnreadableValue value) {
            if (unreadableFields == null) {
                unreadableFields = new TreeMap<>();
            }
            unreadableFields.put(field, value);
        }

        /**
         * Reads a field, and keeps its JSON aside if it is of another kind than the spec says.
         *
         * @param field the field
         * @param json what the document has for it
         * @param kind what the spec says
         * @param <T> what the model holds of it
         * @return what the model is to hold; null if the JSON is null or of another kind
         * @throws IllegalArgumentException if it is no JSON
         */
        public <T> @Nullable T read(F field, @Nullable Object json, JsonKind<T> kind) {
            set(field);
            try {
                return json == null ? null : kind.read(json);
            } catch (JsonKind.Mismatch mismatch) {
                keepAside(field, new UnreadableValue(json, mismatch.problem()));
                return null;
            }
        }

        /**
         * Reads a field that the spec does not name.
         *
         * @param wireName the name on the wire
         * @param json what the document has for it
         * @throws IllegalArgumentException if it is no JSON
         */
        public void readUnknown(String wireName, @Nullable Object json) {
            unknownFields.put(wireName, Copies.jsonOf(json));
        }

        /**
         * Sets a field that the spec does not name.
         *
         * @param wireName the name on the wire
         * @param json any JSON; it is copied
         * @param fields all fields that the spec names
         * @throws IllegalArgumentException if the spec names the field, or the value is no JSON
         */
        public void setUnknown(String wireName, @Nullable Object json, F[] fields) {
            for (F field : fields) {
                if (field.wireName().equals(wireName)) {
                    throw new IllegalArgumentException(
                            wireName + " is a field of " + field.resource() + ", and has a setter");
                }
            }
            readUnknown(Objects.requireNonNull(wireName), json);
        }

        /**
         * Takes out a field that the spec does not name, if it is there.
         *
         * @param wireName the name on the wire
         */
        public void unsetUnknown(String wireName) {
            unknownFields.remove(wireName);
        }

        /**
         * Lets a builder go on that has what a request must have.
         *
         * @param required the fields that must be there, in the order of the spec
         * @throws MissingFieldsException if one is absent; it names all that are
         */
        @SafeVarargs
        public final void requireSent(F... required) {
            List<F> missing = new ArrayList<>();
            for (F field : required) {
                if (!sent.get(index(field))) {
                    missing.add(field);
                }
            }
            if (!missing.isEmpty()) {
                throw new MissingFieldsException(missing);
            }
        }

        /** {@return what has come together so far} */
        public DocumentState<F> build() {
            return new DocumentState<>(this);
        }
    }
}
