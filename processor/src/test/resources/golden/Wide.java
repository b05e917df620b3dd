package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.FieldDefinition;
import io.github.asanaresource.FieldKind;
import io.github.asanaresource.FieldTrait;
import io.github.asanaresource.GeneratedFromSpec;
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
 * More fields than a long has bits.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.WideSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Wide extends ResourceModel<Wide.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<Wide> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private Wide(ResourceType<Wide> type, @Nullable Object[] slots) {
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
    public static Wide fromJson(byte[] json) {
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
    public static Wide fromJson(String json) {
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
    public static Wide fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static Wide fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Wide fromDocument(JsonDocument<Wide> document) {
        return document.value();
    }

    /**
     * Asana's {@code field1}.
     *
     * @return the value
     */
    public Optional<String> field1() {
        return string(Field.FIELD1);
    }

    /**
     * Asana's {@code field2}.
     *
     * @return the value
     */
    public Optional<String> field2() {
        return string(Field.FIELD2);
    }

    /**
     * Asana's {@code field3}.
     *
     * @return the value
     */
    public Optional<String> field3() {
        return string(Field.FIELD3);
    }

    /**
     * Asana's {@code field4}.
     *
     * @return the value
     */
    public Optional<String> field4() {
        return string(Field.FIELD4);
    }

    /**
     * Asana's {@code field5}.
     *
     * @return the value
     */
    public Optional<String> field5() {
        return string(Field.FIELD5);
    }

    /**
     * Asana's {@code field6}.
     *
     * @return the value
     */
    public Optional<String> field6() {
        return string(Field.FIELD6);
    }

    /**
     * Asana's {@code field7}.
     *
     * @return the value
     */
    public Optional<String> field7() {
        return string(Field.FIELD7);
    }

    /**
     * Asana's {@code field8}.
     *
     * @return the value
     */
    public Optional<String> field8() {
        return string(Field.FIELD8);
    }

    /**
     * Asana's {@code field9}.
     *
     * @return the value
     */
    public Optional<String> field9() {
        return string(Field.FIELD9);
    }

    /**
     * Asana's {@code field10}.
     *
     * @return the value
     */
    public Optional<String> field10() {
        return string(Field.FIELD10);
    }

    /**
     * Asana's {@code field11}.
     *
     * @return the value
     */
    public Optional<String> field11() {
        return string(Field.FIELD11);
    }

    /**
     * Asana's {@code field12}.
     *
     * @return the value
     */
    public Optional<String> field12() {
        return string(Field.FIELD12);
    }

    /**
     * Asana's {@code field13}.
     *
     * @return the value
     */
    public Optional<String> field13() {
        return string(Field.FIELD13);
    }

    /**
     * Asana's {@code field14}.
     *
     * @return the value
     */
    public Optional<String> field14() {
        return string(Field.FIELD14);
    }

    /**
     * Asana's {@code field15}.
     *
     * @return the value
     */
    public Optional<String> field15() {
        return string(Field.FIELD15);
    }

    /**
     * Asana's {@code field16}.
     *
     * @return the value
     */
    public Optional<String> field16() {
        return string(Field.FIELD16);
    }

    /**
     * Asana's {@code field17}.
     *
     * @return the value
     */
    public Optional<String> field17() {
        return string(Field.FIELD17);
    }

    /**
     * Asana's {@code field18}.
     *
     * @return the value
     */
    public Optional<String> field18() {
        return string(Field.FIELD18);
    }

    /**
     * Asana's {@code field19}.
     *
     * @return the value
     */
    public Optional<String> field19() {
        return string(Field.FIELD19);
    }

    /**
     * Asana's {@code field20}.
     *
     * @return the value
     */
    public Optional<String> field20() {
        return string(Field.FIELD20);
    }

    /**
     * Asana's {@code field21}.
     *
     * @return the value
     */
    public Optional<String> field21() {
        return string(Field.FIELD21);
    }

    /**
     * Asana's {@code field22}.
     *
     * @return the value
     */
    public Optional<String> field22() {
        return string(Field.FIELD22);
    }

    /**
     * Asana's {@code field23}.
     *
     * @return the value
     */
    public Optional<String> field23() {
        return string(Field.FIELD23);
    }

    /**
     * Asana's {@code field24}.
     *
     * @return the value
     */
    public Optional<String> field24() {
        return string(Field.FIELD24);
    }

    /**
     * Asana's {@code field25}.
     *
     * @return the value
     */
    public Optional<String> field25() {
        return string(Field.FIELD25);
    }

    /**
     * Asana's {@code field26}.
     *
     * @return the value
     */
    public Optional<String> field26() {
        return string(Field.FIELD26);
    }

    /**
     * Asana's {@code field27}.
     *
     * @return the value
     */
    public Optional<String> field27() {
        return string(Field.FIELD27);
    }

    /**
     * Asana's {@code field28}.
     *
     * @return the value
     */
    public Optional<String> field28() {
        return string(Field.FIELD28);
    }

    /**
     * Asana's {@code field29}.
     *
     * @return the value
     */
    public Optional<String> field29() {
        return string(Field.FIELD29);
    }

    /**
     * Asana's {@code field30}.
     *
     * @return the value
     */
    public Optional<String> field30() {
        return string(Field.FIELD30);
    }

    /**
     * Asana's {@code field31}.
     *
     * @return the value
     */
    public Optional<String> field31() {
        return string(Field.FIELD31);
    }

    /**
     * Asana's {@code field32}.
     *
     * @return the value
     */
    public Optional<String> field32() {
        return string(Field.FIELD32);
    }

    /**
     * Asana's {@code field33}.
     *
     * @return the value
     */
    public Optional<String> field33() {
        return string(Field.FIELD33);
    }

    /**
     * Asana's {@code field34}.
     *
     * @return the value
     */
    public Optional<String> field34() {
        return string(Field.FIELD34);
    }

    /**
     * Asana's {@code field35}.
     *
     * @return the value
     */
    public Optional<String> field35() {
        return string(Field.FIELD35);
    }

    /**
     * Asana's {@code field36}.
     *
     * @return the value
     */
    public Optional<String> field36() {
        return string(Field.FIELD36);
    }

    /**
     * Asana's {@code field37}.
     *
     * @return the value
     */
    public Optional<String> field37() {
        return string(Field.FIELD37);
    }

    /**
     * Asana's {@code field38}.
     *
     * @return the value
     */
    public Optional<String> field38() {
        return string(Field.FIELD38);
    }

    /**
     * Asana's {@code field39}.
     *
     * @return the value
     */
    public Optional<String> field39() {
        return string(Field.FIELD39);
    }

    /**
     * Asana's {@code field40}.
     *
     * @return the value
     */
    public Optional<String> field40() {
        return string(Field.FIELD40);
    }

    /**
     * Asana's {@code field41}.
     *
     * @return the value
     */
    public Optional<String> field41() {
        return string(Field.FIELD41);
    }

    /**
     * Asana's {@code field42}.
     *
     * @return the value
     */
    public Optional<String> field42() {
        return string(Field.FIELD42);
    }

    /**
     * Asana's {@code field43}.
     *
     * @return the value
     */
    public Optional<String> field43() {
        return string(Field.FIELD43);
    }

    /**
     * Asana's {@code field44}.
     *
     * @return the value
     */
    public Optional<String> field44() {
        return string(Field.FIELD44);
    }

    /**
     * Asana's {@code field45}.
     *
     * @return the value
     */
    public Optional<String> field45() {
        return string(Field.FIELD45);
    }

    /**
     * Asana's {@code field46}.
     *
     * @return the value
     */
    public Optional<String> field46() {
        return string(Field.FIELD46);
    }

    /**
     * Asana's {@code field47}.
     *
     * @return the value
     */
    public Optional<String> field47() {
        return string(Field.FIELD47);
    }

    /**
     * Asana's {@code field48}.
     *
     * @return the value
     */
    public Optional<String> field48() {
        return string(Field.FIELD48);
    }

    /**
     * Asana's {@code field49}.
     *
     * @return the value
     */
    public Optional<String> field49() {
        return string(Field.FIELD49);
    }

    /**
     * Asana's {@code field50}.
     *
     * @return the value
     */
    public Optional<String> field50() {
        return string(Field.FIELD50);
    }

    /**
     * Asana's {@code field51}.
     *
     * @return the value
     */
    public Optional<String> field51() {
        return string(Field.FIELD51);
    }

    /**
     * Asana's {@code field52}.
     *
     * @return the value
     */
    public Optional<String> field52() {
        return string(Field.FIELD52);
    }

    /**
     * Asana's {@code field53}.
     *
     * @return the value
     */
    public Optional<String> field53() {
        return string(Field.FIELD53);
    }

    /**
     * Asana's {@code field54}.
     *
     * @return the value
     */
    public Optional<String> field54() {
        return string(Field.FIELD54);
    }

    /**
     * Asana's {@code field55}.
     *
     * @return the value
     */
    public Optional<String> field55() {
        return string(Field.FIELD55);
    }

    /**
     * Asana's {@code field56}.
     *
     * @return the value
     */
    public Optional<String> field56() {
        return string(Field.FIELD56);
    }

    /**
     * Asana's {@code field57}.
     *
     * @return the value
     */
    public Optional<String> field57() {
        return string(Field.FIELD57);
    }

    /**
     * Asana's {@code field58}.
     *
     * @return the value
     */
    public Optional<String> field58() {
        return string(Field.FIELD58);
    }

    /**
     * Asana's {@code field59}.
     *
     * @return the value
     */
    public Optional<String> field59() {
        return string(Field.FIELD59);
    }

    /**
     * Asana's {@code field60}.
     *
     * @return the value
     */
    public Optional<String> field60() {
        return string(Field.FIELD60);
    }

    /**
     * Asana's {@code field61}.
     *
     * @return the value
     */
    public Optional<String> field61() {
        return string(Field.FIELD61);
    }

    /**
     * Asana's {@code field62}.
     *
     * @return the value
     */
    public Optional<String> field62() {
        return string(Field.FIELD62);
    }

    /**
     * Asana's {@code field63}.
     *
     * @return the value
     */
    public Optional<String> field63() {
        return string(Field.FIELD63);
    }

    /**
     * Asana's {@code field64}.
     *
     * @return the value
     */
    public Optional<String> field64() {
        return string(Field.FIELD64);
    }

    /**
     * Asana's {@code field65}.
     *
     * @return the value
     */
    public Optional<String> field65() {
        return string(Field.FIELD65);
    }

    /**
     * Asana's {@code field66}.
     *
     * @return the value
     */
    public Optional<String> field66() {
        return string(Field.FIELD66);
    }

    /**
     * Asana's {@code field67}.
     *
     * @return the value
     */
    public Optional<String> field67() {
        return string(Field.FIELD67);
    }

    /**
     * Asana's {@code field68}.
     *
     * @return the value
     */
    public Optional<String> field68() {
        return string(Field.FIELD68);
    }

    /**
     * Asana's {@code field69}.
     *
     * @return the value
     */
    public Optional<String> field69() {
        return string(Field.FIELD69);
    }

    /**
     * Asana's {@code field70}.
     *
     * <p>Required in a request: {@link Builder#build()} throws if it is absent.
     *
     * @return the value
     */
    public Optional<String> field70() {
        return string(Field.FIELD70);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Wide that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link Wide}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.WideSpec")
    public enum Field implements ResourceField {
        /** {@link Wide#field1()} */
        FIELD1("field1", FieldKind.STRING),

        /** {@link Wide#field2()} */
        FIELD2("field2", FieldKind.STRING),

        /** {@link Wide#field3()} */
        FIELD3("field3", FieldKind.STRING),

        /** {@link Wide#field4()} */
        FIELD4("field4", FieldKind.STRING),

        /** {@link Wide#field5()} */
        FIELD5("field5", FieldKind.STRING),

        /** {@link Wide#field6()} */
        FIELD6("field6", FieldKind.STRING),

        /** {@link Wide#field7()} */
        FIELD7("field7", FieldKind.STRING),

        /** {@link Wide#field8()} */
        FIELD8("field8", FieldKind.STRING),

        /** {@link Wide#field9()} */
        FIELD9("field9", FieldKind.STRING),

        /** {@link Wide#field10()} */
        FIELD10("field10", FieldKind.STRING),

        /** {@link Wide#field11()} */
        FIELD11("field11", FieldKind.STRING),

        /** {@link Wide#field12()} */
        FIELD12("field12", FieldKind.STRING),

        /** {@link Wide#field13()} */
        FIELD13("field13", FieldKind.STRING),

        /** {@link Wide#field14()} */
        FIELD14("field14", FieldKind.STRING),

        /** {@link Wide#field15()} */
        FIELD15("field15", FieldKind.STRING),

        /** {@link Wide#field16()} */
        FIELD16("field16", FieldKind.STRING),

        /** {@link Wide#field17()} */
        FIELD17("field17", FieldKind.STRING),

        /** {@link Wide#field18()} */
        FIELD18("field18", FieldKind.STRING),

        /** {@link Wide#field19()} */
        FIELD19("field19", FieldKind.STRING),

        /** {@link Wide#field20()} */
        FIELD20("field20", FieldKind.STRING),

        /** {@link Wide#field21()} */
        FIELD21("field21", FieldKind.STRING),

        /** {@link Wide#field22()} */
        FIELD22("field22", FieldKind.STRING),

        /** {@link Wide#field23()} */
        FIELD23("field23", FieldKind.STRING),

        /** {@link Wide#field24()} */
        FIELD24("field24", FieldKind.STRING),

        /** {@link Wide#field25()} */
        FIELD25("field25", FieldKind.STRING),

        /** {@link Wide#field26()} */
        FIELD26("field26", FieldKind.STRING),

        /** {@link Wide#field27()} */
        FIELD27("field27", FieldKind.STRING),

        /** {@link Wide#field28()} */
        FIELD28("field28", FieldKind.STRING),

        /** {@link Wide#field29()} */
        FIELD29("field29", FieldKind.STRING),

        /** {@link Wide#field30()} */
        FIELD30("field30", FieldKind.STRING),

        /** {@link Wide#field31()} */
        FIELD31("field31", FieldKind.STRING),

        /** {@link Wide#field32()} */
        FIELD32("field32", FieldKind.STRING),

        /** {@link Wide#field33()} */
        FIELD33("field33", FieldKind.STRING),

        /** {@link Wide#field34()} */
        FIELD34("field34", FieldKind.STRING),

        /** {@link Wide#field35()} */
        FIELD35("field35", FieldKind.STRING),

        /** {@link Wide#field36()} */
        FIELD36("field36", FieldKind.STRING),

        /** {@link Wide#field37()} */
        FIELD37("field37", FieldKind.STRING),

        /** {@link Wide#field38()} */
        FIELD38("field38", FieldKind.STRING),

        /** {@link Wide#field39()} */
        FIELD39("field39", FieldKind.STRING),

        /** {@link Wide#field40()} */
        FIELD40("field40", FieldKind.STRING),

        /** {@link Wide#field41()} */
        FIELD41("field41", FieldKind.STRING),

        /** {@link Wide#field42()} */
        FIELD42("field42", FieldKind.STRING),

        /** {@link Wide#field43()} */
        FIELD43("field43", FieldKind.STRING),

        /** {@link Wide#field44()} */
        FIELD44("field44", FieldKind.STRING),

        /** {@link Wide#field45()} */
        FIELD45("field45", FieldKind.STRING),

        /** {@link Wide#field46()} */
        FIELD46("field46", FieldKind.STRING),

        /** {@link Wide#field47()} */
        FIELD47("field47", FieldKind.STRING),

        /** {@link Wide#field48()} */
        FIELD48("field48", FieldKind.STRING),

        /** {@link Wide#field49()} */
        FIELD49("field49", FieldKind.STRING),

        /** {@link Wide#field50()} */
        FIELD50("field50", FieldKind.STRING),

        /** {@link Wide#field51()} */
        FIELD51("field51", FieldKind.STRING),

        /** {@link Wide#field52()} */
        FIELD52("field52", FieldKind.STRING),

        /** {@link Wide#field53()} */
        FIELD53("field53", FieldKind.STRING),

        /** {@link Wide#field54()} */
        FIELD54("field54", FieldKind.STRING),

        /** {@link Wide#field55()} */
        FIELD55("field55", FieldKind.STRING),

        /** {@link Wide#field56()} */
        FIELD56("field56", FieldKind.STRING),

        /** {@link Wide#field57()} */
        FIELD57("field57", FieldKind.STRING),

        /** {@link Wide#field58()} */
        FIELD58("field58", FieldKind.STRING),

        /** {@link Wide#field59()} */
        FIELD59("field59", FieldKind.STRING),

        /** {@link Wide#field60()} */
        FIELD60("field60", FieldKind.STRING),

        /** {@link Wide#field61()} */
        FIELD61("field61", FieldKind.STRING),

        /** {@link Wide#field62()} */
        FIELD62("field62", FieldKind.STRING),

        /** {@link Wide#field63()} */
        FIELD63("field63", FieldKind.STRING),

        /** {@link Wide#field64()} */
        FIELD64("field64", FieldKind.STRING),

        /** {@link Wide#field65()} */
        FIELD65("field65", FieldKind.STRING),

        /** {@link Wide#field66()} */
        FIELD66("field66", FieldKind.STRING),

        /** {@link Wide#field67()} */
        FIELD67("field67", FieldKind.STRING),

        /** {@link Wide#field68()} */
        FIELD68("field68", FieldKind.STRING),

        /** {@link Wide#field69()} */
        FIELD69("field69", FieldKind.STRING),

        /** {@link Wide#field70()} */
        FIELD70("field70", FieldKind.STRING, FieldTrait.REQUIRED);

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    /** Builds {@link Wide}. Setters do not accept null: see {@link #setNull} and {@link #unset}. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.WideSpec")
    public static final class Builder extends ResourceBuilder<Field, Wide, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(Wide model) {
            super(model);
        }

        /**
         * Asana's {@code field1}.
         *
         * @param field1 the value
         * @return this builder
         */
        public Builder field1(String field1) {
            return set(Field.FIELD1, field1);
        }

        /**
         * Asana's {@code field2}.
         *
         * @param field2 the value
         * @return this builder
         */
        public Builder field2(String field2) {
            return set(Field.FIELD2, field2);
        }

        /**
         * Asana's {@code field3}.
         *
         * @param field3 the value
         * @return this builder
         */
        public Builder field3(String field3) {
            return set(Field.FIELD3, field3);
        }

        /**
         * Asana's {@code field4}.
         *
         * @param field4 the value
         * @return this builder
         */
        public Builder field4(String field4) {
            return set(Field.FIELD4, field4);
        }

        /**
         * Asana's {@code field5}.
         *
         * @param field5 the value
         * @return this builder
         */
        public Builder field5(String field5) {
            return set(Field.FIELD5, field5);
        }

        /**
         * Asana's {@code field6}.
         *
         * @param field6 the value
         * @return this builder
         */
        public Builder field6(String field6) {
            return set(Field.FIELD6, field6);
        }

        /**
         * Asana's {@code field7}.
         *
         * @param field7 the value
         * @return this builder
         */
        public Builder field7(String field7) {
            return set(Field.FIELD7, field7);
        }

        /**
         * Asana's {@code field8}.
         *
         * @param field8 the value
         * @return this builder
         */
        public Builder field8(String field8) {
            return set(Field.FIELD8, field8);
        }

        /**
         * Asana's {@code field9}.
         *
         * @param field9 the value
         * @return this builder
         */
        public Builder field9(String field9) {
            return set(Field.FIELD9, field9);
        }

        /**
         * Asana's {@code field10}.
         *
         * @param field10 the value
         * @return this builder
         */
        public Builder field10(String field10) {
            return set(Field.FIELD10, field10);
        }

        /**
         * Asana's {@code field11}.
         *
         * @param field11 the value
         * @return this builder
         */
        public Builder field11(String field11) {
            return set(Field.FIELD11, field11);
        }

        /**
         * Asana's {@code field12}.
         *
         * @param field12 the value
         * @return this builder
         */
        public Builder field12(String field12) {
            return set(Field.FIELD12, field12);
        }

        /**
         * Asana's {@code field13}.
         *
         * @param field13 the value
         * @return this builder
         */
        public Builder field13(String field13) {
            return set(Field.FIELD13, field13);
        }

        /**
         * Asana's {@code field14}.
         *
         * @param field14 the value
         * @return this builder
         */
        public Builder field14(String field14) {
            return set(Field.FIELD14, field14);
        }

        /**
         * Asana's {@code field15}.
         *
         * @param field15 the value
         * @return this builder
         */
        public Builder field15(String field15) {
            return set(Field.FIELD15, field15);
        }

        /**
         * Asana's {@code field16}.
         *
         * @param field16 the value
         * @return this builder
         */
        public Builder field16(String field16) {
            return set(Field.FIELD16, field16);
        }

        /**
         * Asana's {@code field17}.
         *
         * @param field17 the value
         * @return this builder
         */
        public Builder field17(String field17) {
            return set(Field.FIELD17, field17);
        }

        /**
         * Asana's {@code field18}.
         *
         * @param field18 the value
         * @return this builder
         */
        public Builder field18(String field18) {
            return set(Field.FIELD18, field18);
        }

        /**
         * Asana's {@code field19}.
         *
         * @param field19 the value
         * @return this builder
         */
        public Builder field19(String field19) {
            return set(Field.FIELD19, field19);
        }

        /**
         * Asana's {@code field20}.
         *
         * @param field20 the value
         * @return this builder
         */
        public Builder field20(String field20) {
            return set(Field.FIELD20, field20);
        }

        /**
         * Asana's {@code field21}.
         *
         * @param field21 the value
         * @return this builder
         */
        public Builder field21(String field21) {
            return set(Field.FIELD21, field21);
        }

        /**
         * Asana's {@code field22}.
         *
         * @param field22 the value
         * @return this builder
         */
        public Builder field22(String field22) {
            return set(Field.FIELD22, field22);
        }

        /**
         * Asana's {@code field23}.
         *
         * @param field23 the value
         * @return this builder
         */
        public Builder field23(String field23) {
            return set(Field.FIELD23, field23);
        }

        /**
         * Asana's {@code field24}.
         *
         * @param field24 the value
         * @return this builder
         */
        public Builder field24(String field24) {
            return set(Field.FIELD24, field24);
        }

        /**
         * Asana's {@code field25}.
         *
         * @param field25 the value
         * @return this builder
         */
        public Builder field25(String field25) {
            return set(Field.FIELD25, field25);
        }

        /**
         * Asana's {@code field26}.
         *
         * @param field26 the value
         * @return this builder
         */
        public Builder field26(String field26) {
            return set(Field.FIELD26, field26);
        }

        /**
         * Asana's {@code field27}.
         *
         * @param field27 the value
         * @return this builder
         */
        public Builder field27(String field27) {
            return set(Field.FIELD27, field27);
        }

        /**
         * Asana's {@code field28}.
         *
         * @param field28 the value
         * @return this builder
         */
        public Builder field28(String field28) {
            return set(Field.FIELD28, field28);
        }

        /**
         * Asana's {@code field29}.
         *
         * @param field29 the value
         * @return this builder
         */
        public Builder field29(String field29) {
            return set(Field.FIELD29, field29);
        }

        /**
         * Asana's {@code field30}.
         *
         * @param field30 the value
         * @return this builder
         */
        public Builder field30(String field30) {
            return set(Field.FIELD30, field30);
        }

        /**
         * Asana's {@code field31}.
         *
         * @param field31 the value
         * @return this builder
         */
        public Builder field31(String field31) {
            return set(Field.FIELD31, field31);
        }

        /**
         * Asana's {@code field32}.
         *
         * @param field32 the value
         * @return this builder
         */
        public Builder field32(String field32) {
            return set(Field.FIELD32, field32);
        }

        /**
         * Asana's {@code field33}.
         *
         * @param field33 the value
         * @return this builder
         */
        public Builder field33(String field33) {
            return set(Field.FIELD33, field33);
        }

        /**
         * Asana's {@code field34}.
         *
         * @param field34 the value
         * @return this builder
         */
        public Builder field34(String field34) {
            return set(Field.FIELD34, field34);
        }

        /**
         * Asana's {@code field35}.
         *
         * @param field35 the value
         * @return this builder
         */
        public Builder field35(String field35) {
            return set(Field.FIELD35, field35);
        }

        /**
         * Asana's {@code field36}.
         *
         * @param field36 the value
         * @return this builder
         */
        public Builder field36(String field36) {
            return set(Field.FIELD36, field36);
        }

        /**
         * Asana's {@code field37}.
         *
         * @param field37 the value
         * @return this builder
         */
        public Builder field37(String field37) {
            return set(Field.FIELD37, field37);
        }

        /**
         * Asana's {@code field38}.
         *
         * @param field38 the value
         * @return this builder
         */
        public Builder field38(String field38) {
            return set(Field.FIELD38, field38);
        }

        /**
         * Asana's {@code field39}.
         *
         * @param field39 the value
         * @return this builder
         */
        public Builder field39(String field39) {
            return set(Field.FIELD39, field39);
        }

        /**
         * Asana's {@code field40}.
         *
         * @param field40 the value
         * @return this builder
         */
        public Builder field40(String field40) {
            return set(Field.FIELD40, field40);
        }

        /**
         * Asana's {@code field41}.
         *
         * @param field41 the value
         * @return this builder
         */
        public Builder field41(String field41) {
            return set(Field.FIELD41, field41);
        }

        /**
         * Asana's {@code field42}.
         *
         * @param field42 the value
         * @return this builder
         */
        public Builder field42(String field42) {
            return set(Field.FIELD42, field42);
        }

        /**
         * Asana's {@code field43}.
         *
         * @param field43 the value
         * @return this builder
         */
        public Builder field43(String field43) {
            return set(Field.FIELD43, field43);
        }

        /**
         * Asana's {@code field44}.
         *
         * @param field44 the value
         * @return this builder
         */
        public Builder field44(String field44) {
            return set(Field.FIELD44, field44);
        }

        /**
         * Asana's {@code field45}.
         *
         * @param field45 the value
         * @return this builder
         */
        public Builder field45(String field45) {
            return set(Field.FIELD45, field45);
        }

        /**
         * Asana's {@code field46}.
         *
         * @param field46 the value
         * @return this builder
         */
        public Builder field46(String field46) {
            return set(Field.FIELD46, field46);
        }

        /**
         * Asana's {@code field47}.
         *
         * @param field47 the value
         * @return this builder
         */
        public Builder field47(String field47) {
            return set(Field.FIELD47, field47);
        }

        /**
         * Asana's {@code field48}.
         *
         * @param field48 the value
         * @return this builder
         */
        public Builder field48(String field48) {
            return set(Field.FIELD48, field48);
        }

        /**
         * Asana's {@code field49}.
         *
         * @param field49 the value
         * @return this builder
         */
        public Builder field49(String field49) {
            return set(Field.FIELD49, field49);
        }

        /**
         * Asana's {@code field50}.
         *
         * @param field50 the value
         * @return this builder
         */
        public Builder field50(String field50) {
            return set(Field.FIELD50, field50);
        }

        /**
         * Asana's {@code field51}.
         *
         * @param field51 the value
         * @return this builder
         */
        public Builder field51(String field51) {
            return set(Field.FIELD51, field51);
        }

        /**
         * Asana's {@code field52}.
         *
         * @param field52 the value
         * @return this builder
         */
        public Builder field52(String field52) {
            return set(Field.FIELD52, field52);
        }

        /**
         * Asana's {@code field53}.
         *
         * @param field53 the value
         * @return this builder
         */
        public Builder field53(String field53) {
            return set(Field.FIELD53, field53);
        }

        /**
         * Asana's {@code field54}.
         *
         * @param field54 the value
         * @return this builder
         */
        public Builder field54(String field54) {
            return set(Field.FIELD54, field54);
        }

        /**
         * Asana's {@code field55}.
         *
         * @param field55 the value
         * @return this builder
         */
        public Builder field55(String field55) {
            return set(Field.FIELD55, field55);
        }

        /**
         * Asana's {@code field56}.
         *
         * @param field56 the value
         * @return this builder
         */
        public Builder field56(String field56) {
            return set(Field.FIELD56, field56);
        }

        /**
         * Asana's {@code field57}.
         *
         * @param field57 the value
         * @return this builder
         */
        public Builder field57(String field57) {
            return set(Field.FIELD57, field57);
        }

        /**
         * Asana's {@code field58}.
         *
         * @param field58 the value
         * @return this builder
         */
        public Builder field58(String field58) {
            return set(Field.FIELD58, field58);
        }

        /**
         * Asana's {@code field59}.
         *
         * @param field59 the value
         * @return this builder
         */
        public Builder field59(String field59) {
            return set(Field.FIELD59, field59);
        }

        /**
         * Asana's {@code field60}.
         *
         * @param field60 the value
         * @return this builder
         */
        public Builder field60(String field60) {
            return set(Field.FIELD60, field60);
        }

        /**
         * Asana's {@code field61}.
         *
         * @param field61 the value
         * @return this builder
         */
        public Builder field61(String field61) {
            return set(Field.FIELD61, field61);
        }

        /**
         * Asana's {@code field62}.
         *
         * @param field62 the value
         * @return this builder
         */
        public Builder field62(String field62) {
            return set(Field.FIELD62, field62);
        }

        /**
         * Asana's {@code field63}.
         *
         * @param field63 the value
         * @return this builder
         */
        public Builder field63(String field63) {
            return set(Field.FIELD63, field63);
        }

        /**
         * Asana's {@code field64}.
         *
         * @param field64 the value
         * @return this builder
         */
        public Builder field64(String field64) {
            return set(Field.FIELD64, field64);
        }

        /**
         * Asana's {@code field65}.
         *
         * @param field65 the value
         * @return this builder
         */
        public Builder field65(String field65) {
            return set(Field.FIELD65, field65);
        }

        /**
         * Asana's {@code field66}.
         *
         * @param field66 the value
         * @return this builder
         */
        public Builder field66(String field66) {
            return set(Field.FIELD66, field66);
        }

        /**
         * Asana's {@code field67}.
         *
         * @param field67 the value
         * @return this builder
         */
        public Builder field67(String field67) {
            return set(Field.FIELD67, field67);
        }

        /**
         * Asana's {@code field68}.
         *
         * @param field68 the value
         * @return this builder
         */
        public Builder field68(String field68) {
            return set(Field.FIELD68, field68);
        }

        /**
         * Asana's {@code field69}.
         *
         * @param field69 the value
         * @return this builder
         */
        public Builder field69(String field69) {
            return set(Field.FIELD69, field69);
        }

        /**
         * Asana's {@code field70}.
         *
         * <p>Required in a request: {@link Builder#build()} throws if it is absent.
         *
         * @param field70 the value
         * @return this builder
         */
        public Builder field70(String field70) {
            return set(Field.FIELD70, field70);
        }
    }

    /** Selects fields of {@link Wide}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.WideSpec")
    public static final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /** {@return a copy of this selection with {@code field1}} */
        public Selection field1() {
            return select(Field.FIELD1);
        }

        /** {@return a copy of this selection with {@code field2}} */
        public Selection field2() {
            return select(Field.FIELD2);
        }

        /** {@return a copy of this selection with {@code field3}} */
        public Selection field3() {
            return select(Field.FIELD3);
        }

        /** {@return a copy of this selection with {@code field4}} */
        public Selection field4() {
            return select(Field.FIELD4);
        }

        /** {@return a copy of this selection with {@code field5}} */
        public Selection field5() {
            return select(Field.FIELD5);
        }

        /** {@return a copy of this selection with {@code field6}} */
        public Selection field6() {
            return select(Field.FIELD6);
        }

        /** {@return a copy of this selection with {@code field7}} */
        public Selection field7() {
            return select(Field.FIELD7);
        }

        /** {@return a copy of this selection with {@code field8}} */
        public Selection field8() {
            return select(Field.FIELD8);
        }

        /** {@return a copy of this selection with {@code field9}} */
        public Selection field9() {
            return select(Field.FIELD9);
        }

        /** {@return a copy of this selection with {@code field10}} */
        public Selection field10() {
            return select(Field.FIELD10);
        }

        /** {@return a copy of this selection with {@code field11}} */
        public Selection field11() {
            return select(Field.FIELD11);
        }

        /** {@return a copy of this selection with {@code field12}} */
        public Selection field12() {
            return select(Field.FIELD12);
        }

        /** {@return a copy of this selection with {@code field13}} */
        public Selection field13() {
            return select(Field.FIELD13);
        }

        /** {@return a copy of this selection with {@code field14}} */
        public Selection field14() {
            return select(Field.FIELD14);
        }

        /** {@return a copy of this selection with {@code field15}} */
        public Selection field15() {
            return select(Field.FIELD15);
        }

        /** {@return a copy of this selection with {@code field16}} */
        public Selection field16() {
            return select(Field.FIELD16);
        }

        /** {@return a copy of this selection with {@code field17}} */
        public Selection field17() {
            return select(Field.FIELD17);
        }

        /** {@return a copy of this selection with {@code field18}} */
        public Selection field18() {
            return select(Field.FIELD18);
        }

        /** {@return a copy of this selection with {@code field19}} */
        public Selection field19() {
            return select(Field.FIELD19);
        }

        /** {@return a copy of this selection with {@code field20}} */
        public Selection field20() {
            return select(Field.FIELD20);
        }

        /** {@return a copy of this selection with {@code field21}} */
        public Selection field21() {
            return select(Field.FIELD21);
        }

        /** {@return a copy of this selection with {@code field22}} */
        public Selection field22() {
            return select(Field.FIELD22);
        }

        /** {@return a copy of this selection with {@code field23}} */
        public Selection field23() {
            return select(Field.FIELD23);
        }

        /** {@return a copy of this selection with {@code field24}} */
        public Selection field24() {
            return select(Field.FIELD24);
        }

        /** {@return a copy of this selection with {@code field25}} */
        public Selection field25() {
            return select(Field.FIELD25);
        }

        /** {@return a copy of this selection with {@code field26}} */
        public Selection field26() {
            return select(Field.FIELD26);
        }

        /** {@return a copy of this selection with {@code field27}} */
        public Selection field27() {
            return select(Field.FIELD27);
        }

        /** {@return a copy of this selection with {@code field28}} */
        public Selection field28() {
            return select(Field.FIELD28);
        }

        /** {@return a copy of this selection with {@code field29}} */
        public Selection field29() {
            return select(Field.FIELD29);
        }

        /** {@return a copy of this selection with {@code field30}} */
        public Selection field30() {
            return select(Field.FIELD30);
        }

        /** {@return a copy of this selection with {@code field31}} */
        public Selection field31() {
            return select(Field.FIELD31);
        }

        /** {@return a copy of this selection with {@code field32}} */
        public Selection field32() {
            return select(Field.FIELD32);
        }

        /** {@return a copy of this selection with {@code field33}} */
        public Selection field33() {
            return select(Field.FIELD33);
        }

        /** {@return a copy of this selection with {@code field34}} */
        public Selection field34() {
            return select(Field.FIELD34);
        }

        /** {@return a copy of this selection with {@code field35}} */
        public Selection field35() {
            return select(Field.FIELD35);
        }

        /** {@return a copy of this selection with {@code field36}} */
        public Selection field36() {
            return select(Field.FIELD36);
        }

        /** {@return a copy of this selection with {@code field37}} */
        public Selection field37() {
            return select(Field.FIELD37);
        }

        /** {@return a copy of this selection with {@code field38}} */
        public Selection field38() {
            return select(Field.FIELD38);
        }

        /** {@return a copy of this selection with {@code field39}} */
        public Selection field39() {
            return select(Field.FIELD39);
        }

        /** {@return a copy of this selection with {@code field40}} */
        public Selection field40() {
            return select(Field.FIELD40);
        }

        /** {@return a copy of this selection with {@code field41}} */
        public Selection field41() {
            return select(Field.FIELD41);
        }

        /** {@return a copy of this selection with {@code field42}} */
        public Selection field42() {
            return select(Field.FIELD42);
        }

        /** {@return a copy of this selection with {@code field43}} */
        public Selection field43() {
            return select(Field.FIELD43);
        }

        /** {@return a copy of this selection with {@code field44}} */
        public Selection field44() {
            return select(Field.FIELD44);
        }

        /** {@return a copy of this selection with {@code field45}} */
        public Selection field45() {
            return select(Field.FIELD45);
        }

        /** {@return a copy of this selection with {@code field46}} */
        public Selection field46() {
            return select(Field.FIELD46);
        }

        /** {@return a copy of this selection with {@code field47}} */
        public Selection field47() {
            return select(Field.FIELD47);
        }

        /** {@return a copy of this selection with {@code field48}} */
        public Selection field48() {
            return select(Field.FIELD48);
        }

        /** {@return a copy of this selection with {@code field49}} */
        public Selection field49() {
            return select(Field.FIELD49);
        }

        /** {@return a copy of this selection with {@code field50}} */
        public Selection field50() {
            return select(Field.FIELD50);
        }

        /** {@return a copy of this selection with {@code field51}} */
        public Selection field51() {
            return select(Field.FIELD51);
        }

        /** {@return a copy of this selection with {@code field52}} */
        public Selection field52() {
            return select(Field.FIELD52);
        }

        /** {@return a copy of this selection with {@code field53}} */
        public Selection field53() {
            return select(Field.FIELD53);
        }

        /** {@return a copy of this selection with {@code field54}} */
        public Selection field54() {
            return select(Field.FIELD54);
        }

        /** {@return a copy of this selection with {@code field55}} */
        public Selection field55() {
            return select(Field.FIELD55);
        }

        /** {@return a copy of this selection with {@code field56}} */
        public Selection field56() {
            return select(Field.FIELD56);
        }

        /** {@return a copy of this selection with {@code field57}} */
        public Selection field57() {
            return select(Field.FIELD57);
        }

        /** {@return a copy of this selection with {@code field58}} */
        public Selection field58() {
            return select(Field.FIELD58);
        }

        /** {@return a copy of this selection with {@code field59}} */
        public Selection field59() {
            return select(Field.FIELD59);
        }

        /** {@return a copy of this selection with {@code field60}} */
        public Selection field60() {
            return select(Field.FIELD60);
        }

        /** {@return a copy of this selection with {@code field61}} */
        public Selection field61() {
            return select(Field.FIELD61);
        }

        /** {@return a copy of this selection with {@code field62}} */
        public Selection field62() {
            return select(Field.FIELD62);
        }

        /** {@return a copy of this selection with {@code field63}} */
        public Selection field63() {
            return select(Field.FIELD63);
        }

        /** {@return a copy of this selection with {@code field64}} */
        public Selection field64() {
            return select(Field.FIELD64);
        }

        /** {@return a copy of this selection with {@code field65}} */
        public Selection field65() {
            return select(Field.FIELD65);
        }

        /** {@return a copy of this selection with {@code field66}} */
        public Selection field66() {
            return select(Field.FIELD66);
        }

        /** {@return a copy of this selection with {@code field67}} */
        public Selection field67() {
            return select(Field.FIELD67);
        }

        /** {@return a copy of this selection with {@code field68}} */
        public Selection field68() {
            return select(Field.FIELD68);
        }

        /** {@return a copy of this selection with {@code field69}} */
        public Selection field69() {
            return select(Field.FIELD69);
        }

        /** {@return a copy of this selection with {@code field70}} */
        public Selection field70() {
            return select(Field.FIELD70);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.WideSpec")
    private static final class Descriptor extends ResourceType<Wide> {
        private Descriptor() {
            super(Wide.class, Field.values());
        }

        @Override
        protected Wide create(ResourceType<Wide> type, @Nullable Object[] slots) {
            return new Wide(type, slots);
        }
    }
}
