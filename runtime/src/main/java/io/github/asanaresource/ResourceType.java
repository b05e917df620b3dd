package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.FieldNames;
import io.github.asanaresource.json.ImmutableList;
import io.github.asanaresource.json.ImmutableMap;
import io.github.asanaresource.json.JsonCodec;
import io.github.asanaresource.json.JsonCodecs;
import io.github.asanaresource.json.JsonReader;
import io.github.asanaresource.json.JsonToken;
import io.github.asanaresource.json.JsonWriter;
import io.github.asanaresource.json.ParsedJsonReader;
import io.github.asanaresource.json.RepeatedStrings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The descriptor of an emitted model: the table of its fields, by which the model is read, written, compared and printed. It
 * is for generic code, such as envelopes and pages.
 *
 * @param <M> the model
 */
public abstract non-sealed class ResourceType<M extends ResourceModel<?>> implements EmittedType<M>, JsonCodec<M> {

    final FieldNames names;

    /** What the reader of models distinguishes; a switch over constants would load a class for itself. */
    final byte[] codes;

    /** For fields that may have the same strings again and again, and are no secrets. */
    private final @Nullable RepeatedStrings[] repeated;

    private final Class<M> type;
    private final ResourceField[] fields;
    private final FieldKind[] kinds;
    private final boolean[] sensitiveFields;
    private final int[] required;

    /** The descriptors of the types that fields have, found when they are needed: models refer to each other in cycles. */
    private final @Nullable EmittedType<?>[] nested;

    private volatile @Nullable ResourceType<M> sensitive;

    /**
     * For the descriptor of an emitted model.
     *
     * @param type the model
     * @param fields its fields, in the order of the spec
     */
    @SuppressWarnings("this-escape") // a subclass has nothing to initialize
    protected ResourceType(Class<M> type, ResourceField... fields) {
        this(type, fields, new FieldNames(wireNames(fields)), false);
        JsonCodecs.register(type, this);
    }

    private ResourceType(Class<M> type, ResourceField[] fields, FieldNames names, boolean allSensitive) {
        this.type = type;
        this.fields = fields;
        this.names = names;
        this.codes = ModelReading.codes(fields);
        this.nested = new EmittedType<?>[fields.length];
        this.kinds = new FieldKind[fields.length];
        this.sensitiveFields = new boolean[fields.length];
        this.repeated = new RepeatedStrings[fields.length];
        int[] positions = new int[fields.length];
        int count = 0;
        for (int position = 0; position < fields.length; position++) {
            FieldDefinition definition = fields[position].definition();
            kinds[position] = definition.kind();
            sensitiveFields[position] = allSensitive || definition.traits().contains(FieldTrait.SENSITIVE);
            if (codes[position] == ModelReading.STRING && !sensitiveFields[position]) {
                repeated[position] = new RepeatedStrings();
            }
            if (definition.traits().contains(FieldTrait.REQUIRED)) {
                positions[count++] = position;
            }
        }
        this.required = Arrays.copyOf(positions, count);
    }

    private static String[] wireNames(ResourceField[] fields) {
        String[] names = new String[fields.length];
        for (int position = 0; position < names.length; position++) {
            names[position] = fields[position].wireName();
        }
        return names;
    }

    /**
     * Makes a model.
     *
     * @param type its descriptor
     * @param slots what it consists of, in the form that {@link ResourceModel} knows
     * @return the model
     */
    protected abstract M create(ResourceType<M> type, @Nullable Object[] slots);

    /**
     * Finds the descriptor of the model, union or open enum that a field has.
     *
     * @param wireName Asana's name of the field
     * @return the descriptor
     */
    protected EmittedType<?> nested(String wireName) {
        throw new IllegalArgumentException(name() + "." + wireName + " has no type of its own");
    }

    @Override
    public final Class<M> type() {
        return type;
    }

    /** {@return the simple name of the model, such as {@code JobResponse}} */
    public final String name() {
        return type.getSimpleName();
    }

    /** {@return the fields that the spec declares, in its order; unmodifiable} */
    public final List<ResourceField> fields() {
        return List.of(fields);
    }

    /**
     * Reads a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public final M fromMap(Map<String, ?> json) {
        return fromParsed(json);
    }

    final M fromParsed(Object json) {
        try {
            return read(new ParsedJsonReader(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final M read(JsonReader reader) throws IOException {
        if (reader.token() != JsonToken.OBJECT) {
            throw new IllegalArgumentException(name() + ": expected an object, not " + ModelReading.describe(reader));
        }
        return ModelReading.model(this, reader);
    }

    @Override
    public final void write(M model, JsonWriter writer) throws IOException {
        ModelCodec.INSTANCE.write(model, writer);
    }

    @Override
    public final boolean isObject(M model) {
        return true;
    }

    @Override
    public final int shownSteps(List<?> steps) {
        int position =
                steps.isEmpty() ? JsonReader.UNKNOWN : names.find(steps.get(0).toString());
        if (position < 0) {
            return steps.size();
        }
        if (isSensitive(position)) {
            return 1;
        }
        int inside = kind(position).shape() == FieldKind.Shape.SINGLE ? 1 : 2;
        return kind(position).element().isNested() && steps.size() > inside
                ? inside + ((JsonCodec<?>) nested(position)).shownSteps(steps.subList(inside, steps.size()))
                : steps.size();
    }

    final @Nullable RepeatedStrings repeated(int position) {
        return repeated[position];
    }

    final ResourceField field(int position) {
        return fields[position];
    }

    final FieldKind kind(int position) {
        return kinds[position];
    }

    /** Whether models hold a value as a setter was given it, as they do most. */
    final boolean holdsAsGiven(Object value, int position) {
        byte code = codes[position];
        if (code == ModelReading.STRING) {
            return value instanceof String;
        }
        return code == ModelReading.MODEL && value instanceof ResourceModel<?> model && model.type == nested(position);
    }

    /** Whether an accessor shows something else than what models hold. */
    final boolean isConverted(int position) {
        FieldKind.Element element = kind(position).element();
        return element.isString() && element != FieldKind.Element.STRING;
    }

    final List<?> shown(ImmutableList<?> held, int position) {
        FieldKind.Element element = kind(position).element();
        List<@Nullable Object> shown = new ArrayList<>(held.size());
        for (Object each : held) {
            shown.add(each == null ? null : element.shown(each, this, position));
        }
        return ImmutableList.copyOf(shown);
    }

    final Map<String, ?> shown(ImmutableMap<?> held, int position) {
        FieldKind.Element element = kind(position).element();
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        held.forEach((key, each) -> shown.put(key, each == null ? null : element.shown(each, this, position)));
        return ImmutableMap.copyOf(shown);
    }

    /** The wire names of the required fields that are absent. */
    final List<String> missing(@Nullable Object[] slots) {
        List<String> missing = List.of();
        for (int position : required) {
            if (slots[position] == null) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add(names.get(position));
            }
        }
        return missing;
    }

    /**
     * What a sensitive field is to hold of a value, so that the value keeps what it has out of messages, too. It stays the
     * same value where its JSON does not say what it is, as that of a variant without the discriminator.
     */
    final Object asSensitive(Object held, int position) {
        FieldKind.Element element = kind(position).element();
        if (element != FieldKind.Element.MODEL && element != FieldKind.Element.UNION) {
            return held;
        }
        Object hidden = ModelReading.value(this, position, Objects.requireNonNull(ModelCodec.toParsed(held)));
        return hidden.equals(held) ? hidden : held;
    }

    final boolean isSensitive(int position) {
        return sensitiveFields[position];
    }

    /** Whether a slot of a field can be that of a field of another model as it is. */
    final boolean holdsLike(int position, ResourceType<?> other, int otherPosition) {
        FieldKind kind = kind(position);
        return kind.equals(other.kind(otherPosition))
                && isSensitive(position) == other.isSensitive(otherPosition)
                && (!kind.element().isNested() || nested(position) == other.nested(otherPosition));
    }

    /** What messages call a field, such as {@code JobResponse.new_task}. */
    final String describe(int position) {
        return name() + "." + names.get(position);
    }

    /** The descriptor of what a field has. If the field is sensitive, so is all that is in it. */
    final EmittedType<?> nested(int position) {
        EmittedType<?> known = nested[position];
        if (known == null) {
            EmittedType<?> found = nested(names.get(position));
            known = isSensitive(position) ? sensitive(found) : found;
            nested[position] = known;
        }
        return known;
    }

    private static EmittedType<?> sensitive(EmittedType<?> type) {
        if (type instanceof ResourceType<?> resource) {
            return resource.sensitive();
        }
        return type instanceof UnionType<?> union ? union.sensitive() : type;
    }

    /** The same model, all fields of which are sensitive, since it is in a field that is. */
    final ResourceType<M> sensitive() {
        ResourceType<M> known = sensitive;
        if (known == null) {
            known = new SensitiveType<>(this);
            sensitive = known;
        }
        return known;
    }

    private static final class SensitiveType<M extends ResourceModel<?>> extends ResourceType<M> {

        private final ResourceType<M> original;

        SensitiveType(ResourceType<M> original) {
            super(original.type, original.fields, original.names, true);
            this.original = original;
        }

        @Override
        protected M create(ResourceType<M> type, @Nullable Object[] slots) {
            return original.create(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return original.nested(wireName);
        }
    }
}
