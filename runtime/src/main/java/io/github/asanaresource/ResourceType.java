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
import io.github.asanaresource.json.RepeatedStrings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The descriptor of an emitted model: the table of its fields, by which the model is read, written, compared and printed.
 * Generic code uses it to handle any model.
 *
 * @param <M> the model
 */
public abstract non-sealed class ResourceType<M extends ResourceModel<?>> implements EmittedType<M>, JsonCodec<M> {

    final FieldNames names;

    /** The codes of the kinds of fields; a switch over enum constants would load an additional class. */
    final byte[] codes;

    /** For fields that may have the same strings again and again, and are no secrets. */
    private final @Nullable RepeatedStrings[] repeated;

    private final Class<M> type;

    /** The fields that have slots, in the order of these, and then the custom fields. */
    private final ResourceField[] fields;

    private final FieldKind[] kinds;
    private final CustomFieldSlot[] customFields;
    private final boolean[] sensitiveFields;
    private final int[] required;

    /** The descriptors of the types of fields, resolved lazily since models refer to each other in cycles. */
    private final @Nullable EmittedType<?>[] nested;

    private volatile @Nullable ResourceType<M> sensitive;

    /**
     * For the descriptor of an emitted model.
     *
     * @param type the model
     * @param fields its fields, in the order of the spec; custom fields come last
     */
    @SuppressWarnings("this-escape") // a subclass has nothing to initialize
    protected ResourceType(Class<M> type, ResourceField... fields) {
        this(type, fields, names(fields), kinds(fields), false);
        JsonCodecs.register(type, this);
    }

    /** For a descriptor that is not the only one of its class. */
    @SuppressWarnings("this-escape") // the slots of custom fields ask for the names only
    ResourceType(Class<M> type, ResourceField[] fields, FieldNames names, FieldKind[] kinds, boolean allSensitive) {
        this.type = type;
        this.fields = fields;
        this.names = names;
        this.kinds = kinds;
        int size = names.size();
        this.codes = ModelReading.codes(kinds, size);
        this.nested = new EmittedType<?>[fields.length];
        this.sensitiveFields = new boolean[fields.length];
        this.repeated = new RepeatedStrings[size];
        int[] positions = new int[size];
        int count = 0;
        for (int position = 0; position < size; position++) {
            FieldDefinition definition = fields[position].definition();
            sensitiveFields[position] = allSensitive || definition.traits().contains(FieldTrait.SENSITIVE);
            if (codes[position] == ModelReading.STRING && !sensitiveFields[position]) {
                repeated[position] = new RepeatedStrings();
            }
            if (definition.traits().contains(FieldTrait.REQUIRED)) {
                positions[count++] = position;
            }
        }
        this.required = Arrays.copyOf(positions, count);
        this.customFields = new CustomFieldSlot[fields.length - size];
        for (int position = size; position < fields.length; position++) {
            customFields[position - size] = new CustomFieldSlot(
                    this, position, fields[position].customField().orElseThrow(), kinds[position]);
            sensitiveFields[position] = sensitiveFields[names.find(CustomFields.WIRE_NAME)];
        }
    }

    /** The names of the fields that have slots. They are counted first, since a lambda would be linked at every start. */
    static FieldNames names(ResourceField[] fields) {
        int size = fields.length;
        while (size > 0 && fields[size - 1].customField().isPresent()) {
            size--;
        }
        String[] names = new String[size];
        for (int position = 0; position < size; position++) {
            names[position] = fields[position].wireName();
        }
        return new FieldNames(names);
    }

    static FieldKind[] kinds(ResourceField[] fields) {
        FieldKind[] kinds = new FieldKind[fields.length];
        for (int position = 0; position < kinds.length; position++) {
            kinds[position] = fields[position].definition().kind();
        }
        return kinds;
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
     * Returns the descriptor of the model, union or open enum that is the type of a field.
     *
     * @param wireName the name of the field on the wire
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

    /** {@return the fields that the spec declares, in its order, without custom fields; unmodifiable} */
    public final List<ResourceField> fields() {
        return List.of(fields).subList(0, codes.length);
    }

    /** {@return the custom fields whose accessors the spec declares, in its order; unmodifiable} */
    public final List<ResourceField> customFields() {
        return List.of(fields).subList(codes.length, fields.length);
    }

    /**
     * Returns the descriptor of the type of a field: of its model, union or open enum, and of that of the elements of an array
     * or the values of a map.
     *
     * @param field one of {@link #fields()}
     * @return the descriptor
     * @throws IllegalArgumentException if the field is not one of this type, or is of another kind
     */
    public final EmittedType<?> typeOf(ResourceField field) {
        return nested(field.wireName());
    }

    /**
     * Returns what asks Asana for everything that the spec names, as the value of the parameter {@code opt_fields}: for nested
     * models, field by field, and for unions with the fields that distinguish the variants. A model that is nested in itself is
     * asked for by its name alone, and so is a map, whose keys are not known in advance. {@code gid} is left out unless there
     * is nothing else, since Asana always sends it. For an envelope, this is the value for its content.
     *
     * @return paths with commas between them, such as {@code status,new_task.name}
     */
    public final String optFields() {
        return String.join(",", FieldPaths.of(this));
    }

    /**
     * Reads a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON; the message says where
     */
    public final M fromMap(Map<String, ?> json) {
        return fromParsed(json);
    }

    final M fromParsed(Object json) {
        return ModelReading.parsed(this, name(), json);
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

    /** The class of the model, and of an envelope, the class of what is in it. */
    List<Class<?>> classes() {
        return List.of(type);
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

    /** The strings that a field repeats, or null if it does not. */
    final @Nullable RepeatedStrings repeated(int position) {
        RepeatedStrings strings = repeated[position];
        return strings != null && strings.isInUse() ? strings : null;
    }

    final ResourceField field(int position) {
        return fields[position];
    }

    /** The number of fields, custom fields included. */
    final int size() {
        return fields.length;
    }

    /** Whether the position is that of a custom field, which has no slot. */
    final boolean isCustomField(int position) {
        return position >= codes.length;
    }

    final CustomFieldSlot customField(int position) {
        return customFields[position - codes.length];
    }

    final FieldKind kind(int position) {
        return kinds[position];
    }

    /** Whether models hold the argument of a setter unchanged, as in most cases. */
    final boolean holdsAsGiven(Object value, int position) {
        if (isCustomField(position)) {
            return false;
        }
        byte code = codes[position];
        if (code == ModelReading.STRING) {
            return value instanceof String;
        }
        return code == ModelReading.MODEL && value instanceof ResourceModel<?> model && model.type == nested(position);
    }

    /** Whether an accessor returns something other than what models hold. */
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
     * Converts a value so that its own messages hide its content too. The value remains the same if its JSON does not identify
     * its type, like that of a variant without its discriminator.
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

    /** Whether messages must not show a string: nobody says whether a custom field is a secret. */
    final boolean hidesStrings(int position) {
        return isSensitive(position) || isCustomField(position);
    }

    /** Whether a request of this type can have a field. */
    final boolean isWritable(int position) {
        return !fields[position].is(FieldTrait.READ_ONLY);
    }

    /** Whether a request of some type can have the field of a model of this type, be it only to create the resource. */
    final boolean isWritableElsewhere(int position) {
        return isWritable(position) || fields[position].is(FieldTrait.CREATE_ONLY);
    }

    /** Whether a slot can be used unchanged for a field of another model. */
    final boolean holdsLike(int position, ResourceType<?> other, int otherPosition) {
        FieldKind kind = kind(position);
        return kind.equals(other.kind(otherPosition))
                && isSensitive(position) == other.isSensitive(otherPosition)
                && (!kind.element().isNested() || nested(position) == other.nested(otherPosition));
    }

    /** Returns the name of a field for messages, such as {@code JobResponse.new_task}. */
    final String describe(int position) {
        return name() + "." + fields[position].wireName();
    }

    /** Returns the descriptor of the type of a field. If the field is sensitive, so is everything in it. */
    final EmittedType<?> nested(int position) {
        EmittedType<?> known = nested[position];
        if (known == null) {
            EmittedType<?> found = nested(fields[position].wireName());
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

    /** Returns the descriptor of the same model inside a sensitive field: all of its fields are sensitive. */
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
            super(original.type, original.fields, original.names, original.kinds, true);
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
