package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/** Converts what is written to it to parsed JSON. */
public final class ParsedJsonWriter extends JsonWriter {

    private @Nullable Container innermost;
    private @Nullable Object result;

    /** An array or object that has begun but not ended. */
    private abstract static class Container {

        private final @Nullable Container around;

        Container(@Nullable Container around) {
            this.around = around;
        }

        abstract void add(@Nullable Object json);

        abstract Object build();
    }

    private static final class ArrayContainer extends Container {

        private final ParsedArray.Builder array = new ParsedArray.Builder();

        ArrayContainer(@Nullable Container around) {
            super(around);
        }

        @Override
        void add(@Nullable Object json) {
            array.add(json);
        }

        @Override
        Object build() {
            return array.build();
        }
    }

    private static final class ObjectContainer extends Container {

        private final ParsedObject.Builder object = new ParsedObject.Builder();

        /** The name of the field whose value follows. */
        private String name = "";

        ObjectContainer(@Nullable Container around) {
            super(around);
        }

        @Override
        void add(@Nullable Object json) {
            object.put(name, json);
        }

        @Override
        Object build() {
            return object.build();
        }
    }

    /** Creates a writer that has written nothing. */
    public ParsedJsonWriter() {}

    /** {@return what has been written} */
    public @Nullable Object result() {
        return result;
    }

    @Override
    public void beginObject() {
        innermost = new ObjectContainer(innermost);
    }

    @Override
    public void endObject() {
        end();
    }

    @Override
    public void beginArray() {
        innermost = new ArrayContainer(innermost);
    }

    @Override
    public void endArray() {
        end();
    }

    private void end() {
        Container ended = Objects.requireNonNull(innermost);
        innermost = ended.around;
        parsed(ended.build());
    }

    @Override
    public void name(String name) {
        ((ObjectContainer) Objects.requireNonNull(innermost)).name = name;
    }

    @Override
    public void string(String value) {
        parsed(value);
    }

    @Override
    public void bool(boolean value) {
        parsed(value);
    }

    @Override
    public void integer(long value) {
        parsed(value);
    }

    @Override
    public void integer(BigInteger value) {
        parsed(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        parsed(value);
    }

    @Override
    public void nothing() {
        parsed(null);
    }

    @Override
    public void parsed(@Nullable Object json) {
        if (innermost == null) {
            result = ParsedJson.copyOf(json);
        } else {
            innermost.add(json);
        }
    }
}
