package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.Copies;
import io.github.asanaresource.Description;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonDocument;
import io.github.asanaresource.JsonKind;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.JsonObjects;
import io.github.asanaresource.MissingFieldsException;
import io.github.asanaresource.Nullable;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.UnreadableValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * More fields than a long has bits.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.WideSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Wide implements JsonModel {
    private final long[] sent;

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

    private final Map<Field, UnreadableValue> unreadableFields;

    private final Map<String, @Nullable Object> unknownFields;

    private Wide(Builder builder) {
        this.sent = builder.sent.clone();
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
        this.unreadableFields = Copies.mapOf(builder.unreadableFields);
        this.unknownFields = Copies.mapOf(builder.unknownFields);
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
        ResourceField.requireReadable(Field.FIELD1, unreadableFields);
        return Optional.ofNullable(field1);
    }

    /**
     * Asana's {@code field2}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field2() {
        ResourceField.requireReadable(Field.FIELD2, unreadableFields);
        return Optional.ofNullable(field2);
    }

    /**
     * Asana's {@code field3}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field3() {
        ResourceField.requireReadable(Field.FIELD3, unreadableFields);
        return Optional.ofNullable(field3);
    }

    /**
     * Asana's {@code field4}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field4() {
        ResourceField.requireReadable(Field.FIELD4, unreadableFields);
        return Optional.ofNullable(field4);
    }

    /**
     * Asana's {@code field5}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field5() {
        ResourceField.requireReadable(Field.FIELD5, unreadableFields);
        return Optional.ofNullable(field5);
    }

    /**
     * Asana's {@code field6}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field6() {
        ResourceField.requireReadable(Field.FIELD6, unreadableFields);
        return Optional.ofNullable(field6);
    }

    /**
     * Asana's {@code field7}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field7() {
        ResourceField.requireReadable(Field.FIELD7, unreadableFields);
        return Optional.ofNullable(field7);
    }

    /**
     * Asana's {@code field8}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field8() {
        ResourceField.requireReadable(Field.FIELD8, unreadableFields);
        return Optional.ofNullable(field8);
    }

    /**
     * Asana's {@code field9}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field9() {
        ResourceField.requireReadable(Field.FIELD9, unreadableFields);
        return Optional.ofNullable(field9);
    }

    /**
     * Asana's {@code field10}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field10() {
        ResourceField.requireReadable(Field.FIELD10, unreadableFields);
        return Optional.ofNullable(field10);
    }

    /**
     * Asana's {@code field11}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field11() {
        ResourceField.requireReadable(Field.FIELD11, unreadableFields);
        return Optional.ofNullable(field11);
    }

    /**
     * Asana's {@code field12}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field12() {
        ResourceField.requireReadable(Field.FIELD12, unreadableFields);
        return Optional.ofNullable(field12);
    }

    /**
     * Asana's {@code field13}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field13() {
        ResourceField.requireReadable(Field.FIELD13, unreadableFields);
        return Optional.ofNullable(field13);
    }

    /**
     * Asana's {@code field14}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field14() {
        ResourceField.requireReadable(Field.FIELD14, unreadableFields);
        return Optional.ofNullable(field14);
    }

    /**
     * Asana's {@code field15}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field15() {
        ResourceField.requireReadable(Field.FIELD15, unreadableFields);
        return Optional.ofNullable(field15);
    }

    /**
     * Asana's {@code field16}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field16() {
        ResourceField.requireReadable(Field.FIELD16, unreadableFields);
        return Optional.ofNullable(field16);
    }

    /**
     * Asana's {@code field17}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field17() {
        ResourceField.requireReadable(Field.FIELD17, unreadableFields);
        return Optional.ofNullable(field17);
    }

    /**
     * Asana's {@code field18}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field18() {
        ResourceField.requireReadable(Field.FIELD18, unreadableFields);
        return Optional.ofNullable(field18);
    }

    /**
     * Asana's {@code field19}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field19() {
        ResourceField.requireReadable(Field.FIELD19, unreadableFields);
        return Optional.ofNullable(field19);
    }

    /**
     * Asana's {@code field20}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field20() {
        ResourceField.requireReadable(Field.FIELD20, unreadableFields);
        return Optional.ofNullable(field20);
    }

    /**
     * Asana's {@code field21}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field21() {
        ResourceField.requireReadable(Field.FIELD21, unreadableFields);
        return Optional.ofNullable(field21);
    }

    /**
     * Asana's {@code field22}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field22() {
        ResourceField.requireReadable(Field.FIELD22, unreadableFields);
        return Optional.ofNullable(field22);
    }

    /**
     * Asana's {@code field23}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field23() {
        ResourceField.requireReadable(Field.FIELD23, unreadableFields);
        return Optional.ofNullable(field23);
    }

    /**
     * Asana's {@code field24}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field24() {
        ResourceField.requireReadable(Field.FIELD24, unreadableFields);
        return Optional.ofNullable(field24);
    }

    /**
     * Asana's {@code field25}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field25() {
        ResourceField.requireReadable(Field.FIELD25, unreadableFields);
        return Optional.ofNullable(field25);
    }

    /**
     * Asana's {@code field26}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field26() {
        ResourceField.requireReadable(Field.FIELD26, unreadableFields);
        return Optional.ofNullable(field26);
    }

    /**
     * Asana's {@code field27}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field27() {
        ResourceField.requireReadable(Field.FIELD27, unreadableFields);
        return Optional.ofNullable(field27);
    }

    /**
     * Asana's {@code field28}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field28() {
        ResourceField.requireReadable(Field.FIELD28, unreadableFields);
        return Optional.ofNullable(field28);
    }

    /**
     * Asana's {@code field29}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field29() {
        ResourceField.requireReadable(Field.FIELD29, unreadableFields);
        return Optional.ofNullable(field29);
    }

    /**
     * Asana's {@code field30}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field30() {
        ResourceField.requireReadable(Field.FIELD30, unreadableFields);
        return Optional.ofNullable(field30);
    }

    /**
     * Asana's {@code field31}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field31() {
        ResourceField.requireReadable(Field.FIELD31, unreadableFields);
        return Optional.ofNullable(field31);
    }

    /**
     * Asana's {@code field32}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field32() {
        ResourceField.requireReadable(Field.FIELD32, unreadableFields);
        return Optional.ofNullable(field32);
    }

    /**
     * Asana's {@code field33}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field33() {
        ResourceField.requireReadable(Field.FIELD33, unreadableFields);
        return Optional.ofNullable(field33);
    }

    /**
     * Asana's {@code field34}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field34() {
        ResourceField.requireReadable(Field.FIELD34, unreadableFields);
        return Optional.ofNullable(field34);
    }

    /**
     * Asana's {@code field35}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field35() {
        ResourceField.requireReadable(Field.FIELD35, unreadableFields);
        return Optional.ofNullable(field35);
    }

    /**
     * Asana's {@code field36}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field36() {
        ResourceField.requireReadable(Field.FIELD36, unreadableFields);
        return Optional.ofNullable(field36);
    }

    /**
     * Asana's {@code field37}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field37() {
        ResourceField.requireReadable(Field.FIELD37, unreadableFields);
        return Optional.ofNullable(field37);
    }

    /**
     * Asana's {@code field38}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field38() {
        ResourceField.requireReadable(Field.FIELD38, unreadableFields);
        return Optional.ofNullable(field38);
    }

    /**
     * Asana's {@code field39}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field39() {
        ResourceField.requireReadable(Field.FIELD39, unreadableFields);
        return Optional.ofNullable(field39);
    }

    /**
     * Asana's {@code field40}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field40() {
        ResourceField.requireReadable(Field.FIELD40, unreadableFields);
        return Optional.ofNullable(field40);
    }

    /**
     * Asana's {@code field41}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field41() {
        ResourceField.requireReadable(Field.FIELD41, unreadableFields);
        return Optional.ofNullable(field41);
    }

    /**
     * Asana's {@code field42}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field42() {
        ResourceField.requireReadable(Field.FIELD42, unreadableFields);
        return Optional.ofNullable(field42);
    }

    /**
     * Asana's {@code field43}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field43() {
        ResourceField.requireReadable(Field.FIELD43, unreadableFields);
        return Optional.ofNullable(field43);
    }

    /**
     * Asana's {@code field44}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field44() {
        ResourceField.requireReadable(Field.FIELD44, unreadableFields);
        return Optional.ofNullable(field44);
    }

    /**
     * Asana's {@code field45}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field45() {
        ResourceField.requireReadable(Field.FIELD45, unreadableFields);
        return Optional.ofNullable(field45);
    }

    /**
     * Asana's {@code field46}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field46() {
        ResourceField.requireReadable(Field.FIELD46, unreadableFields);
        return Optional.ofNullable(field46);
    }

    /**
     * Asana's {@code field47}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field47() {
        ResourceField.requireReadable(Field.FIELD47, unreadableFields);
        return Optional.ofNullable(field47);
    }

    /**
     * Asana's {@code field48}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field48() {
        ResourceField.requireReadable(Field.FIELD48, unreadableFields);
        return Optional.ofNullable(field48);
    }

    /**
     * Asana's {@code field49}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field49() {
        ResourceField.requireReadable(Field.FIELD49, unreadableFields);
        return Optional.ofNullable(field49);
    }

    /**
     * Asana's {@code field50}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field50() {
        ResourceField.requireReadable(Field.FIELD50, unreadableFields);
        return Optional.ofNullable(field50);
    }

    /**
     * Asana's {@code field51}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field51() {
        ResourceField.requireReadable(Field.FIELD51, unreadableFields);
        return Optional.ofNullable(field51);
    }

    /**
     * Asana's {@code field52}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field52() {
        ResourceField.requireReadable(Field.FIELD52, unreadableFields);
        return Optional.ofNullable(field52);
    }

    /**
     * Asana's {@code field53}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field53() {
        ResourceField.requireReadable(Field.FIELD53, unreadableFields);
        return Optional.ofNullable(field53);
    }

    /**
     * Asana's {@code field54}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field54() {
        ResourceField.requireReadable(Field.FIELD54, unreadableFields);
        return Optional.ofNullable(field54);
    }

    /**
     * Asana's {@code field55}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field55() {
        ResourceField.requireReadable(Field.FIELD55, unreadableFields);
        return Optional.ofNullable(field55);
    }

    /**
     * Asana's {@code field56}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field56() {
        ResourceField.requireReadable(Field.FIELD56, unreadableFields);
        return Optional.ofNullable(field56);
    }

    /**
     * Asana's {@code field57}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field57() {
        ResourceField.requireReadable(Field.FIELD57, unreadableFields);
        return Optional.ofNullable(field57);
    }

    /**
     * Asana's {@code field58}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field58() {
        ResourceField.requireReadable(Field.FIELD58, unreadableFields);
        return Optional.ofNullable(field58);
    }

    /**
     * Asana's {@code field59}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field59() {
        ResourceField.requireReadable(Field.FIELD59, unreadableFields);
        return Optional.ofNullable(field59);
    }

    /**
     * Asana's {@code field60}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field60() {
        ResourceField.requireReadable(Field.FIELD60, unreadableFields);
        return Optional.ofNullable(field60);
    }

    /**
     * Asana's {@code field61}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field61() {
        ResourceField.requireReadable(Field.FIELD61, unreadableFields);
        return Optional.ofNullable(field61);
    }

    /**
     * Asana's {@code field62}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field62() {
        ResourceField.requireReadable(Field.FIELD62, unreadableFields);
        return Optional.ofNullable(field62);
    }

    /**
     * Asana's {@code field63}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field63() {
        ResourceField.requireReadable(Field.FIELD63, unreadableFields);
        return Optional.ofNullable(field63);
    }

    /**
     * Asana's {@code field64}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field64() {
        ResourceField.requireReadable(Field.FIELD64, unreadableFields);
        return Optional.ofNullable(field64);
    }

    /**
     * Asana's {@code field65}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field65() {
        ResourceField.requireReadable(Field.FIELD65, unreadableFields);
        return Optional.ofNullable(field65);
    }

    /**
     * Asana's {@code field66}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field66() {
        ResourceField.requireReadable(Field.FIELD66, unreadableFields);
        return Optional.ofNullable(field66);
    }

    /**
     * Asana's {@code field67}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field67() {
        ResourceField.requireReadable(Field.FIELD67, unreadableFields);
        return Optional.ofNullable(field67);
    }

    /**
     * Asana's {@code field68}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field68() {
        ResourceField.requireReadable(Field.FIELD68, unreadableFields);
        return Optional.ofNullable(field68);
    }

    /**
     * Asana's {@code field69}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field69() {
        ResourceField.requireReadable(Field.FIELD69, unreadableFields);
        return Optional.ofNullable(field69);
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
        ResourceField.requireReadable(Field.FIELD70, unreadableFields);
        return Optional.ofNullable(field70);
    }

    /**
     * Tells whether the document has a field.
     *
     * @param field the field
     * @return whether the field is absent, null, or has a value
     */
    public Presence presence(Field field) {
        Object json = json(field);
        if (json == Presence.ABSENT) {
            return Presence.ABSENT;
        }
        return json == null ? Presence.NULL : Presence.PRESENT;
    }

    /**
     * The fields that have JSON of another kind than the spec says. It is written back as it came.
     *
     * @return an unmodifiable map, with no entries where all is as the spec says
     */
    public Map<Field, UnreadableValue> unreadableFields() {
        return unreadableFields;
    }

    /**
     * The fields of the document that the spec does not name, in the order in which they came.
     *
     * @return an unmodifiable map of JSON by wire name, with null values where the document has them
     */
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    /**
     * The document that this model is, as JSON that is there as Java values.
     *
     * @return an unmodifiable map by wire name, of which {@link #fromJson} makes an equal model
     */
    @Override
    public Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            JsonObjects.put(json, field, json(field));
        }
        json.putAll(unknownFields);
        return Collections.unmodifiableMap(json);
    }

    /**
     * Begins a copy of this model, unknown fields included.
     *
     * @return a builder of its own
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Wide that
                && Arrays.equals(this.sent, that.sent)
                && Objects.equals(this.field1, that.field1)
                && Objects.equals(this.field2, that.field2)
                && Objects.equals(this.field3, that.field3)
                && Objects.equals(this.field4, that.field4)
                && Objects.equals(this.field5, that.field5)
                && Objects.equals(this.field6, that.field6)
                && Objects.equals(this.field7, that.field7)
                && Objects.equals(this.field8, that.field8)
                && Objects.equals(this.field9, that.field9)
                && Objects.equals(this.field10, that.field10)
                && Objects.equals(this.field11, that.field11)
                && Objects.equals(this.field12, that.field12)
                && Objects.equals(this.field13, that.field13)
                && Objects.equals(this.field14, that.field14)
                && Objects.equals(this.field15, that.field15)
                && Objects.equals(this.field16, that.field16)
                && Objects.equals(this.field17, that.field17)
                && Objects.equals(this.field18, that.field18)
                && Objects.equals(this.field19, that.field19)
                && Objects.equals(this.field20, that.field20)
                && Objects.equals(this.field21, that.field21)
                && Objects.equals(this.field22, that.field22)
                && Objects.equals(this.field23, that.field23)
                && Objects.equals(this.field24, that.field24)
                && Objects.equals(this.field25, that.field25)
                && Objects.equals(this.field26, that.field26)
                && Objects.equals(this.field27, that.field27)
                && Objects.equals(this.field28, that.field28)
                && Objects.equals(this.field29, that.field29)
                && Objects.equals(this.field30, that.field30)
                && Objects.equals(this.field31, that.field31)
                && Objects.equals(this.field32, that.field32)
                && Objects.equals(this.field33, that.field33)
                && Objects.equals(this.field34, that.field34)
                && Objects.equals(this.field35, that.field35)
                && Objects.equals(this.field36, that.field36)
                && Objects.equals(this.field37, that.field37)
                && Objects.equals(this.field38, that.field38)
                && Objects.equals(this.field39, that.field39)
                && Objects.equals(this.field40, that.field40)
                && Objects.equals(this.field41, that.field41)
                && Objects.equals(this.field42, that.field42)
                && Objects.equals(this.field43, that.field43)
                && Objects.equals(this.field44, that.field44)
                && Objects.equals(this.field45, that.field45)
                && Objects.equals(this.field46, that.field46)
                && Objects.equals(this.field47, that.field47)
                && Objects.equals(this.field48, that.field48)
                && Objects.equals(this.field49, that.field49)
                && Objects.equals(this.field50, that.field50)
                && Objects.equals(this.field51, that.field51)
                && Objects.equals(this.field52, that.field52)
                && Objects.equals(this.field53, that.field53)
                && Objects.equals(this.field54, that.field54)
                && Objects.equals(this.field55, that.field55)
                && Objects.equals(this.field56, that.field56)
                && Objects.equals(this.field57, that.field57)
                && Objects.equals(this.field58, that.field58)
                && Objects.equals(this.field59, that.field59)
                && Objects.equals(this.field60, that.field60)
                && Objects.equals(this.field61, that.field61)
                && Objects.equals(this.field62, that.field62)
                && Objects.equals(this.field63, that.field63)
                && Objects.equals(this.field64, that.field64)
                && Objects.equals(this.field65, that.field65)
                && Objects.equals(this.field66, that.field66)
                && Objects.equals(this.field67, that.field67)
                && Objects.equals(this.field68, that.field68)
                && Objects.equals(this.field69, that.field69)
                && Objects.equals(this.field70, that.field70)
                && this.unreadableFields.equals(that.unreadableFields)
                && this.unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(sent), field1, field2, field3, field4, field5, field6,
                field7, field8, field9, field10, field11, field12, field13, field14, field15,
                field16, field17, field18, field19, field20, field21, field22, field23, field24,
                field25, field26, field27, field28, field29, field30, field31, field32, field33,
                field34, field35, field36, field37, field38, field39, field40, field41, field42,
                field43, field44, field45, field46, field47, field48, field49, field50, field51,
                field52, field53, field54, field55, field56, field57, field58, field59, field60,
                field61, field62, field63, field64, field65, field66, field67, field68, field69,
                field70, unreadableFields, unknownFields);
    }

    @Override
    public String toString() {
        Description text = new Description("Wide");
        for (Field field : Field.values()) {
            text.add(field, json(field));
        }
        return text.end(unknownFields);
    }

    private boolean isSent(Field field) {
        return (sent[field.index >> 6] & 1L << field.index) != 0;
    }

    private @Nullable Object value(Field field) {
        return switch (field) {
            case FIELD1 -> this.field1;
            case FIELD2 -> this.field2;
            case FIELD3 -> this.field3;
            case FIELD4 -> this.field4;
            case FIELD5 -> this.field5;
            case FIELD6 -> this.field6;
            case FIELD7 -> this.field7;
            case FIELD8 -> this.field8;
            case FIELD9 -> this.field9;
            case FIELD10 -> this.field10;
            case FIELD11 -> this.field11;
            case FIELD12 -> this.field12;
            case FIELD13 -> this.field13;
            case FIELD14 -> this.field14;
            case FIELD15 -> this.field15;
            case FIELD16 -> this.field16;
            case FIELD17 -> this.field17;
            case FIELD18 -> this.field18;
            case FIELD19 -> this.field19;
            case FIELD20 -> this.field20;
            case FIELD21 -> this.field21;
            case FIELD22 -> this.field22;
            case FIELD23 -> this.field23;
            case FIELD24 -> this.field24;
            case FIELD25 -> this.field25;
            case FIELD26 -> this.field26;
            case FIELD27 -> this.field27;
            case FIELD28 -> this.field28;
            case FIELD29 -> this.field29;
            case FIELD30 -> this.field30;
            case FIELD31 -> this.field31;
            case FIELD32 -> this.field32;
            case FIELD33 -> this.field33;
            case FIELD34 -> this.field34;
            case FIELD35 -> this.field35;
            case FIELD36 -> this.field36;
            case FIELD37 -> this.field37;
            case FIELD38 -> this.field38;
            case FIELD39 -> this.field39;
            case FIELD40 -> this.field40;
            case FIELD41 -> this.field41;
            case FIELD42 -> this.field42;
            case FIELD43 -> this.field43;
            case FIELD44 -> this.field44;
            case FIELD45 -> this.field45;
            case FIELD46 -> this.field46;
            case FIELD47 -> this.field47;
            case FIELD48 -> this.field48;
            case FIELD49 -> this.field49;
            case FIELD50 -> this.field50;
            case FIELD51 -> this.field51;
            case FIELD52 -> this.field52;
            case FIELD53 -> this.field53;
            case FIELD54 -> this.field54;
            case FIELD55 -> this.field55;
            case FIELD56 -> this.field56;
            case FIELD57 -> this.field57;
            case FIELD58 -> this.field58;
            case FIELD59 -> this.field59;
            case FIELD60 -> this.field60;
            case FIELD61 -> this.field61;
            case FIELD62 -> this.field62;
            case FIELD63 -> this.field63;
            case FIELD64 -> this.field64;
            case FIELD65 -> this.field65;
            case FIELD66 -> this.field66;
            case FIELD67 -> this.field67;
            case FIELD68 -> this.field68;
            case FIELD69 -> this.field69;
            case FIELD70 -> this.field70;
        };
    }

    private @Nullable Object json(Field field) {
        if (!isSent(field)) {
            return Presence.ABSENT;
        }
        UnreadableValue unreadable = unreadableFields.get(field);
        return unreadable == null ? value(field) : unreadable;
    }

    /**
     * The fields that the spec of {@link Wide} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.WideSpec")
    public enum Field implements ResourceField {
        /**
         * {@code field1}, see {@link Wide#field1()}.
         */
        FIELD1("field1", 0),

        /**
         * {@code field2}, see {@link Wide#field2()}.
         */
        FIELD2("field2", 1),

        /**
         * {@code field3}, see {@link Wide#field3()}.
         */
        FIELD3("field3", 2),

        /**
         * {@code field4}, see {@link Wide#field4()}.
         */
        FIELD4("field4", 3),

        /**
         * {@code field5}, see {@link Wide#field5()}.
         */
        FIELD5("field5", 4),

        /**
         * {@code field6}, see {@link Wide#field6()}.
         */
        FIELD6("field6", 5),

        /**
         * {@code field7}, see {@link Wide#field7()}.
         */
        FIELD7("field7", 6),

        /**
         * {@code field8}, see {@link Wide#field8()}.
         */
        FIELD8("field8", 7),

        /**
         * {@code field9}, see {@link Wide#field9()}.
         */
        FIELD9("field9", 8),

        /**
         * {@code field10}, see {@link Wide#field10()}.
         */
        FIELD10("field10", 9),

        /**
         * {@code field11}, see {@link Wide#field11()}.
         */
        FIELD11("field11", 10),

        /**
         * {@code field12}, see {@link Wide#field12()}.
         */
        FIELD12("field12", 11),

        /**
         * {@code field13}, see {@link Wide#field13()}.
         */
        FIELD13("field13", 12),

        /**
         * {@code field14}, see {@link Wide#field14()}.
         */
        FIELD14("field14", 13),

        /**
         * {@code field15}, see {@link Wide#field15()}.
         */
        FIELD15("field15", 14),

        /**
         * {@code field16}, see {@link Wide#field16()}.
         */
        FIELD16("field16", 15),

        /**
         * {@code field17}, see {@link Wide#field17()}.
         */
        FIELD17("field17", 16),

        /**
         * {@code field18}, see {@link Wide#field18()}.
         */
        FIELD18("field18", 17),

        /**
         * {@code field19}, see {@link Wide#field19()}.
         */
        FIELD19("field19", 18),

        /**
         * {@code field20}, see {@link Wide#field20()}.
         */
        FIELD20("field20", 19),

        /**
         * {@code field21}, see {@link Wide#field21()}.
         */
        FIELD21("field21", 20),

        /**
         * {@code field22}, see {@link Wide#field22()}.
         */
        FIELD22("field22", 21),

        /**
         * {@code field23}, see {@link Wide#field23()}.
         */
        FIELD23("field23", 22),

        /**
         * {@code field24}, see {@link Wide#field24()}.
         */
        FIELD24("field24", 23),

        /**
         * {@code field25}, see {@link Wide#field25()}.
         */
        FIELD25("field25", 24),

        /**
         * {@code field26}, see {@link Wide#field26()}.
         */
        FIELD26("field26", 25),

        /**
         * {@code field27}, see {@link Wide#field27()}.
         */
        FIELD27("field27", 26),

        /**
         * {@code field28}, see {@link Wide#field28()}.
         */
        FIELD28("field28", 27),

        /**
         * {@code field29}, see {@link Wide#field29()}.
         */
        FIELD29("field29", 28),

        /**
         * {@code field30}, see {@link Wide#field30()}.
         */
        FIELD30("field30", 29),

        /**
         * {@code field31}, see {@link Wide#field31()}.
         */
        FIELD31("field31", 30),

        /**
         * {@code field32}, see {@link Wide#field32()}.
         */
        FIELD32("field32", 31),

        /**
         * {@code field33}, see {@link Wide#field33()}.
         */
        FIELD33("field33", 32),

        /**
         * {@code field34}, see {@link Wide#field34()}.
         */
        FIELD34("field34", 33),

        /**
         * {@code field35}, see {@link Wide#field35()}.
         */
        FIELD35("field35", 34),

        /**
         * {@code field36}, see {@link Wide#field36()}.
         */
        FIELD36("field36", 35),

        /**
         * {@code field37}, see {@link Wide#field37()}.
         */
        FIELD37("field37", 36),

        /**
         * {@code field38}, see {@link Wide#field38()}.
         */
        FIELD38("field38", 37),

        /**
         * {@code field39}, see {@link Wide#field39()}.
         */
        FIELD39("field39", 38),

        /**
         * {@code field40}, see {@link Wide#field40()}.
         */
        FIELD40("field40", 39),

        /**
         * {@code field41}, see {@link Wide#field41()}.
         */
        FIELD41("field41", 40),

        /**
         * {@code field42}, see {@link Wide#field42()}.
         */
        FIELD42("field42", 41),

        /**
         * {@code field43}, see {@link Wide#field43()}.
         */
        FIELD43("field43", 42),

        /**
         * {@code field44}, see {@link Wide#field44()}.
         */
        FIELD44("field44", 43),

        /**
         * {@code field45}, see {@link Wide#field45()}.
         */
        FIELD45("field45", 44),

        /**
         * {@code field46}, see {@link Wide#field46()}.
         */
        FIELD46("field46", 45),

        /**
         * {@code field47}, see {@link Wide#field47()}.
         */
        FIELD47("field47", 46),

        /**
         * {@code field48}, see {@link Wide#field48()}.
         */
        FIELD48("field48", 47),

        /**
         * {@code field49}, see {@link Wide#field49()}.
         */
        FIELD49("field49", 48),

        /**
         * {@code field50}, see {@link Wide#field50()}.
         */
        FIELD50("field50", 49),

        /**
         * {@code field51}, see {@link Wide#field51()}.
         */
        FIELD51("field51", 50),

        /**
         * {@code field52}, see {@link Wide#field52()}.
         */
        FIELD52("field52", 51),

        /**
         * {@code field53}, see {@link Wide#field53()}.
         */
        FIELD53("field53", 52),

        /**
         * {@code field54}, see {@link Wide#field54()}.
         */
        FIELD54("field54", 53),

        /**
         * {@code field55}, see {@link Wide#field55()}.
         */
        FIELD55("field55", 54),

        /**
         * {@code field56}, see {@link Wide#field56()}.
         */
        FIELD56("field56", 55),

        /**
         * {@code field57}, see {@link Wide#field57()}.
         */
        FIELD57("field57", 56),

        /**
         * {@code field58}, see {@link Wide#field58()}.
         */
        FIELD58("field58", 57),

        /**
         * {@code field59}, see {@link Wide#field59()}.
         */
        FIELD59("field59", 58),

        /**
         * {@code field60}, see {@link Wide#field60()}.
         */
        FIELD60("field60", 59),

        /**
         * {@code field61}, see {@link Wide#field61()}.
         */
        FIELD61("field61", 60),

        /**
         * {@code field62}, see {@link Wide#field62()}.
         */
        FIELD62("field62", 61),

        /**
         * {@code field63}, see {@link Wide#field63()}.
         */
        FIELD63("field63", 62),

        /**
         * {@code field64}, see {@link Wide#field64()}.
         */
        FIELD64("field64", 63),

        /**
         * {@code field65}, see {@link Wide#field65()}.
         */
        FIELD65("field65", 64),

        /**
         * {@code field66}, see {@link Wide#field66()}.
         */
        FIELD66("field66", 65),

        /**
         * {@code field67}, see {@link Wide#field67()}.
         */
        FIELD67("field67", 66),

        /**
         * {@code field68}, see {@link Wide#field68()}.
         */
        FIELD68("field68", 67),

        /**
         * {@code field69}, see {@link Wide#field69()}.
         */
        FIELD69("field69", 68),

        /**
         * {@code field70}, see {@link Wide#field70()}.
         */
        FIELD70("field70", 69);

        private final String wireName;

        private final int index;

        Field(String wireName, int index) {
            this.wireName = wireName;
            this.index = index;
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
     * Builds {@link Wide}. It can go on after {@link #build()}, and is for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.WideSpec")
    public static final class Builder {
        private long[] sent = new long[2];

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

        private final Map<Field, UnreadableValue> unreadableFields = new TreeMap<>();

        private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

        private Builder() {
        }

        private Builder(Wide model) {
            this.sent = model.sent.clone();
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
            this.unreadableFields.putAll(model.unreadableFields);
            this.unknownFields.putAll(model.unknownFields);
        }

        /**
         * Asana's {@code field1}.
         *
         * @param field1 the value, not null
         * @return this builder
         */
        public Builder field1(String field1) {
            this.field1 = ResourceField.requireValue(field1, Field.FIELD1);
            set(Field.FIELD1);
            return this;
        }

        /**
         * Asana's {@code field2}.
         *
         * @param field2 the value, not null
         * @return this builder
         */
        public Builder field2(String field2) {
            this.field2 = ResourceField.requireValue(field2, Field.FIELD2);
            set(Field.FIELD2);
            return this;
        }

        /**
         * Asana's {@code field3}.
         *
         * @param field3 the value, not null
         * @return this builder
         */
        public Builder field3(String field3) {
            this.field3 = ResourceField.requireValue(field3, Field.FIELD3);
            set(Field.FIELD3);
            return this;
        }

        /**
         * Asana's {@code field4}.
         *
         * @param field4 the value, not null
         * @return this builder
         */
        public Builder field4(String field4) {
            this.field4 = ResourceField.requireValue(field4, Field.FIELD4);
            set(Field.FIELD4);
            return this;
        }

        /**
         * Asana's {@code field5}.
         *
         * @param field5 the value, not null
         * @return this builder
         */
        public Builder field5(String field5) {
            this.field5 = ResourceField.requireValue(field5, Field.FIELD5);
            set(Field.FIELD5);
            return this;
        }

        /**
         * Asana's {@code field6}.
         *
         * @param field6 the value, not null
         * @return this builder
         */
        public Builder field6(String field6) {
            this.field6 = ResourceField.requireValue(field6, Field.FIELD6);
            set(Field.FIELD6);
            return this;
        }

        /**
         * Asana's {@code field7}.
         *
         * @param field7 the value, not null
         * @return this builder
         */
        public Builder field7(String field7) {
            this.field7 = ResourceField.requireValue(field7, Field.FIELD7);
            set(Field.FIELD7);
            return this;
        }

        /**
         * Asana's {@code field8}.
         *
         * @param field8 the value, not null
         * @return this builder
         */
        public Builder field8(String field8) {
            this.field8 = ResourceField.requireValue(field8, Field.FIELD8);
            set(Field.FIELD8);
            return this;
        }

        /**
         * Asana's {@code field9}.
         *
         * @param field9 the value, not null
         * @return this builder
         */
        public Builder field9(String field9) {
            this.field9 = ResourceField.requireValue(field9, Field.FIELD9);
            set(Field.FIELD9);
            return this;
        }

        /**
         * Asana's {@code field10}.
         *
         * @param field10 the value, not null
         * @return this builder
         */
        public Builder field10(String field10) {
            this.field10 = ResourceField.requireValue(field10, Field.FIELD10);
            set(Field.FIELD10);
            return this;
        }

        /**
         * Asana's {@code field11}.
         *
         * @param field11 the value, not null
         * @return this builder
         */
        public Builder field11(String field11) {
            this.field11 = ResourceField.requireValue(field11, Field.FIELD11);
            set(Field.FIELD11);
            return this;
        }

        /**
         * Asana's {@code field12}.
         *
         * @param field12 the value, not null
         * @return this builder
         */
        public Builder field12(String field12) {
            this.field12 = ResourceField.requireValue(field12, Field.FIELD12);
            set(Field.FIELD12);
            return this;
        }

        /**
         * Asana's {@code field13}.
         *
         * @param field13 the value, not null
         * @return this builder
         */
        public Builder field13(String field13) {
            this.field13 = ResourceField.requireValue(field13, Field.FIELD13);
            set(Field.FIELD13);
            return this;
        }

        /**
         * Asana's {@code field14}.
         *
         * @param field14 the value, not null
         * @return this builder
         */
        public Builder field14(String field14) {
            this.field14 = ResourceField.requireValue(field14, Field.FIELD14);
            set(Field.FIELD14);
            return this;
        }

        /**
         * Asana's {@code field15}.
         *
         * @param field15 the value, not null
         * @return this builder
         */
        public Builder field15(String field15) {
            this.field15 = ResourceField.requireValue(field15, Field.FIELD15);
            set(Field.FIELD15);
            return this;
        }

        /**
         * Asana's {@code field16}.
         *
         * @param field16 the value, not null
         * @return this builder
         */
        public Builder field16(String field16) {
            this.field16 = ResourceField.requireValue(field16, Field.FIELD16);
            set(Field.FIELD16);
            return this;
        }

        /**
         * Asana's {@code field17}.
         *
         * @param field17 the value, not null
         * @return this builder
         */
        public Builder field17(String field17) {
            this.field17 = ResourceField.requireValue(field17, Field.FIELD17);
            set(Field.FIELD17);
            return this;
        }

        /**
         * Asana's {@code field18}.
         *
         * @param field18 the value, not null
         * @return this builder
         */
        public Builder field18(String field18) {
            this.field18 = ResourceField.requireValue(field18, Field.FIELD18);
            set(Field.FIELD18);
            return this;
        }

        /**
         * Asana's {@code field19}.
         *
         * @param field19 the value, not null
         * @return this builder
         */
        public Builder field19(String field19) {
            this.field19 = ResourceField.requireValue(field19, Field.FIELD19);
            set(Field.FIELD19);
            return this;
        }

        /**
         * Asana's {@code field20}.
         *
         * @param field20 the value, not null
         * @return this builder
         */
        public Builder field20(String field20) {
            this.field20 = ResourceField.requireValue(field20, Field.FIELD20);
            set(Field.FIELD20);
            return this;
        }

        /**
         * Asana's {@code field21}.
         *
         * @param field21 the value, not null
         * @return this builder
         */
        public Builder field21(String field21) {
            this.field21 = ResourceField.requireValue(field21, Field.FIELD21);
            set(Field.FIELD21);
            return this;
        }

        /**
         * Asana's {@code field22}.
         *
         * @param field22 the value, not null
         * @return this builder
         */
        public Builder field22(String field22) {
            this.field22 = ResourceField.requireValue(field22, Field.FIELD22);
            set(Field.FIELD22);
            return this;
        }

        /**
         * Asana's {@code field23}.
         *
         * @param field23 the value, not null
         * @return this builder
         */
        public Builder field23(String field23) {
            this.field23 = ResourceField.requireValue(field23, Field.FIELD23);
            set(Field.FIELD23);
            return this;
        }

        /**
         * Asana's {@code field24}.
         *
         * @param field24 the value, not null
         * @return this builder
         */
        public Builder field24(String field24) {
            this.field24 = ResourceField.requireValue(field24, Field.FIELD24);
            set(Field.FIELD24);
            return this;
        }

        /**
         * Asana's {@code field25}.
         *
         * @param field25 the value, not null
         * @return this builder
         */
        public Builder field25(String field25) {
            this.field25 = ResourceField.requireValue(field25, Field.FIELD25);
            set(Field.FIELD25);
            return this;
        }

        /**
         * Asana's {@code field26}.
         *
         * @param field26 the value, not null
         * @return this builder
         */
        public Builder field26(String field26) {
            this.field26 = ResourceField.requireValue(field26, Field.FIELD26);
            set(Field.FIELD26);
            return this;
        }

        /**
         * Asana's {@code field27}.
         *
         * @param field27 the value, not null
         * @return this builder
         */
        public Builder field27(String field27) {
            this.field27 = ResourceField.requireValue(field27, Field.FIELD27);
            set(Field.FIELD27);
            return this;
        }

        /**
         * Asana's {@code field28}.
         *
         * @param field28 the value, not null
         * @return this builder
         */
        public Builder field28(String field28) {
            this.field28 = ResourceField.requireValue(field28, Field.FIELD28);
            set(Field.FIELD28);
            return this;
        }

        /**
         * Asana's {@code field29}.
         *
         * @param field29 the value, not null
         * @return this builder
         */
        public Builder field29(String field29) {
            this.field29 = ResourceField.requireValue(field29, Field.FIELD29);
            set(Field.FIELD29);
            return this;
        }

        /**
         * Asana's {@code field30}.
         *
         * @param field30 the value, not null
         * @return this builder
         */
        public Builder field30(String field30) {
            this.field30 = ResourceField.requireValue(field30, Field.FIELD30);
            set(Field.FIELD30);
            return this;
        }

        /**
         * Asana's {@code field31}.
         *
         * @param field31 the value, not null
         * @return this builder
         */
        public Builder field31(String field31) {
            this.field31 = ResourceField.requireValue(field31, Field.FIELD31);
            set(Field.FIELD31);
            return this;
        }

        /**
         * Asana's {@code field32}.
         *
         * @param field32 the value, not null
         * @return this builder
         */
        public Builder field32(String field32) {
            this.field32 = ResourceField.requireValue(field32, Field.FIELD32);
            set(Field.FIELD32);
            return this;
        }

        /**
         * Asana's {@code field33}.
         *
         * @param field33 the value, not null
         * @return this builder
         */
        public Builder field33(String field33) {
            this.field33 = ResourceField.requireValue(field33, Field.FIELD33);
            set(Field.FIELD33);
            return this;
        }

        /**
         * Asana's {@code field34}.
         *
         * @param field34 the value, not null
         * @return this builder
         */
        public Builder field34(String field34) {
            this.field34 = ResourceField.requireValue(field34, Field.FIELD34);
            set(Field.FIELD34);
            return this;
        }

        /**
         * Asana's {@code field35}.
         *
         * @param field35 the value, not null
         * @return this builder
         */
        public Builder field35(String field35) {
            this.field35 = ResourceField.requireValue(field35, Field.FIELD35);
            set(Field.FIELD35);
            return this;
        }

        /**
         * Asana's {@code field36}.
         *
         * @param field36 the value, not null
         * @return this builder
         */
        public Builder field36(String field36) {
            this.field36 = ResourceField.requireValue(field36, Field.FIELD36);
            set(Field.FIELD36);
            return this;
        }

        /**
         * Asana's {@code field37}.
         *
         * @param field37 the value, not null
         * @return this builder
         */
        public Builder field37(String field37) {
            this.field37 = ResourceField.requireValue(field37, Field.FIELD37);
            set(Field.FIELD37);
            return this;
        }

        /**
         * Asana's {@code field38}.
         *
         * @param field38 the value, not null
         * @return this builder
         */
        public Builder field38(String field38) {
            this.field38 = ResourceField.requireValue(field38, Field.FIELD38);
            set(Field.FIELD38);
            return this;
        }

        /**
         * Asana's {@code field39}.
         *
         * @param field39 the value, not null
         * @return this builder
         */
        public Builder field39(String field39) {
            this.field39 = ResourceField.requireValue(field39, Field.FIELD39);
            set(Field.FIELD39);
            return this;
        }

        /**
         * Asana's {@code field40}.
         *
         * @param field40 the value, not null
         * @return this builder
         */
        public Builder field40(String field40) {
            this.field40 = ResourceField.requireValue(field40, Field.FIELD40);
            set(Field.FIELD40);
            return this;
        }

        /**
         * Asana's {@code field41}.
         *
         * @param field41 the value, not null
         * @return this builder
         */
        public Builder field41(String field41) {
            this.field41 = ResourceField.requireValue(field41, Field.FIELD41);
            set(Field.FIELD41);
            return this;
        }

        /**
         * Asana's {@code field42}.
         *
         * @param field42 the value, not null
         * @return this builder
         */
        public Builder field42(String field42) {
            this.field42 = ResourceField.requireValue(field42, Field.FIELD42);
            set(Field.FIELD42);
            return this;
        }

        /**
         * Asana's {@code field43}.
         *
         * @param field43 the value, not null
         * @return this builder
         */
        public Builder field43(String field43) {
            this.field43 = ResourceField.requireValue(field43, Field.FIELD43);
            set(Field.FIELD43);
            return this;
        }

        /**
         * Asana's {@code field44}.
         *
         * @param field44 the value, not null
         * @return this builder
         */
        public Builder field44(String field44) {
            this.field44 = ResourceField.requireValue(field44, Field.FIELD44);
            set(Field.FIELD44);
            return this;
        }

        /**
         * Asana's {@code field45}.
         *
         * @param field45 the value, not null
         * @return this builder
         */
        public Builder field45(String field45) {
            this.field45 = ResourceField.requireValue(field45, Field.FIELD45);
            set(Field.FIELD45);
            return this;
        }

        /**
         * Asana's {@code field46}.
         *
         * @param field46 the value, not null
         * @return this builder
         */
        public Builder field46(String field46) {
            this.field46 = ResourceField.requireValue(field46, Field.FIELD46);
            set(Field.FIELD46);
            return this;
        }

        /**
         * Asana's {@code field47}.
         *
         * @param field47 the value, not null
         * @return this builder
         */
        public Builder field47(String field47) {
            this.field47 = ResourceField.requireValue(field47, Field.FIELD47);
            set(Field.FIELD47);
            return this;
        }

        /**
         * Asana's {@code field48}.
         *
         * @param field48 the value, not null
         * @return this builder
         */
        public Builder field48(String field48) {
            this.field48 = ResourceField.requireValue(field48, Field.FIELD48);
            set(Field.FIELD48);
            return this;
        }

        /**
         * Asana's {@code field49}.
         *
         * @param field49 the value, not null
         * @return this builder
         */
        public Builder field49(String field49) {
            this.field49 = ResourceField.requireValue(field49, Field.FIELD49);
            set(Field.FIELD49);
            return this;
        }

        /**
         * Asana's {@code field50}.
         *
         * @param field50 the value, not null
         * @return this builder
         */
        public Builder field50(String field50) {
            this.field50 = ResourceField.requireValue(field50, Field.FIELD50);
            set(Field.FIELD50);
            return this;
        }

        /**
         * Asana's {@code field51}.
         *
         * @param field51 the value, not null
         * @return this builder
         */
        public Builder field51(String field51) {
            this.field51 = ResourceField.requireValue(field51, Field.FIELD51);
            set(Field.FIELD51);
            return this;
        }

        /**
         * Asana's {@code field52}.
         *
         * @param field52 the value, not null
         * @return this builder
         */
        public Builder field52(String field52) {
            this.field52 = ResourceField.requireValue(field52, Field.FIELD52);
            set(Field.FIELD52);
            return this;
        }

        /**
         * Asana's {@code field53}.
         *
         * @param field53 the value, not null
         * @return this builder
         */
        public Builder field53(String field53) {
            this.field53 = ResourceField.requireValue(field53, Field.FIELD53);
            set(Field.FIELD53);
            return this;
        }

        /**
         * Asana's {@code field54}.
         *
         * @param field54 the value, not null
         * @return this builder
         */
        public Builder field54(String field54) {
            this.field54 = ResourceField.requireValue(field54, Field.FIELD54);
            set(Field.FIELD54);
            return this;
        }

        /**
         * Asana's {@code field55}.
         *
         * @param field55 the value, not null
         * @return this builder
         */
        public Builder field55(String field55) {
            this.field55 = ResourceField.requireValue(field55, Field.FIELD55);
            set(Field.FIELD55);
            return this;
        }

        /**
         * Asana's {@code field56}.
         *
         * @param field56 the value, not null
         * @return this builder
         */
        public Builder field56(String field56) {
            this.field56 = ResourceField.requireValue(field56, Field.FIELD56);
            set(Field.FIELD56);
            return this;
        }

        /**
         * Asana's {@code field57}.
         *
         * @param field57 the value, not null
         * @return this builder
         */
        public Builder field57(String field57) {
            this.field57 = ResourceField.requireValue(field57, Field.FIELD57);
            set(Field.FIELD57);
            return this;
        }

        /**
         * Asana's {@code field58}.
         *
         * @param field58 the value, not null
         * @return this builder
         */
        public Builder field58(String field58) {
            this.field58 = ResourceField.requireValue(field58, Field.FIELD58);
            set(Field.FIELD58);
            return this;
        }

        /**
         * Asana's {@code field59}.
         *
         * @param field59 the value, not null
         * @return this builder
         */
        public Builder field59(String field59) {
            this.field59 = ResourceField.requireValue(field59, Field.FIELD59);
            set(Field.FIELD59);
            return this;
        }

        /**
         * Asana's {@code field60}.
         *
         * @param field60 the value, not null
         * @return this builder
         */
        public Builder field60(String field60) {
            this.field60 = ResourceField.requireValue(field60, Field.FIELD60);
            set(Field.FIELD60);
            return this;
        }

        /**
         * Asana's {@code field61}.
         *
         * @param field61 the value, not null
         * @return this builder
         */
        public Builder field61(String field61) {
            this.field61 = ResourceField.requireValue(field61, Field.FIELD61);
            set(Field.FIELD61);
            return this;
        }

        /**
         * Asana's {@code field62}.
         *
         * @param field62 the value, not null
         * @return this builder
         */
        public Builder field62(String field62) {
            this.field62 = ResourceField.requireValue(field62, Field.FIELD62);
            set(Field.FIELD62);
            return this;
        }

        /**
         * Asana's {@code field63}.
         *
         * @param field63 the value, not null
         * @return this builder
         */
        public Builder field63(String field63) {
            this.field63 = ResourceField.requireValue(field63, Field.FIELD63);
            set(Field.FIELD63);
            return this;
        }

        /**
         * Asana's {@code field64}.
         *
         * @param field64 the value, not null
         * @return this builder
         */
        public Builder field64(String field64) {
            this.field64 = ResourceField.requireValue(field64, Field.FIELD64);
            set(Field.FIELD64);
            return this;
        }

        /**
         * Asana's {@code field65}.
         *
         * @param field65 the value, not null
         * @return this builder
         */
        public Builder field65(String field65) {
            this.field65 = ResourceField.requireValue(field65, Field.FIELD65);
            set(Field.FIELD65);
            return this;
        }

        /**
         * Asana's {@code field66}.
         *
         * @param field66 the value, not null
         * @return this builder
         */
        public Builder field66(String field66) {
            this.field66 = ResourceField.requireValue(field66, Field.FIELD66);
            set(Field.FIELD66);
            return this;
        }

        /**
         * Asana's {@code field67}.
         *
         * @param field67 the value, not null
         * @return this builder
         */
        public Builder field67(String field67) {
            this.field67 = ResourceField.requireValue(field67, Field.FIELD67);
            set(Field.FIELD67);
            return this;
        }

        /**
         * Asana's {@code field68}.
         *
         * @param field68 the value, not null
         * @return this builder
         */
        public Builder field68(String field68) {
            this.field68 = ResourceField.requireValue(field68, Field.FIELD68);
            set(Field.FIELD68);
            return this;
        }

        /**
         * Asana's {@code field69}.
         *
         * @param field69 the value, not null
         * @return this builder
         */
        public Builder field69(String field69) {
            this.field69 = ResourceField.requireValue(field69, Field.FIELD69);
            set(Field.FIELD69);
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
            this.field70 = ResourceField.requireValue(field70, Field.FIELD70);
            set(Field.FIELD70);
            return this;
        }

        /**
         * Makes a field null, which is written; in an update it clears the field.
         *
         * @param field the field
         * @return this builder
         */
        public Builder setNull(Field field) {
            clear(field);
            set(field);
            return this;
        }

        /**
         * Makes a field absent: it is not written, and an update leaves it as it is.
         *
         * @param field the field
         * @return this builder
         */
        public Builder unset(Field field) {
            clear(field);
            unreadableFields.remove(field);
            sent[field.index >> 6] &= ~(1L << field.index);
            return this;
        }

        /**
         * Sets a field that the spec does not name.
         *
         * @param wireName the name on the wire
         * @param json a text, flag or number, a list or map of these, or null; it is copied
         * @return this builder
         * @throws IllegalArgumentException if the spec names the field, or the value is no JSON
         */
        public Builder unknownField(String wireName, @Nullable Object json) {
            for (Field field : Field.values()) {
                if (field.wireName().equals(wireName)) {
                    throw new IllegalArgumentException(wireName + " is a field of Wide, and has a setter");
                }
            }
            unknownFields.put(Objects.requireNonNull(wireName), Copies.jsonOf(json));
            return this;
        }

        /**
         * Takes out a field that the spec does not name, if it is there.
         *
         * @param wireName the name on the wire
         * @return this builder
         */
        public Builder removeUnknownField(String wireName) {
            unknownFields.remove(wireName);
            return this;
        }

        /**
         * Makes a model of what this builder has now.
         *
         * @return the model
         * @throws io.github.asanaresource.MissingFieldsException if a required field is absent; it names all of them
         */
        public Wide build() {
            MissingFieldsException.throwIfAny(Stream.of(Field.FIELD70)
                    .filter(field -> (sent[field.index >> 6] & 1L << field.index) == 0));
            return new Wide(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "field1" -> this.field1 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD1), unreadableFields);
                case "field2" -> this.field2 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD2), unreadableFields);
                case "field3" -> this.field3 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD3), unreadableFields);
                case "field4" -> this.field4 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD4), unreadableFields);
                case "field5" -> this.field5 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD5), unreadableFields);
                case "field6" -> this.field6 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD6), unreadableFields);
                case "field7" -> this.field7 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD7), unreadableFields);
                case "field8" -> this.field8 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD8), unreadableFields);
                case "field9" -> this.field9 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD9), unreadableFields);
                case "field10" -> this.field10 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD10), unreadableFields);
                case "field11" -> this.field11 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD11), unreadableFields);
                case "field12" -> this.field12 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD12), unreadableFields);
                case "field13" -> this.field13 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD13), unreadableFields);
                case "field14" -> this.field14 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD14), unreadableFields);
                case "field15" -> this.field15 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD15), unreadableFields);
                case "field16" -> this.field16 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD16), unreadableFields);
                case "field17" -> this.field17 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD17), unreadableFields);
                case "field18" -> this.field18 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD18), unreadableFields);
                case "field19" -> this.field19 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD19), unreadableFields);
                case "field20" -> this.field20 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD20), unreadableFields);
                case "field21" -> this.field21 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD21), unreadableFields);
                case "field22" -> this.field22 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD22), unreadableFields);
                case "field23" -> this.field23 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD23), unreadableFields);
                case "field24" -> this.field24 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD24), unreadableFields);
                case "field25" -> this.field25 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD25), unreadableFields);
                case "field26" -> this.field26 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD26), unreadableFields);
                case "field27" -> this.field27 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD27), unreadableFields);
                case "field28" -> this.field28 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD28), unreadableFields);
                case "field29" -> this.field29 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD29), unreadableFields);
                case "field30" -> this.field30 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD30), unreadableFields);
                case "field31" -> this.field31 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD31), unreadableFields);
                case "field32" -> this.field32 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD32), unreadableFields);
                case "field33" -> this.field33 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD33), unreadableFields);
                case "field34" -> this.field34 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD34), unreadableFields);
                case "field35" -> this.field35 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD35), unreadableFields);
                case "field36" -> this.field36 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD36), unreadableFields);
                case "field37" -> this.field37 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD37), unreadableFields);
                case "field38" -> this.field38 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD38), unreadableFields);
                case "field39" -> this.field39 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD39), unreadableFields);
                case "field40" -> this.field40 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD40), unreadableFields);
                case "field41" -> this.field41 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD41), unreadableFields);
                case "field42" -> this.field42 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD42), unreadableFields);
                case "field43" -> this.field43 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD43), unreadableFields);
                case "field44" -> this.field44 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD44), unreadableFields);
                case "field45" -> this.field45 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD45), unreadableFields);
                case "field46" -> this.field46 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD46), unreadableFields);
                case "field47" -> this.field47 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD47), unreadableFields);
                case "field48" -> this.field48 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD48), unreadableFields);
                case "field49" -> this.field49 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD49), unreadableFields);
                case "field50" -> this.field50 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD50), unreadableFields);
                case "field51" -> this.field51 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD51), unreadableFields);
                case "field52" -> this.field52 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD52), unreadableFields);
                case "field53" -> this.field53 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD53), unreadableFields);
                case "field54" -> this.field54 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD54), unreadableFields);
                case "field55" -> this.field55 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD55), unreadableFields);
                case "field56" -> this.field56 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD56), unreadableFields);
                case "field57" -> this.field57 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD57), unreadableFields);
                case "field58" -> this.field58 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD58), unreadableFields);
                case "field59" -> this.field59 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD59), unreadableFields);
                case "field60" -> this.field60 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD60), unreadableFields);
                case "field61" -> this.field61 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD61), unreadableFields);
                case "field62" -> this.field62 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD62), unreadableFields);
                case "field63" -> this.field63 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD63), unreadableFields);
                case "field64" -> this.field64 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD64), unreadableFields);
                case "field65" -> this.field65 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD65), unreadableFields);
                case "field66" -> this.field66 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD66), unreadableFields);
                case "field67" -> this.field67 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD67), unreadableFields);
                case "field68" -> this.field68 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD68), unreadableFields);
                case "field69" -> this.field69 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD69), unreadableFields);
                case "field70" -> this.field70 = JsonKind.TEXT
                        .read(json, mark(Field.FIELD70), unreadableFields);
                default -> unknownFields.put(wireName, Copies.jsonOf(json));
            }
        }

        private void set(Field field) {
            unreadableFields.remove(mark(field));
        }

        private Field mark(Field field) {
            sent[field.index >> 6] |= 1L << field.index;
            return field;
        }

        private void clear(Field field) {
            switch (field) {
                case FIELD1 -> this.field1 = null;
                case FIELD2 -> this.field2 = null;
                case FIELD3 -> this.field3 = null;
                case FIELD4 -> this.field4 = null;
                case FIELD5 -> this.field5 = null;
                case FIELD6 -> this.field6 = null;
                case FIELD7 -> this.field7 = null;
                case FIELD8 -> this.field8 = null;
                case FIELD9 -> this.field9 = null;
                case FIELD10 -> this.field10 = null;
                case FIELD11 -> this.field11 = null;
                case FIELD12 -> this.field12 = null;
                case FIELD13 -> this.field13 = null;
                case FIELD14 -> this.field14 = null;
                case FIELD15 -> this.field15 = null;
                case FIELD16 -> this.field16 = null;
                case FIELD17 -> this.field17 = null;
                case FIELD18 -> this.field18 = null;
                case FIELD19 -> this.field19 = null;
                case FIELD20 -> this.field20 = null;
                case FIELD21 -> this.field21 = null;
                case FIELD22 -> this.field22 = null;
                case FIELD23 -> this.field23 = null;
                case FIELD24 -> this.field24 = null;
                case FIELD25 -> this.field25 = null;
                case FIELD26 -> this.field26 = null;
                case FIELD27 -> this.field27 = null;
                case FIELD28 -> this.field28 = null;
                case FIELD29 -> this.field29 = null;
                case FIELD30 -> this.field30 = null;
                case FIELD31 -> this.field31 = null;
                case FIELD32 -> this.field32 = null;
                case FIELD33 -> this.field33 = null;
                case FIELD34 -> this.field34 = null;
                case FIELD35 -> this.field35 = null;
                case FIELD36 -> this.field36 = null;
                case FIELD37 -> this.field37 = null;
                case FIELD38 -> this.field38 = null;
                case FIELD39 -> this.field39 = null;
                case FIELD40 -> this.field40 = null;
                case FIELD41 -> this.field41 = null;
                case FIELD42 -> this.field42 = null;
                case FIELD43 -> this.field43 = null;
                case FIELD44 -> this.field44 = null;
                case FIELD45 -> this.field45 = null;
                case FIELD46 -> this.field46 = null;
                case FIELD47 -> this.field47 = null;
                case FIELD48 -> this.field48 = null;
                case FIELD49 -> this.field49 = null;
                case FIELD50 -> this.field50 = null;
                case FIELD51 -> this.field51 = null;
                case FIELD52 -> this.field52 = null;
                case FIELD53 -> this.field53 = null;
                case FIELD54 -> this.field54 = null;
                case FIELD55 -> this.field55 = null;
                case FIELD56 -> this.field56 = null;
                case FIELD57 -> this.field57 = null;
                case FIELD58 -> this.field58 = null;
                case FIELD59 -> this.field59 = null;
                case FIELD60 -> this.field60 = null;
                case FIELD61 -> this.field61 = null;
                case FIELD62 -> this.field62 = null;
                case FIELD63 -> this.field63 = null;
                case FIELD64 -> this.field64 = null;
                case FIELD65 -> this.field65 = null;
                case FIELD66 -> this.field66 = null;
                case FIELD67 -> this.field67 = null;
                case FIELD68 -> this.field68 = null;
                case FIELD69 -> this.field69 = null;
                case FIELD70 -> this.field70 = null;
            }
        }
    }
}
