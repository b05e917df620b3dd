package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.DocumentState;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonDocument;
import io.github.asanaresource.JsonKind;
import io.github.asanaresource.Nullable;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceBuilder;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.UnreadableValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * More fields than a long has bits.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.WideSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Wide implements ResourceModel<Wide.Field> {
    private final @Nullable String field1;

    private final @Nullable String field2;

    private final @Nullable String field3;

    private final @Nullable String field4;

    private final @Nullable String field5;

    private final @Nullable String field6;

    private final @Nullable String field7;

    private final @Nullable String field8;

    private final @Nullable String field9;

    private final @Nullable String field10;

    private final @Nullable String field11;

    private final @Nullable String field12;

    private final @Nullable String field13;

    private final @Nullable String field14;

    private final @Nullable String field15;

    private final @Nullable String field16;

    private final @Nullable String field17;

    private final @Nullable String field18;

    private final @Nullable String field19;

    private final @Nullable String field20;

    private final @Nullable String field21;

    private final @Nullable String field22;

    private final @Nullable String field23;

    private final @Nullable String field24;

    private final @Nullable String field25;

    private final @Nullable String field26;

    private final @Nullable String field27;

    private final @Nullable String field28;

    private final @Nullable String field29;

    private final @Nullable String field30;

    private final @Nullable String field31;

    private final @Nullable String field32;

    private final @Nullable String field33;

    private final @Nullable String field34;

    private final @Nullable String field35;

    private final @Nullable String field36;

    private final @Nullable String field37;

    private final @Nullable String field38;

    private final @Nullable String field39;

    private final @Nullable String field40;

    private final @Nullable String field41;

    private final @Nullable String field42;

    private final @Nullable String field43;

    private final @Nullable String field44;

    private final @Nullable String field45;

    private final @Nullable String field46;

    private final @Nullable String field47;

    private final @Nullable String field48;

    private final @Nullable String field49;

    private final @Nullable String field50;

    private final @Nullable String field51;

    private final @Nullable String field52;

    private final @Nullable String field53;

    private final @Nullable String field54;

    private final @Nullable String field55;

    private final @Nullable String field56;

    private final @Nullable String field57;

    private final @Nullable String field58;

    private final @Nullable String field59;

    private final @Nullable String field60;

    private final @Nullable String field61;

    private final @Nullable String field62;

    private final @Nullable String field63;

    private final @Nullable String field64;

    private final @Nullable String field65;

    private final @Nullable String field66;

    private final @Nullable String field67;

    private final @Nullable String field68;

    private final @Nullable String field69;

    private final @Nullable String field70;

    private final DocumentState<Field> state;

    private Wide(Builder builder) {
        this.field1 = builder.field1;
        this.field2 = builder.field2;
        this.field3 = builder.field3;
        this.field4 = builder.field4;
        this.field5 = builder.field5;
        this.field6 = builder.field6;
        this.field7 = builder.field7;
        this.field8 = builder.field8;
        this.field9 = builder.field9;
        this.field10 = builder.field10;
        this.field11 = builder.field11;
        this.field12 = builder.field12;
        this.field13 = builder.field13;
        this.field14 = builder.field14;
        this.field15 = builder.field15;
        this.field16 = builder.field16;
        this.field17 = builder.field17;
        this.field18 = builder.field18;
        this.field19 = builder.field19;
        this.field20 = builder.field20;
        this.field21 = builder.field21;
        this.field22 = builder.field22;
        this.field23 = builder.field23;
        this.field24 = builder.field24;
        this.field25 = builder.field25;
        this.field26 = builder.field26;
        this.field27 = builder.field27;
        this.field28 = builder.field28;
        this.field29 = builder.field29;
        this.field30 = builder.field30;
        this.field31 = builder.field31;
        this.field32 = builder.field32;
        this.field33 = builder.field33;
        this.field34 = builder.field34;
        this.field35 = builder.field35;
        this.field36 = builder.field36;
        this.field37 = builder.field37;
        this.field38 = builder.field38;
        this.field39 = builder.field39;
        this.field40 = builder.field40;
        this.field41 = builder.field41;
        this.field42 = builder.field42;
        this.field43 = builder.field43;
        this.field44 = builder.field44;
        this.field45 = builder.field45;
        this.field46 = builder.field46;
        this.field47 = builder.field47;
        this.field48 = builder.field48;
        this.field49 = builder.field49;
        this.field50 = builder.field50;
        this.field51 = builder.field51;
        this.field52 = builder.field52;
        this.field53 = builder.field53;
        this.field54 = builder.field54;
        this.field55 = builder.field55;
        this.field56 = builder.field56;
        this.field57 = builder.field57;
        this.field58 = builder.field58;
        this.field59 = builder.field59;
        this.field60 = builder.field60;
        this.field61 = builder.field61;
        this.field62 = builder.field62;
        this.field63 = builder.field63;
        this.field64 = builder.field64;
        this.field65 = builder.field65;
        this.field66 = builder.field66;
        this.field67 = builder.field67;
        this.field68 = builder.field68;
        this.field69 = builder.field69;
        this.field70 = builder.field70;
        this.state = builder.state.build();
    }

    /**
     * Begins a new model, every field of it absent.
     *
     * @return a builder of its own
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes a model of JSON that is there as Java values.
     *
     * @param json by wire name: texts, flags, numbers, null, and lists and maps of these
     * @return the model; what is of another kind than the spec says is kept aside, see {@link #unreadableFields()}
     * @throws IllegalArgumentException if it has anything that is no JSON
     */
    public static Wide fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        for (Map.Entry<String, ?> field : json.entrySet()) {
            builder.read(field.getKey(), field.getValue());
        }
        return new Wide(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static Wide fromDocument(JsonDocument document) {
        return fromJson(document.object("Wide"));
    }

    /**
     * Asana's {@code field1}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field1() {
        return state.optional(Field.FIELD1, field1);
    }

    /**
     * Asana's {@code field2}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field2() {
        return state.optional(Field.FIELD2, field2);
    }

    /**
     * Asana's {@code field3}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field3() {
        return state.optional(Field.FIELD3, field3);
    }

    /**
     * Asana's {@code field4}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field4() {
        return state.optional(Field.FIELD4, field4);
    }

    /**
     * Asana's {@code field5}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field5() {
        return state.optional(Field.FIELD5, field5);
    }

    /**
     * Asana's {@code field6}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field6() {
        return state.optional(Field.FIELD6, field6);
    }

    /**
     * Asana's {@code field7}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field7() {
        return state.optional(Field.FIELD7, field7);
    }

    /**
     * Asana's {@code field8}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field8() {
        return state.optional(Field.FIELD8, field8);
    }

    /**
     * Asana's {@code field9}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field9() {
        return state.optional(Field.FIELD9, field9);
    }

    /**
     * Asana's {@code field10}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field10() {
        return state.optional(Field.FIELD10, field10);
    }

    /**
     * Asana's {@code field11}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field11() {
        return state.optional(Field.FIELD11, field11);
    }

    /**
     * Asana's {@code field12}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field12() {
        return state.optional(Field.FIELD12, field12);
    }

    /**
     * Asana's {@code field13}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field13() {
        return state.optional(Field.FIELD13, field13);
    }

    /**
     * Asana's {@code field14}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field14() {
        return state.optional(Field.FIELD14, field14);
    }

    /**
     * Asana's {@code field15}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field15() {
        return state.optional(Field.FIELD15, field15);
    }

    /**
     * Asana's {@code field16}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field16() {
        return state.optional(Field.FIELD16, field16);
    }

    /**
     * Asana's {@code field17}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field17() {
        return state.optional(Field.FIELD17, field17);
    }

    /**
     * Asana's {@code field18}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field18() {
        return state.optional(Field.FIELD18, field18);
    }

    /**
     * Asana's {@code field19}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field19() {
        return state.optional(Field.FIELD19, field19);
    }

    /**
     * Asana's {@code field20}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field20() {
        return state.optional(Field.FIELD20, field20);
    }

    /**
     * Asana's {@code field21}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field21() {
        return state.optional(Field.FIELD21, field21);
    }

    /**
     * Asana's {@code field22}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field22() {
        return state.optional(Field.FIELD22, field22);
    }

    /**
     * Asana's {@code field23}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field23() {
        return state.optional(Field.FIELD23, field23);
    }

    /**
     * Asana's {@code field24}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field24() {
        return state.optional(Field.FIELD24, field24);
    }

    /**
     * Asana's {@code field25}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field25() {
        return state.optional(Field.FIELD25, field25);
    }

    /**
     * Asana's {@code field26}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field26() {
        return state.optional(Field.FIELD26, field26);
    }

    /**
     * Asana's {@code field27}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field27() {
        return state.optional(Field.FIELD27, field27);
    }

    /**
     * Asana's {@code field28}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field28() {
        return state.optional(Field.FIELD28, field28);
    }

    /**
     * Asana's {@code field29}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field29() {
        return state.optional(Field.FIELD29, field29);
    }

    /**
     * Asana's {@code field30}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field30() {
        return state.optional(Field.FIELD30, field30);
    }

    /**
     * Asana's {@code field31}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field31() {
        return state.optional(Field.FIELD31, field31);
    }

    /**
     * Asana's {@code field32}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field32() {
        return state.optional(Field.FIELD32, field32);
    }

    /**
     * Asana's {@code field33}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field33() {
        return state.optional(Field.FIELD33, field33);
    }

    /**
     * Asana's {@code field34}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field34() {
        return state.optional(Field.FIELD34, field34);
    }

    /**
     * Asana's {@code field35}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field35() {
        return state.optional(Field.FIELD35, field35);
    }

    /**
     * Asana's {@code field36}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field36() {
        return state.optional(Field.FIELD36, field36);
    }

    /**
     * Asana's {@code field37}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field37() {
        return state.optional(Field.FIELD37, field37);
    }

    /**
     * Asana's {@code field38}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field38() {
        return state.optional(Field.FIELD38, field38);
    }

    /**
     * Asana's {@code field39}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field39() {
        return state.optional(Field.FIELD39, field39);
    }

    /**
     * Asana's {@code field40}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field40() {
        return state.optional(Field.FIELD40, field40);
    }

    /**
     * Asana's {@code field41}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field41() {
        return state.optional(Field.FIELD41, field41);
    }

    /**
     * Asana's {@code field42}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field42() {
        return state.optional(Field.FIELD42, field42);
    }

    /**
     * Asana's {@code field43}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field43() {
        return state.optional(Field.FIELD43, field43);
    }

    /**
     * Asana's {@code field44}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field44() {
        return state.optional(Field.FIELD44, field44);
    }

    /**
     * Asana's {@code field45}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field45() {
        return state.optional(Field.FIELD45, field45);
    }

    /**
     * Asana's {@code field46}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field46() {
        return state.optional(Field.FIELD46, field46);
    }

    /**
     * Asana's {@code field47}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field47() {
        return state.optional(Field.FIELD47, field47);
    }

    /**
     * Asana's {@code field48}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field48() {
        return state.optional(Field.FIELD48, field48);
    }

    /**
     * Asana's {@code field49}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field49() {
        return state.optional(Field.FIELD49, field49);
    }

    /**
     * Asana's {@code field50}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field50() {
        return state.optional(Field.FIELD50, field50);
    }

    /**
     * Asana's {@code field51}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field51() {
        return state.optional(Field.FIELD51, field51);
    }

    /**
     * Asana's {@code field52}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field52() {
        return state.optional(Field.FIELD52, field52);
    }

    /**
     * Asana's {@code field53}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field53() {
        return state.optional(Field.FIELD53, field53);
    }

    /**
     * Asana's {@code field54}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field54() {
        return state.optional(Field.FIELD54, field54);
    }

    /**
     * Asana's {@code field55}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field55() {
        return state.optional(Field.FIELD55, field55);
    }

    /**
     * Asana's {@code field56}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field56() {
        return state.optional(Field.FIELD56, field56);
    }

    /**
     * Asana's {@code field57}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field57() {
        return state.optional(Field.FIELD57, field57);
    }

    /**
     * Asana's {@code field58}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field58() {
        return state.optional(Field.FIELD58, field58);
    }

    /**
     * Asana's {@code field59}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field59() {
        return state.optional(Field.FIELD59, field59);
    }

    /**
     * Asana's {@code field60}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field60() {
        return state.optional(Field.FIELD60, field60);
    }

    /**
     * Asana's {@code field61}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field61() {
        return state.optional(Field.FIELD61, field61);
    }

    /**
     * Asana's {@code field62}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field62() {
        return state.optional(Field.FIELD62, field62);
    }

    /**
     * Asana's {@code field63}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field63() {
        return state.optional(Field.FIELD63, field63);
    }

    /**
     * Asana's {@code field64}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field64() {
        return state.optional(Field.FIELD64, field64);
    }

    /**
     * Asana's {@code field65}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field65() {
        return state.optional(Field.FIELD65, field65);
    }

    /**
     * Asana's {@code field66}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field66() {
        return state.optional(Field.FIELD66, field66);
    }

    /**
     * Asana's {@code field67}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field67() {
        return state.optional(Field.FIELD67, field67);
    }

    /**
     * Asana's {@code field68}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field68() {
        return state.optional(Field.FIELD68, field68);
    }

    /**
     * Asana's {@code field69}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field69() {
        return state.optional(Field.FIELD69, field69);
    }

    /**
     * Asana's {@code field70}.
     *
     * <p>A request must have it: {@link Builder#build()} fails without.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field70() {
        return state.optional(Field.FIELD70, field70);
    }

    @Override
    public Presence presence(Field field) {
        return state.presence(field, values());
    }

    @Override
    public Map<Field, UnreadableValue> unreadableFields() {
        return state.unreadableFields();
    }

    @Override
    public Map<String, @Nullable Object> unknownFields() {
        return state.unknownFields();
    }

    @Override
    public Map<String, @Nullable Object> toJson() {
        return state.toJson(Field.values(), values());
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Wide that
                && this.state.equals(that.state)
                && Arrays.equals(this.values(), that.values()));
    }

    @Override
    public int hashCode() {
        return 31 * state.hashCode() + Arrays.hashCode(values());
    }

    @Override
    public String toString() {
        return state.describe("Wide", Field.values(), values());
    }

    private @Nullable Object[] values() {
        return new Object[] {field1, field2, field3, field4, field5, field6, field7, field8, field9,
                field10, field11, field12, field13, field14, field15, field16, field17, field18,
                field19, field20, field21, field22, field23, field24, field25, field26, field27,
                field28, field29, field30, field31, field32, field33, field34, field35, field36,
                field37, field38, field39, field40, field41, field42, field43, field44, field45,
                field46, field47, field48, field49, field50, field51, field52, field53, field54,
                field55, field56, field57, field58, field59, field60, field61, field62, field63,
                field64, field65, field66, field67, field68, field69, field70};
    }

    /**
     * The fields that the spec of {@link Wide} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.WideSpec")
    public enum Field implements ResourceField {
        /**
         * {@code field1}, see {@link Wide#field1()}.
         */
        FIELD1("field1"),

        /**
         * {@code field2}, see {@link Wide#field2()}.
         */
        FIELD2("field2"),

        /**
         * {@code field3}, see {@link Wide#field3()}.
         */
        FIELD3("field3"),

        /**
         * {@code field4}, see {@link Wide#field4()}.
         */
        FIELD4("field4"),

        /**
         * {@code field5}, see {@link Wide#field5()}.
         */
        FIELD5("field5"),

        /**
         * {@code field6}, see {@link Wide#field6()}.
         */
        FIELD6("field6"),

        /**
         * {@code field7}, see {@link Wide#field7()}.
         */
        FIELD7("field7"),

        /**
         * {@code field8}, see {@link Wide#field8()}.
         */
        FIELD8("field8"),

        /**
         * {@code field9}, see {@link Wide#field9()}.
         */
        FIELD9("field9"),

        /**
         * {@code field10}, see {@link Wide#field10()}.
         */
        FIELD10("field10"),

        /**
         * {@code field11}, see {@link Wide#field11()}.
         */
        FIELD11("field11"),

        /**
         * {@code field12}, see {@link Wide#field12()}.
         */
        FIELD12("field12"),

        /**
         * {@code field13}, see {@link Wide#field13()}.
         */
        FIELD13("field13"),

        /**
         * {@code field14}, see {@link Wide#field14()}.
         */
        FIELD14("field14"),

        /**
         * {@code field15}, see {@link Wide#field15()}.
         */
        FIELD15("field15"),

        /**
         * {@code field16}, see {@link Wide#field16()}.
         */
        FIELD16("field16"),

        /**
         * {@code field17}, see {@link Wide#field17()}.
         */
        FIELD17("field17"),

        /**
         * {@code field18}, see {@link Wide#field18()}.
         */
        FIELD18("field18"),

        /**
         * {@code field19}, see {@link Wide#field19()}.
         */
        FIELD19("field19"),

        /**
         * {@code field20}, see {@link Wide#field20()}.
         */
        FIELD20("field20"),

        /**
         * {@code field21}, see {@link Wide#field21()}.
         */
        FIELD21("field21"),

        /**
         * {@code field22}, see {@link Wide#field22()}.
         */
        FIELD22("field22"),

        /**
         * {@code field23}, see {@link Wide#field23()}.
         */
        FIELD23("field23"),

        /**
         * {@code field24}, see {@link Wide#field24()}.
         */
        FIELD24("field24"),

        /**
         * {@code field25}, see {@link Wide#field25()}.
         */
        FIELD25("field25"),

        /**
         * {@code field26}, see {@link Wide#field26()}.
         */
        FIELD26("field26"),

        /**
         * {@code field27}, see {@link Wide#field27()}.
         */
        FIELD27("field27"),

        /**
         * {@code field28}, see {@link Wide#field28()}.
         */
        FIELD28("field28"),

        /**
         * {@code field29}, see {@link Wide#field29()}.
         */
        FIELD29("field29"),

        /**
         * {@code field30}, see {@link Wide#field30()}.
         */
        FIELD30("field30"),

        /**
         * {@code field31}, see {@link Wide#field31()}.
         */
        FIELD31("field31"),

        /**
         * {@code field32}, see {@link Wide#field32()}.
         */
        FIELD32("field32"),

        /**
         * {@code field33}, see {@link Wide#field33()}.
         */
        FIELD33("field33"),

        /**
         * {@code field34}, see {@link Wide#field34()}.
         */
        FIELD34("field34"),

        /**
         * {@code field35}, see {@link Wide#field35()}.
         */
        FIELD35("field35"),

        /**
         * {@code field36}, see {@link Wide#field36()}.
         */
        FIELD36("field36"),

        /**
         * {@code field37}, see {@link Wide#field37()}.
         */
        FIELD37("field37"),

        /**
         * {@code field38}, see {@link Wide#field38()}.
         */
        FIELD38("field38"),

        /**
         * {@code field39}, see {@link Wide#field39()}.
         */
        FIELD39("field39"),

        /**
         * {@code field40}, see {@link Wide#field40()}.
         */
        FIELD40("field40"),

        /**
         * {@code field41}, see {@link Wide#field41()}.
         */
        FIELD41("field41"),

        /**
         * {@code field42}, see {@link Wide#field42()}.
         */
        FIELD42("field42"),

        /**
         * {@code field43}, see {@link Wide#field43()}.
         */
        FIELD43("field43"),

        /**
         * {@code field44}, see {@link Wide#field44()}.
         */
        FIELD44("field44"),

        /**
         * {@code field45}, see {@link Wide#field45()}.
         */
        FIELD45("field45"),

        /**
         * {@code field46}, see {@link Wide#field46()}.
         */
        FIELD46("field46"),

        /**
         * {@code field47}, see {@link Wide#field47()}.
         */
        FIELD47("field47"),

        /**
         * {@code field48}, see {@link Wide#field48()}.
         */
        FIELD48("field48"),

        /**
         * {@code field49}, see {@link Wide#field49()}.
         */
        FIELD49("field49"),

        /**
         * {@code field50}, see {@link Wide#field50()}.
         */
        FIELD50("field50"),

        /**
         * {@code field51}, see {@link Wide#field51()}.
         */
        FIELD51("field51"),

        /**
         * {@code field52}, see {@link Wide#field52()}.
         */
        FIELD52("field52"),

        /**
         * {@code field53}, see {@link Wide#field53()}.
         */
        FIELD53("field53"),

        /**
         * {@code field54}, see {@link Wide#field54()}.
         */
        FIELD54("field54"),

        /**
         * {@code field55}, see {@link Wide#field55()}.
         */
        FIELD55("field55"),

        /**
         * {@code field56}, see {@link Wide#field56()}.
         */
        FIELD56("field56"),

        /**
         * {@code field57}, see {@link Wide#field57()}.
         */
        FIELD57("field57"),

        /**
         * {@code field58}, see {@link Wide#field58()}.
         */
        FIELD58("field58"),

        /**
         * {@code field59}, see {@link Wide#field59()}.
         */
        FIELD59("field59"),

        /**
         * {@code field60}, see {@link Wide#field60()}.
         */
        FIELD60("field60"),

        /**
         * {@code field61}, see {@link Wide#field61()}.
         */
        FIELD61("field61"),

        /**
         * {@code field62}, see {@link Wide#field62()}.
         */
        FIELD62("field62"),

        /**
         * {@code field63}, see {@link Wide#field63()}.
         */
        FIELD63("field63"),

        /**
         * {@code field64}, see {@link Wide#field64()}.
         */
        FIELD64("field64"),

        /**
         * {@code field65}, see {@link Wide#field65()}.
         */
        FIELD65("field65"),

        /**
         * {@code field66}, see {@link Wide#field66()}.
         */
        FIELD66("field66"),

        /**
         * {@code field67}, see {@link Wide#field67()}.
         */
        FIELD67("field67"),

        /**
         * {@code field68}, see {@link Wide#field68()}.
         */
        FIELD68("field68"),

        /**
         * {@code field69}, see {@link Wide#field69()}.
         */
        FIELD69("field69"),

        /**
         * {@code field70}, see {@link Wide#field70()}.
         */
        FIELD70("field70");

        private final String wireName;

        Field(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String resource() {
            return "Wide";
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /**
     * Builds {@link Wide}, for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.WideSpec")
    public static final class Builder implements ResourceBuilder<Field, Wide> {
        private @Nullable String field1;

        private @Nullable String field2;

        private @Nullable String field3;

        private @Nullable String field4;

        private @Nullable String field5;

        private @Nullable String field6;

        private @Nullable String field7;

        private @Nullable String field8;

        private @Nullable String field9;

        private @Nullable String field10;

        private @Nullable String field11;

        private @Nullable String field12;

        private @Nullable String field13;

        private @Nullable String field14;

        private @Nullable String field15;

        private @Nullable String field16;

        private @Nullable String field17;

        private @Nullable String field18;

        private @Nullable String field19;

        private @Nullable String field20;

        private @Nullable String field21;

        private @Nullable String field22;

        private @Nullable String field23;

        private @Nullable String field24;

        private @Nullable String field25;

        private @Nullable String field26;

        private @Nullable String field27;

        private @Nullable String field28;

        private @Nullable String field29;

        private @Nullable String field30;

        private @Nullable String field31;

        private @Nullable String field32;

        private @Nullable String field33;

        private @Nullable String field34;

        private @Nullable String field35;

        private @Nullable String field36;

        private @Nullable String field37;

        private @Nullable String field38;

        private @Nullable String field39;

        private @Nullable String field40;

        private @Nullable String field41;

        private @Nullable String field42;

        private @Nullable String field43;

        private @Nullable String field44;

        private @Nullable String field45;

        private @Nullable String field46;

        private @Nullable String field47;

        private @Nullable String field48;

        private @Nullable String field49;

        private @Nullable String field50;

        private @Nullable String field51;

        private @Nullable String field52;

        private @Nullable String field53;

        private @Nullable String field54;

        private @Nullable String field55;

        private @Nullable String field56;

        private @Nullable String field57;

        private @Nullable String field58;

        private @Nullable String field59;

        private @Nullable String field60;

        private @Nullable String field61;

        private @Nullable String field62;

        private @Nullable String field63;

        private @Nullable String field64;

        private @Nullable String field65;

        private @Nullable String field66;

        private @Nullable String field67;

        private @Nullable String field68;

        private @Nullable String field69;

        private @Nullable String field70;

        private final DocumentState.Builder<Field> state;

        private Builder() {
            this.state = new DocumentState.Builder<>();
        }

        private Builder(Wide model) {
            this.field1 = model.field1;
            this.field2 = model.field2;
            this.field3 = model.field3;
            this.field4 = model.field4;
            this.field5 = model.field5;
            this.field6 = model.field6;
            this.field7 = model.field7;
            this.field8 = model.field8;
            this.field9 = model.field9;
            this.field10 = model.field10;
            this.field11 = model.field11;
            this.field12 = model.field12;
            this.field13 = model.field13;
            this.field14 = model.field14;
            this.field15 = model.field15;
            this.field16 = model.field16;
            this.field17 = model.field17;
            this.field18 = model.field18;
            this.field19 = model.field19;
            this.field20 = model.field20;
            this.field21 = model.field21;
            this.field22 = model.field22;
            this.field23 = model.field23;
            this.field24 = model.field24;
            this.field25 = model.field25;
            this.field26 = model.field26;
            this.field27 = model.field27;
            this.field28 = model.field28;
            this.field29 = model.field29;
            this.field30 = model.field30;
            this.field31 = model.field31;
            this.field32 = model.field32;
            this.field33 = model.field33;
            this.field34 = model.field34;
            this.field35 = model.field35;
            this.field36 = model.field36;
            this.field37 = model.field37;
            this.field38 = model.field38;
            this.field39 = model.field39;
            this.field40 = model.field40;
            this.field41 = model.field41;
            this.field42 = model.field42;
            this.field43 = model.field43;
            this.field44 = model.field44;
            this.field45 = model.field45;
            this.field46 = model.field46;
            this.field47 = model.field47;
            this.field48 = model.field48;
            this.field49 = model.field49;
            this.field50 = model.field50;
            this.field51 = model.field51;
            this.field52 = model.field52;
            this.field53 = model.field53;
            this.field54 = model.field54;
            this.field55 = model.field55;
            this.field56 = model.field56;
            this.field57 = model.field57;
            this.field58 = model.field58;
            this.field59 = model.field59;
            this.field60 = model.field60;
            this.field61 = model.field61;
            this.field62 = model.field62;
            this.field63 = model.field63;
            this.field64 = model.field64;
            this.field65 = model.field65;
            this.field66 = model.field66;
            this.field67 = model.field67;
            this.field68 = model.field68;
            this.field69 = model.field69;
            this.field70 = model.field70;
            this.state = model.state.toBuilder();
        }

        /**
         * Asana's {@code field1}.
         *
         * @param field1 the value, not null
         * @return this builder
         */
        public Builder field1(String field1) {
            this.field1 = state.set(Field.FIELD1, field1);
            return this;
        }

        /**
         * Asana's {@code field2}.
         *
         * @param field2 the value, not null
         * @return this builder
         */
        public Builder field2(String field2) {
            this.field2 = state.set(Field.FIELD2, field2);
            return this;
        }

        /**
         * Asana's {@code field3}.
         *
         * @param field3 the value, not null
         * @return this builder
         */
        public Builder field3(String field3) {
            this.field3 = state.set(Field.FIELD3, field3);
            return this;
        }

        /**
         * Asana's {@code field4}.
         *
         * @param field4 the value, not null
         * @return this builder
         */
        public Builder field4(String field4) {
            this.field4 = state.set(Field.FIELD4, field4);
            return this;
        }

        /**
         * Asana's {@code field5}.
         *
         * @param field5 the value, not null
         * @return this builder
         */
        public Builder field5(String field5) {
            this.field5 = state.set(Field.FIELD5, field5);
            return this;
        }

        /**
         * Asana's {@code field6}.
         *
         * @param field6 the value, not null
         * @return this builder
         */
        public Builder field6(String field6) {
            this.field6 = state.set(Field.FIELD6, field6);
            return this;
        }

        /**
         * Asana's {@code field7}.
         *
         * @param field7 the value, not null
         * @return this builder
         */
        public Builder field7(String field7) {
            this.field7 = state.set(Field.FIELD7, field7);
            return this;
        }

        /**
         * Asana's {@code field8}.
         *
         * @param field8 the value, not null
         * @return this builder
         */
        public Builder field8(String field8) {
            this.field8 = state.set(Field.FIELD8, field8);
            return this;
        }

        /**
         * Asana's {@code field9}.
         *
         * @param field9 the value, not null
         * @return this builder
         */
        public Builder field9(String field9) {
            this.field9 = state.set(Field.FIELD9, field9);
            return this;
        }

        /**
         * Asana's {@code field10}.
         *
         * @param field10 the value, not null
         * @return this builder
         */
        public Builder field10(String field10) {
            this.field10 = state.set(Field.FIELD10, field10);
            return this;
        }

        /**
         * Asana's {@code field11}.
         *
         * @param field11 the value, not null
         * @return this builder
         */
        public Builder field11(String field11) {
            this.field11 = state.set(Field.FIELD11, field11);
            return this;
        }

        /**
         * Asana's {@code field12}.
         *
         * @param field12 the value, not null
         * @return this builder
         */
        public Builder field12(String field12) {
            this.field12 = state.set(Field.FIELD12, field12);
            return this;
        }

        /**
         * Asana's {@code field13}.
         *
         * @param field13 the value, not null
         * @return this builder
         */
        public Builder field13(String field13) {
            this.field13 = state.set(Field.FIELD13, field13);
            return this;
        }

        /**
         * Asana's {@code field14}.
         *
         * @param field14 the value, not null
         * @return this builder
         */
        public Builder field14(String field14) {
            this.field14 = state.set(Field.FIELD14, field14);
            return this;
        }

        /**
         * Asana's {@code field15}.
         *
         * @param field15 the value, not null
         * @return this builder
         */
        public Builder field15(String field15) {
            this.field15 = state.set(Field.FIELD15, field15);
            return this;
        }

        /**
         * Asana's {@code field16}.
         *
         * @param field16 the value, not null
         * @return this builder
         */
        public Builder field16(String field16) {
            this.field16 = state.set(Field.FIELD16, field16);
            return this;
        }

        /**
         * Asana's {@code field17}.
         *
         * @param field17 the value, not null
         * @return this builder
         */
        public Builder field17(String field17) {
            this.field17 = state.set(Field.FIELD17, field17);
            return this;
        }

        /**
         * Asana's {@code field18}.
         *
         * @param field18 the value, not null
         * @return this builder
         */
        public Builder field18(String field18) {
            this.field18 = state.set(Field.FIELD18, field18);
            return this;
        }

        /**
         * Asana's {@code field19}.
         *
         * @param field19 the value, not null
         * @return this builder
         */
        public Builder field19(String field19) {
            this.field19 = state.set(Field.FIELD19, field19);
            return this;
        }

        /**
         * Asana's {@code field20}.
         *
         * @param field20 the value, not null
         * @return this builder
         */
        public Builder field20(String field20) {
            this.field20 = state.set(Field.FIELD20, field20);
            return this;
        }

        /**
         * Asana's {@code field21}.
         *
         * @param field21 the value, not null
         * @return this builder
         */
        public Builder field21(String field21) {
            this.field21 = state.set(Field.FIELD21, field21);
            return this;
        }

        /**
         * Asana's {@code field22}.
         *
         * @param field22 the value, not null
         * @return this builder
         */
        public Builder field22(String field22) {
            this.field22 = state.set(Field.FIELD22, field22);
            return this;
        }

        /**
         * Asana's {@code field23}.
         *
         * @param field23 the value, not null
         * @return this builder
         */
        public Builder field23(String field23) {
            this.field23 = state.set(Field.FIELD23, field23);
            return this;
        }

        /**
         * Asana's {@code field24}.
         *
         * @param field24 the value, not null
         * @return this builder
         */
        public Builder field24(String field24) {
            this.field24 = state.set(Field.FIELD24, field24);
            return this;
        }

        /**
         * Asana's {@code field25}.
         *
         * @param field25 the value, not null
         * @return this builder
         */
        public Builder field25(String field25) {
            this.field25 = state.set(Field.FIELD25, field25);
            return this;
        }

        /**
         * Asana's {@code field26}.
         *
         * @param field26 the value, not null
         * @return this builder
         */
        public Builder field26(String field26) {
            this.field26 = state.set(Field.FIELD26, field26);
            return this;
        }

        /**
         * Asana's {@code field27}.
         *
         * @param field27 the value, not null
         * @return this builder
         */
        public Builder field27(String field27) {
            this.field27 = state.set(Field.FIELD27, field27);
            return this;
        }

        /**
         * Asana's {@code field28}.
         *
         * @param field28 the value, not null
         * @return this builder
         */
        public Builder field28(String field28) {
            this.field28 = state.set(Field.FIELD28, field28);
            return this;
        }

        /**
         * Asana's {@code field29}.
         *
         * @param field29 the value, not null
         * @return this builder
         */
        public Builder field29(String field29) {
            this.field29 = state.set(Field.FIELD29, field29);
            return this;
        }

        /**
         * Asana's {@code field30}.
         *
         * @param field30 the value, not null
         * @return this builder
         */
        public Builder field30(String field30) {
            this.field30 = state.set(Field.FIELD30, field30);
            return this;
        }

        /**
         * Asana's {@code field31}.
         *
         * @param field31 the value, not null
         * @return this builder
         */
        public Builder field31(String field31) {
            this.field31 = state.set(Field.FIELD31, field31);
            return this;
        }

        /**
         * Asana's {@code field32}.
         *
         * @param field32 the value, not null
         * @return this builder
         */
        public Builder field32(String field32) {
            this.field32 = state.set(Field.FIELD32, field32);
            return this;
        }

        /**
         * Asana's {@code field33}.
         *
         * @param field33 the value, not null
         * @return this builder
         */
        public Builder field33(String field33) {
            this.field33 = state.set(Field.FIELD33, field33);
            return this;
        }

        /**
         * Asana's {@code field34}.
         *
         * @param field34 the value, not null
         * @return this builder
         */
        public Builder field34(String field34) {
            this.field34 = state.set(Field.FIELD34, field34);
            return this;
        }

        /**
         * Asana's {@code field35}.
         *
         * @param field35 the value, not null
         * @return this builder
         */
        public Builder field35(String field35) {
            this.field35 = state.set(Field.FIELD35, field35);
            return this;
        }

        /**
         * Asana's {@code field36}.
         *
         * @param field36 the value, not null
         * @return this builder
         */
        public Builder field36(String field36) {
            this.field36 = state.set(Field.FIELD36, field36);
            return this;
        }

        /**
         * Asana's {@code field37}.
         *
         * @param field37 the value, not null
         * @return this builder
         */
        public Builder field37(String field37) {
            this.field37 = state.set(Field.FIELD37, field37);
            return this;
        }

        /**
         * Asana's {@code field38}.
         *
         * @param field38 the value, not null
         * @return this builder
         */
        public Builder field38(String field38) {
            this.field38 = state.set(Field.FIELD38, field38);
            return this;
        }

        /**
         * Asana's {@code field39}.
         *
         * @param field39 the value, not null
         * @return this builder
         */
        public Builder field39(String field39) {
            this.field39 = state.set(Field.FIELD39, field39);
            return this;
        }

        /**
         * Asana's {@code field40}.
         *
         * @param field40 the value, not null
         * @return this builder
         */
        public Builder field40(String field40) {
            this.field40 = state.set(Field.FIELD40, field40);
            return this;
        }

        /**
         * Asana's {@code field41}.
         *
         * @param field41 the value, not null
         * @return this builder
         */
        public Builder field41(String field41) {
            this.field41 = state.set(Field.FIELD41, field41);
            return this;
        }

        /**
         * Asana's {@code field42}.
         *
         * @param field42 the value, not null
         * @return this builder
         */
        public Builder field42(String field42) {
            this.field42 = state.set(Field.FIELD42, field42);
            return this;
        }

        /**
         * Asana's {@code field43}.
         *
         * @param field43 the value, not null
         * @return this builder
         */
        public Builder field43(String field43) {
            this.field43 = state.set(Field.FIELD43, field43);
            return this;
        }

        /**
         * Asana's {@code field44}.
         *
         * @param field44 the value, not null
         * @return this builder
         */
        public Builder field44(String field44) {
            this.field44 = state.set(Field.FIELD44, field44);
            return this;
        }

        /**
         * Asana's {@code field45}.
         *
         * @param field45 the value, not null
         * @return this builder
         */
        public Builder field45(String field45) {
            this.field45 = state.set(Field.FIELD45, field45);
            return this;
        }

        /**
         * Asana's {@code field46}.
         *
         * @param field46 the value, not null
         * @return this builder
         */
        public Builder field46(String field46) {
            this.field46 = state.set(Field.FIELD46, field46);
            return this;
        }

        /**
         * Asana's {@code field47}.
         *
         * @param field47 the value, not null
         * @return this builder
         */
        public Builder field47(String field47) {
            this.field47 = state.set(Field.FIELD47, field47);
            return this;
        }

        /**
         * Asana's {@code field48}.
         *
         * @param field48 the value, not null
         * @return this builder
         */
        public Builder field48(String field48) {
            this.field48 = state.set(Field.FIELD48, field48);
            return this;
        }

        /**
         * Asana's {@code field49}.
         *
         * @param field49 the value, not null
         * @return this builder
         */
        public Builder field49(String field49) {
            this.field49 = state.set(Field.FIELD49, field49);
            return this;
        }

        /**
         * Asana's {@code field50}.
         *
         * @param field50 the value, not null
         * @return this builder
         */
        public Builder field50(String field50) {
            this.field50 = state.set(Field.FIELD50, field50);
            return this;
        }

        /**
         * Asana's {@code field51}.
         *
         * @param field51 the value, not null
         * @return this builder
         */
        public Builder field51(String field51) {
            this.field51 = state.set(Field.FIELD51, field51);
            return this;
        }

        /**
         * Asana's {@code field52}.
         *
         * @param field52 the value, not null
         * @return this builder
         */
        public Builder field52(String field52) {
            this.field52 = state.set(Field.FIELD52, field52);
            return this;
        }

        /**
         * Asana's {@code field53}.
         *
         * @param field53 the value, not null
         * @return this builder
         */
        public Builder field53(String field53) {
            this.field53 = state.set(Field.FIELD53, field53);
            return this;
        }

        /**
         * Asana's {@code field54}.
         *
         * @param field54 the value, not null
         * @return this builder
         */
        public Builder field54(String field54) {
            this.field54 = state.set(Field.FIELD54, field54);
            return this;
        }

        /**
         * Asana's {@code field55}.
         *
         * @param field55 the value, not null
         * @return this builder
         */
        public Builder field55(String field55) {
            this.field55 = state.set(Field.FIELD55, field55);
            return this;
        }

        /**
         * Asana's {@code field56}.
         *
         * @param field56 the value, not null
         * @return this builder
         */
        public Builder field56(String field56) {
            this.field56 = state.set(Field.FIELD56, field56);
            return this;
        }

        /**
         * Asana's {@code field57}.
         *
         * @param field57 the value, not null
         * @return this builder
         */
        public Builder field57(String field57) {
            this.field57 = state.set(Field.FIELD57, field57);
            return this;
        }

        /**
         * Asana's {@code field58}.
         *
         * @param field58 the value, not null
         * @return this builder
         */
        public Builder field58(String field58) {
            this.field58 = state.set(Field.FIELD58, field58);
            return this;
        }

        /**
         * Asana's {@code field59}.
         *
         * @param field59 the value, not null
         * @return this builder
         */
        public Builder field59(String field59) {
            this.field59 = state.set(Field.FIELD59, field59);
            return this;
        }

        /**
         * Asana's {@code field60}.
         *
         * @param field60 the value, not null
         * @return this builder
         */
        public Builder field60(String field60) {
            this.field60 = state.set(Field.FIELD60, field60);
            return this;
        }

        /**
         * Asana's {@code field61}.
         *
         * @param field61 the value, not null
         * @return this builder
         */
        public Builder field61(String field61) {
            this.field61 = state.set(Field.FIELD61, field61);
            return this;
        }

        /**
         * Asana's {@code field62}.
         *
         * @param field62 the value, not null
         * @return this builder
         */
        public Builder field62(String field62) {
            this.field62 = state.set(Field.FIELD62, field62);
            return this;
        }

        /**
         * Asana's {@code field63}.
         *
         * @param field63 the value, not null
         * @return this builder
         */
        public Builder field63(String field63) {
            this.field63 = state.set(Field.FIELD63, field63);
            return this;
        }

        /**
         * Asana's {@code field64}.
         *
         * @param field64 the value, not null
         * @return this builder
         */
        public Builder field64(String field64) {
            this.field64 = state.set(Field.FIELD64, field64);
            return this;
        }

        /**
         * Asana's {@code field65}.
         *
         * @param field65 the value, not null
         * @return this builder
         */
        public Builder field65(String field65) {
            this.field65 = state.set(Field.FIELD65, field65);
            return this;
        }

        /**
         * Asana's {@code field66}.
         *
         * @param field66 the value, not null
         * @return this builder
         */
        public Builder field66(String field66) {
            this.field66 = state.set(Field.FIELD66, field66);
            return this;
        }

        /**
         * Asana's {@code field67}.
         *
         * @param field67 the value, not null
         * @return this builder
         */
        public Builder field67(String field67) {
            this.field67 = state.set(Field.FIELD67, field67);
            return this;
        }

        /**
         * Asana's {@code field68}.
         *
         * @param field68 the value, not null
         * @return this builder
         */
        public Builder field68(String field68) {
            this.field68 = state.set(Field.FIELD68, field68);
            return this;
        }

        /**
         * Asana's {@code field69}.
         *
         * @param field69 the value, not null
         * @return this builder
         */
        public Builder field69(String field69) {
            this.field69 = state.set(Field.FIELD69, field69);
            return this;
        }

        /**
         * Asana's {@code field70}.
         *
         * <p>A request must have it: {@link Builder#build()} fails without.
         *
         * @param field70 the value, not null
         * @return this builder
         */
        public Builder field70(String field70) {
            this.field70 = state.set(Field.FIELD70, field70);
            return this;
        }

        @Override
        public Builder setNull(Field field) {
            read(field.wireName(), null);
            return this;
        }

        @Override
        public Builder unset(Field field) {
            read(field.wireName(), null);
            state.unset(field);
            return this;
        }

        @Override
        public Builder unknownField(String wireName, @Nullable Object json) {
            state.setUnknown(wireName, json, Field.values());
            return this;
        }

        @Override
        public Builder removeUnknownField(String wireName) {
            state.unsetUnknown(wireName);
            return this;
        }

        @Override
        public Wide build() {
            state.requireSent(Field.FIELD70);
            return new Wide(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "field1" -> this.field1 = state.read(Field.FIELD1, json, JsonKind.TEXT);
                case "field2" -> this.field2 = state.read(Field.FIELD2, json, JsonKind.TEXT);
                case "field3" -> this.field3 = state.read(Field.FIELD3, json, JsonKind.TEXT);
                case "field4" -> this.field4 = state.read(Field.FIELD4, json, JsonKind.TEXT);
                case "field5" -> this.field5 = state.read(Field.FIELD5, json, JsonKind.TEXT);
                case "field6" -> this.field6 = state.read(Field.FIELD6, json, JsonKind.TEXT);
                case "field7" -> this.field7 = state.read(Field.FIELD7, json, JsonKind.TEXT);
                case "field8" -> this.field8 = state.read(Field.FIELD8, json, JsonKind.TEXT);
                case "field9" -> this.field9 = state.read(Field.FIELD9, json, JsonKind.TEXT);
                case "field10" -> this.field10 = state.read(Field.FIELD10, json, JsonKind.TEXT);
                case "field11" -> this.field11 = state.read(Field.FIELD11, json, JsonKind.TEXT);
                case "field12" -> this.field12 = state.read(Field.FIELD12, json, JsonKind.TEXT);
                case "field13" -> this.field13 = state.read(Field.FIELD13, json, JsonKind.TEXT);
                case "field14" -> this.field14 = state.read(Field.FIELD14, json, JsonKind.TEXT);
                case "field15" -> this.field15 = state.read(Field.FIELD15, json, JsonKind.TEXT);
                case "field16" -> this.field16 = state.read(Field.FIELD16, json, JsonKind.TEXT);
                case "field17" -> this.field17 = state.read(Field.FIELD17, json, JsonKind.TEXT);
                case "field18" -> this.field18 = state.read(Field.FIELD18, json, JsonKind.TEXT);
                case "field19" -> this.field19 = state.read(Field.FIELD19, json, JsonKind.TEXT);
                case "field20" -> this.field20 = state.read(Field.FIELD20, json, JsonKind.TEXT);
                case "field21" -> this.field21 = state.read(Field.FIELD21, json, JsonKind.TEXT);
                case "field22" -> this.field22 = state.read(Field.FIELD22, json, JsonKind.TEXT);
                case "field23" -> this.field23 = state.read(Field.FIELD23, json, JsonKind.TEXT);
                case "field24" -> this.field24 = state.read(Field.FIELD24, json, JsonKind.TEXT);
                case "field25" -> this.field25 = state.read(Field.FIELD25, json, JsonKind.TEXT);
                case "field26" -> this.field26 = state.read(Field.FIELD26, json, JsonKind.TEXT);
                case "field27" -> this.field27 = state.read(Field.FIELD27, json, JsonKind.TEXT);
                case "field28" -> this.field28 = state.read(Field.FIELD28, json, JsonKind.TEXT);
                case "field29" -> this.field29 = state.read(Field.FIELD29, json, JsonKind.TEXT);
                case "field30" -> this.field30 = state.read(Field.FIELD30, json, JsonKind.TEXT);
                case "field31" -> this.field31 = state.read(Field.FIELD31, json, JsonKind.TEXT);
                case "field32" -> this.field32 = state.read(Field.FIELD32, json, JsonKind.TEXT);
                case "field33" -> this.field33 = state.read(Field.FIELD33, json, JsonKind.TEXT);
                case "field34" -> this.field34 = state.read(Field.FIELD34, json, JsonKind.TEXT);
                case "field35" -> this.field35 = state.read(Field.FIELD35, json, JsonKind.TEXT);
                case "field36" -> this.field36 = state.read(Field.FIELD36, json, JsonKind.TEXT);
                case "field37" -> this.field37 = state.read(Field.FIELD37, json, JsonKind.TEXT);
                case "field38" -> this.field38 = state.read(Field.FIELD38, json, JsonKind.TEXT);
                case "field39" -> this.field39 = state.read(Field.FIELD39, json, JsonKind.TEXT);
                case "field40" -> this.field40 = state.read(Field.FIELD40, json, JsonKind.TEXT);
                case "field41" -> this.field41 = state.read(Field.FIELD41, json, JsonKind.TEXT);
                case "field42" -> this.field42 = state.read(Field.FIELD42, json, JsonKind.TEXT);
                case "field43" -> this.field43 = state.read(Field.FIELD43, json, JsonKind.TEXT);
                case "field44" -> this.field44 = state.read(Field.FIELD44, json, JsonKind.TEXT);
                case "field45" -> this.field45 = state.read(Field.FIELD45, json, JsonKind.TEXT);
                case "field46" -> this.field46 = state.read(Field.FIELD46, json, JsonKind.TEXT);
                case "field47" -> this.field47 = state.read(Field.FIELD47, json, JsonKind.TEXT);
                case "field48" -> this.field48 = state.read(Field.FIELD48, json, JsonKind.TEXT);
                case "field49" -> this.field49 = state.read(Field.FIELD49, json, JsonKind.TEXT);
                case "field50" -> this.field50 = state.read(Field.FIELD50, json, JsonKind.TEXT);
                case "field51" -> this.field51 = state.read(Field.FIELD51, json, JsonKind.TEXT);
                case "field52" -> this.field52 = state.read(Field.FIELD52, json, JsonKind.TEXT);
                case "field53" -> this.field53 = state.read(Field.FIELD53, json, JsonKind.TEXT);
                case "field54" -> this.field54 = state.read(Field.FIELD54, json, JsonKind.TEXT);
                case "field55" -> this.field55 = state.read(Field.FIELD55, json, JsonKind.TEXT);
                case "field56" -> this.field56 = state.read(Field.FIELD56, json, JsonKind.TEXT);
                case "field57" -> this.field57 = state.read(Field.FIELD57, json, JsonKind.TEXT);
                case "field58" -> this.field58 = state.read(Field.FIELD58, json, JsonKind.TEXT);
                case "field59" -> this.field59 = state.read(Field.FIELD59, json, JsonKind.TEXT);
                case "field60" -> this.field60 = state.read(Field.FIELD60, json, JsonKind.TEXT);
                case "field61" -> this.field61 = state.read(Field.FIELD61, json, JsonKind.TEXT);
                case "field62" -> this.field62 = state.read(Field.FIELD62, json, JsonKind.TEXT);
                case "field63" -> this.field63 = state.read(Field.FIELD63, json, JsonKind.TEXT);
                case "field64" -> this.field64 = state.read(Field.FIELD64, json, JsonKind.TEXT);
                case "field65" -> this.field65 = state.read(Field.FIELD65, json, JsonKind.TEXT);
                case "field66" -> this.field66 = state.read(Field.FIELD66, json, JsonKind.TEXT);
                case "field67" -> this.field67 = state.read(Field.FIELD67, json, JsonKind.TEXT);
                case "field68" -> this.field68 = state.read(Field.FIELD68, json, JsonKind.TEXT);
                case "field69" -> this.field69 = state.read(Field.FIELD69, json, JsonKind.TEXT);
                case "field70" -> this.field70 = state.read(Field.FIELD70, json, JsonKind.TEXT);
                default -> state.readUnknown(wireName, json);
            }
        }
    }
}
