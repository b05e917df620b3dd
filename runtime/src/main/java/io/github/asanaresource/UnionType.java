package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.JsonCodec;
import io.github.asanaresource.json.JsonCodecs;
import io.github.asanaresource.json.JsonReader;
import io.github.asanaresource.json.JsonToken;
import io.github.asanaresource.json.JsonWriter;
import io.github.asanaresource.json.ParsedObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The descriptor of an emitted union, which distinguishes its variants.
 *
 * @param <U> the union
 */
public abstract non-sealed class UnionType<U extends ResourceUnion> implements EmittedType<U>, JsonCodec<U> {

    private final Class<U> type;

    /** The path of names to each discriminator, in the order in which they are consulted. */
    private final String[][] discriminators;

    private volatile @Nullable UnionType<U> sensitive;

    /**
     * For the descriptor of an emitted union.
     *
     * @param type the union
     * @param discriminators wire names, or wire names with dots between them that lead into an object; none if the kind of
     *     JSON distinguishes the variants
     */
    @SuppressWarnings("this-escape") // a subclass has nothing to initialize
    protected UnionType(Class<U> type, String... discriminators) {
        this.type = type;
        this.discriminators = new String[discriminators.length][];
        for (int i = 0; i < discriminators.length; i++) {
            this.discriminators[i] = discriminators[i].split("\\.", -1);
        }
        JsonCodecs.register(type, this);
    }

    private UnionType(UnionType<U> original) {
        this.type = original.type;
        this.discriminators = original.discriminators;
    }

    /**
     * Returns the model of a variant.
     *
     * @param discriminator the string that distinguishes the variants; empty if there is none
     * @return the descriptor of the model, or null if no variant has that string
     */
    protected abstract @Nullable ResourceType<?> variant(String discriminator);

    /**
     * Creates a variant.
     *
     * @param discriminator the string that distinguishes the variants; empty if there is none
     * @param value a model of the type that {@link #variant} returned, or parsed JSON
     * @return the variant, or {@code Unrecognized}
     */
    protected abstract U create(String discriminator, Object value);

    /**
     * Returns the models of all variants.
     *
     * @return their descriptors, in the order of the spec
     */
    protected abstract List<ResourceType<?>> models();

    @Override
    public final Class<U> type() {
        return type;
    }

    /**
     * Returns the fields that distinguish the variants.
     *
     * @return wire names, or wire names with dots between them that lead into an object, in the order in which they are
     *     consulted; none if the kind of JSON distinguishes the variants
     */
    public final List<String> discriminators() {
        return Stream.of(discriminators).map(path -> String.join(".", path)).toList();
    }

    /**
     * Returns what asks Asana for everything that the specs of the variants name, and for the fields that distinguish them; see
     * {@link ResourceType#optFields()}.
     *
     * @return paths with commas between them, such as {@code resource_subtype,member.name}
     */
    public final String optFields() {
        return String.join(",", FieldPaths.of(this));
    }

    /**
     * Reads a union from parsed JSON.
     *
     * @param json a string, boolean or number, or a list or map of these, nulls included
     * @return its variant
     * @throws IllegalArgumentException if something in it is not JSON; the message says where
     */
    public final U fromMap(Object json) {
        return ModelReading.parsed(this, type.getSimpleName(), Objects.requireNonNull(json, "json"));
    }

    @Override
    public final U read(JsonReader reader) throws IOException {
        if (reader.token() == JsonToken.NULL) {
            throw new IllegalArgumentException(type.getSimpleName() + ": expected a variant, not null");
        }
        return ModelReading.union(this, reader);
    }

    /** Only the variant would know what is secret in it, and is not known. */
    @Override
    public final int shownSteps(List<?> steps) {
        return Math.min(1, steps.size());
    }

    /**
     * What has been read of a union to determine its variant.
     *
     * @param discriminator the string that distinguishes the variants; empty if there is none
     * @param model the model of the variant, or null if it is not recognized
     * @param json what has been read, an object if there is a model
     * @param rest the reader of the fields that follow, or null if everything has been read
     */
    record Lookahead(
            String discriminator,
            @Nullable ResourceType<?> model,
            Object json,
            @Nullable JsonReader rest) {}

    /**
     * Reads as far as the discriminator. The first one decides wherever it is; the others are consulted when the whole object
     * has been read.
     */
    final Lookahead lookAhead(JsonReader reader) throws IOException {
        if (reader.token() != JsonToken.OBJECT) {
            return new Lookahead("", null, Objects.requireNonNull(reader.parsed()), null);
        }
        ParsedObject.Builder ahead = new ParsedObject.Builder();
        if (discriminators.length == 0) {
            return new Lookahead("", variant(""), ahead.build(), reader);
        }
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            reader.next();
            Object json = reader.parsed();
            ahead.put(name, json);
            if (name.equals(discriminators[0][0]) && find(json, discriminators[0], 1) instanceof String discriminator) {
                return new Lookahead(discriminator, variant(discriminator), ahead.build(), reader);
            }
        }
        ParsedObject object = ahead.build();
        String discriminator = discriminator(object);
        return new Lookahead(discriminator, variant(discriminator), object, null);
    }

    /** Keeps the whole JSON, unless a repeated discriminator follows that is recognized. */
    final U unrecognized(Lookahead ahead) throws IOException {
        JsonReader rest = ahead.rest();
        if (rest == null) {
            return create(ahead.discriminator(), ahead.json());
        }
        ParsedObject object = rest.remainingFields(new ParsedObject.Builder((ParsedObject) ahead.json()));
        String discriminator = discriminator(object);
        return variant(discriminator) == null ? create(discriminator, object) : fromMap(object);
    }

    /**
     * Creates a variant from a model. If a name is repeated the last one counts, as in parsed JSON, so the discriminator may
     * have changed since.
     */
    final U recognized(Lookahead ahead, ResourceModel<?> model) {
        String discriminator = discriminator(model);
        if (discriminator.equals(ahead.discriminator())) {
            return create(discriminator, model);
        }
        ResourceType<?> other = variant(discriminator);
        return create(discriminator, other == null ? model.toMap() : ModelReading.convert(model, other));
    }

    /**
     * Describes a variant.
     *
     * @param variant a variant that is recognized
     * @return its name and its value, such as {@code Gid[value=12]}
     */
    public static String describe(ResourceUnion variant) {
        return Description.of(variant);
    }

    /**
     * Describes a variant that is not recognized, and may contain secrets that no spec marks.
     *
     * @param variant the variant
     * @return its name, the kind of its JSON, and the names of the fields if that is an object
     */
    public static String describeUnrecognized(ResourceUnion variant) {
        return variant.getClass().getSimpleName() + "[" + Description.kindOf(variant.value()) + "]";
    }

    private String discriminator(Object object) {
        for (String[] path : discriminators) {
            if (find(object, path, 0) instanceof String discriminator) {
                return discriminator;
            }
        }
        return "";
    }

    private static @Nullable Object find(@Nullable Object json, String[] path, int from) {
        Object value = json;
        for (int i = from; i < path.length; i++) {
            if (value instanceof ResourceModel<?> model) {
                value = model.json(path[i]);
            } else {
                value = value instanceof Map<?, ?> object ? object.get(path[i]) : null;
            }
        }
        return value;
    }

    @Override
    public final void write(U union, JsonWriter writer) throws IOException {
        ModelCodec.INSTANCE.write(union, writer);
    }

    @Override
    public final boolean isObject(U union) {
        return ModelCodec.INSTANCE.isObject(union);
    }

    /** Returns the descriptor of the same union inside a sensitive field. */
    final UnionType<U> sensitive() {
        UnionType<U> known = sensitive;
        if (known == null) {
            known = new SensitiveType<>(this);
            sensitive = known;
        }
        return known;
    }

    private static final class SensitiveType<U extends ResourceUnion> extends UnionType<U> {

        private final UnionType<U> original;

        SensitiveType(UnionType<U> original) {
            super(original);
            this.original = original;
        }

        @Override
        protected @Nullable ResourceType<?> variant(String discriminator) {
            ResourceType<?> model = original.variant(discriminator);
            return model == null ? null : model.sensitive();
        }

        @Override
        protected U create(String discriminator, Object value) {
            return original.create(discriminator, value);
        }

        @Override
        protected List<ResourceType<?>> models() {
            return original.models();
        }
    }
}
