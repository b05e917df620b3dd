package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.EmittedType;
import io.github.asanaresource.FieldDefinition;
import io.github.asanaresource.FieldKind;
import io.github.asanaresource.FieldTrait;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.OpenEnumType;
import io.github.asanaresource.ResourceBuilder;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.ResourceSelection;
import io.github.asanaresource.ResourceType;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Documentation with $T, $L and %s in it, a comment that ends here &#42;/, &lt;b&gt;bold&lt;/b&gt; and broken &lt;i&gt;HTML, a &lt; b &amp;&amp; c.
 *
 * &lt;p&gt;And <code>links</code> to <code>List.of()</code>.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.AwkwardDocumentationSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class AwkwardDocumentation extends ResourceModel<AwkwardDocumentation.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<AwkwardDocumentation> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private AwkwardDocumentation(ResourceType<AwkwardDocumentation> type,
            @Nullable Object[] slots) {
        super(type, slots);
    }

    /** {@return a new builder, in which every field is absent} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a selection for {@code opt_fields}, in which nothing is selected yet} */
    public static Selection optFields() {
        return new Selection();
    }

    /**
     * Reads JSON without a library.
     *
     * @param json the document in UTF-8
     * @return the model
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     */
    public static AwkwardDocumentation fromJson(byte[] json) {
        return TYPE.fromJson(json);
    }

    /**
     * Reads JSON without a library.
     *
     * @param json the document
     * @return the model
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     */
    public static AwkwardDocumentation fromJson(String json) {
        return TYPE.fromJson(json);
    }

    /**
     * Reads JSON without a library.
     *
     * @param json a stream of the document in UTF-8; it is read to its end, but not closed
     * @return the model
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     * @throws IOException if the stream cannot be read
     */
    public static AwkwardDocumentation fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static AwkwardDocumentation fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AwkwardDocumentation fromDocument(JsonDocument<AwkwardDocumentation> document) {
        return document.value();
    }

    /**
     * {@return the name, {@code as it is}}
     *
     */
    public Optional<String> returned() {
        return string(Field.RETURNED);
    }

    /**
     * {@return what only the tag says}
     *
     */
    public Optional<String> tagged() {
        return string(Field.TAGGED);
    }

    /**
     * An escape that is none: \\u002a/ and {&#64;code unclosed.
     *
     * @return the value
     */
    public Optional<String> escaped() {
        return string(Field.ESCAPED);
    }

    /**
     * A list:
     *
     * <ul>
     * <li>one</li>
     * <li>{@code two}</li>
     * </ul>
     *
     * @return the value
     * @since 1
     */
    public Optional<String> listed() {
        return string(Field.LISTED);
    }

    /**
     * Literals that Javadoc would read as markup, or JavaPoet as two lines.
     *
     * @return the value
     */
    public Optional<AwkwardDocumentationLiterals> literals() {
        return value(Field.LITERALS);
    }

    /**
     * The string of {@link #literals()}, including any without a constant.
     *
     * @return the string
     */
    public Optional<String> literalsAsString() {
        return string(Field.LITERALS);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof AwkwardDocumentation that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link AwkwardDocumentation}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AwkwardDocumentationSpec")
    public enum Field implements ResourceField {
        /** {@link AwkwardDocumentation#returned()} */
        RETURNED("returned", FieldKind.STRING),

        /** {@link AwkwardDocumentation#tagged()} */
        TAGGED("tagged", FieldKind.STRING),

        /** {@link AwkwardDocumentation#escaped()} */
        ESCAPED("escaped", FieldKind.STRING),

        /** {@link AwkwardDocumentation#listed()} */
        LISTED("listed", FieldKind.STRING),

        /** {@link AwkwardDocumentation#literals()} */
        LITERALS("literals", FieldKind.OPEN_ENUM);

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    /**
     * Builds {@link AwkwardDocumentation}. Setters do not accept null: see {@link #setNull} and {@link #unset}.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AwkwardDocumentationSpec")
    public static final class Builder extends ResourceBuilder<Field, AwkwardDocumentation, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(AwkwardDocumentation model) {
            super(model);
        }

        /**
         * the name, {@code as it is}
         *
         * @param returned the value
         * @return this builder
         */
        public Builder returned(String returned) {
            return set(Field.RETURNED, returned);
        }

        /**
         * what only the tag says
         *
         * @param tagged the value
         * @return this builder
         */
        public Builder tagged(String tagged) {
            return set(Field.TAGGED, tagged);
        }

        /**
         * An escape that is none: \\u002a/ and {&#64;code unclosed.
         *
         * @param escaped the value
         * @return this builder
         */
        public Builder escaped(String escaped) {
            return set(Field.ESCAPED, escaped);
        }

        /**
         * A list:
         *
         * <ul>
         * <li>one</li>
         * <li>{@code two}</li>
         * </ul>
         *
         * @param listed the value
         * @return this builder
         */
        public Builder listed(String listed) {
            return set(Field.LISTED, listed);
        }

        /**
         * Literals that Javadoc would read as markup, or JavaPoet as two lines.
         *
         * @param literals the value
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no string of its own
         */
        public Builder literals(AwkwardDocumentationLiterals literals) {
            return set(Field.LITERALS, literals);
        }

        /**
         * Sets {@code literals} as it appears on the wire.
         *
         * @param literals the string
         * @return this builder
         */
        public Builder literals(String literals) {
            return set(Field.LITERALS, literals);
        }
    }

    /** Selects fields of {@link AwkwardDocumentation}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AwkwardDocumentationSpec")
    public static final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /** {@return a copy of this selection with {@code returned}} */
        public Selection returned() {
            return select(Field.RETURNED);
        }

        /** {@return a copy of this selection with {@code tagged}} */
        public Selection tagged() {
            return select(Field.TAGGED);
        }

        /** {@return a copy of this selection with {@code escaped}} */
        public Selection escaped() {
            return select(Field.ESCAPED);
        }

        /** {@return a copy of this selection with {@code listed}} */
        public Selection listed() {
            return select(Field.LISTED);
        }

        /** {@return a copy of this selection with {@code literals}} */
        public Selection literals() {
            return select(Field.LITERALS);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AwkwardDocumentationSpec")
    private static final class Descriptor extends ResourceType<AwkwardDocumentation> {
        private Descriptor() {
            super(AwkwardDocumentation.class, Field.values());
        }

        @Override
        protected AwkwardDocumentation create(ResourceType<AwkwardDocumentation> type,
                @Nullable Object[] slots) {
            return new AwkwardDocumentation(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return switch (wireName) {
                case "literals" -> OpenEnumType.of(AwkwardDocumentationLiterals.class);
                default -> super.nested(wireName);
            };
        }
    }
}
