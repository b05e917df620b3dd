package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads and writes whole documents. Bytes in memory bring no exception of input or output. */
final class JsonDocuments {

    private JsonDocuments() {}

    static @Nullable Object read(JsonBytesReader reader) {
        try {
            Object json = reader.parsed();
            reader.requireEnd();
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(JsonBytesReader reader, JsonCodec<T> codec) {
        try {
            T value = codec.read(reader);
            reader.requireEnd();
            return value;
        } catch (MalformedJsonException e) {
            throw e.hidingSecrets(codec, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> List<T> readArray(JsonBytesReader reader, JsonCodec<T> codec) {
        if (reader.token() != JsonToken.ARRAY) {
            throw new IllegalArgumentException("expected an array, not " + reader.token());
        }
        List<@Nullable T> elements = new ArrayList<>();
        try {
            while (reader.next() != JsonToken.END) {
                elements.add(reader.token() == JsonToken.NULL ? null : codec.read(reader));
            }
        } catch (MalformedJsonException e) {
            throw e.hidingSecrets(codec, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader.requireEnd();
        return ImmutableList.copyOf(elements);
    }

    // What follows ends a writer, which leaves its array to the next one.

    static byte[] bytes(JsonBytesWriter written) {
        byte[] bytes = written.toBytes();
        written.recycle();
        return bytes;
    }

    static String string(JsonBytesWriter written) {
        String string = written.toString();
        written.recycle();
        return string;
    }

    static void copy(JsonBytesWriter written, OutputStream output) throws IOException {
        written.writeTo(output);
        written.recycle();
    }

    static JsonBytesWriter write(@Nullable Object json) {
        JsonBytesWriter writer = new JsonBytesWriter();
        try {
            writer.parsed(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer;
    }

    static <T> JsonBytesWriter write(T value, JsonCodec<T> codec) {
        JsonBytesWriter writer = new JsonBytesWriter();
        try {
            codec.write(value, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer;
    }

    static <T> JsonBytesWriter writeArray(Collection<? extends T> values, JsonCodec<T> codec) {
        JsonBytesWriter writer = new JsonBytesWriter();
        try {
            writer.beginArray();
            for (T value : values) {
                if (value == null) {
                    writer.nothing();
                } else {
                    codec.write(value, writer);
                }
            }
            writer.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer;
    }
}
