package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.internal.Nullable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Java serialization. */
class SerializationTest {

    @SuppressWarnings("unchecked")
    static <T> T copy(T object) throws IOException, ClassNotFoundException {
        return (T) read(write(object));
    }

    private static byte[] write(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readObject();
        }
    }

    private static Specimen specimen() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("string", "a");
        json.put("integer", 7);
        json.put("number", new BigDecimal("1.10"));
        json.put("date", "tomorrow");
        json.put("boolean", "unreadable");
        json.put("uri", null);
        json.put("model", Map.of("gid", "1", "other", List.of()));
        json.put("models", Arrays.asList(Map.of("gid", "1"), null));
        json.put("union", "1");
        json.put("union_map", Map.of("a", List.of(1)));
        json.put("other", Arrays.asList(null, Map.of("a", new BigDecimal("1.10"))));
        return Specimen.fromMap(json);
    }

    @Test
    void modelsAreSerializable() throws Exception {
        for (ResourceModel<?> model : List.of(
                specimen(),
                Task.builder().build(),
                Move.TYPE.fromMap(Map.of("a", 1)),
                Webhook.TYPE.fromMap(Map.of()))) {
            ResourceModel<?> copy = copy(model);
            assertThat(copy).isEqualTo(model).isNotSameAs(model).hasToString(model.toString());
            assertThat(copy.toMap()).hasToString(model.toMap().toString());
        }
    }

    @Test
    void unionsAreSerializable() throws Exception {
        for (ResourceUnion union : List.of(
                new Reference.Gid("1"),
                new Reference.Definition(Task.builder().gid("1").build()),
                new Reference.Unrecognized(Arrays.asList(null, Map.of("a", new BigDecimal("1.10")))),
                Story.TYPE.fromMap(Map.of("resource_subtype", "moved", "a", 1)))) {
            assertThat(copy(union)).isEqualTo(union).hasToString(union.toString());
        }
    }

    @Test
    void constantsAreSerializable() throws Exception {
        assertThat(copy(Status.SUCCEEDED)).isSameAs(Status.SUCCEEDED);
        assertThat(copy(Status.UNRECOGNIZED)).isSameAs(Status.UNRECOGNIZED);
        assertThat(copy(Task.Field.GID)).isSameAs(Task.Field.GID);
    }

    @Test
    void whatAccessorsReturnIsSerializable() throws Exception {
        Specimen specimen = specimen();
        for (Object value : List.of(
                specimen.elements(Specimen.Field.MODELS),
                specimen.entries(Specimen.Field.UNION_MAP),
                specimen.unknownFields(),
                specimen.toMap())) {
            assertThat(copy(value)).isEqualTo(value).hasToString(value.toString());
        }
    }

    @Test
    void exceptionsAreSerializable() throws Exception {
        MalformedValueException malformed = null;
        try {
            specimen().value(Specimen.Field.BOOLEAN);
        } catch (MalformedValueException e) {
            malformed = e;
        }
        MalformedValueException copy = copy(malformed);
        assertThat(copy).hasMessage("Specimen.boolean: expected a boolean, not a string");
        assertThat(copy.field()).isEqualTo("boolean");
        assertThat(copy(new MissingFieldsException("Task", List.of("gid"))).fields())
                .containsExactly("gid");
    }

    /** Yesterday's version of a model. Its name is as long as that of {@link NewNote}. */
    private static final class OldNote extends ResourceModel<OldNote.Field> {

        static final ResourceType<OldNote> TYPE = new ResourceType<>(OldNote.class, Field.values()) {
            @Override
            protected OldNote create(ResourceType<OldNote> type, @Nullable Object[] slots) {
                return new OldNote(type, slots);
            }
        };

        private static final long serialVersionUID = 1L;

        private OldNote(ResourceType<OldNote> type, @Nullable Object[] slots) {
            super(type, slots);
        }

        @Override
        public ResourceBuilder<Field, OldNote, ?> toBuilder() {
            throw new AssertionError();
        }

        enum Field implements ResourceField {
            GID;

            @Override
            public FieldDefinition definition() {
                return new FieldDefinition("gid", FieldKind.STRING);
            }
        }
    }

    /** Today's version. It has one more field, and its first field is another one. */
    private static final class NewNote extends ResourceModel<NewNote.Field> {

        static final ResourceType<NewNote> TYPE = new ResourceType<>(NewNote.class, Field.values()) {
            @Override
            protected NewNote create(ResourceType<NewNote> type, @Nullable Object[] slots) {
                return new NewNote(type, slots);
            }
        };

        private static final long serialVersionUID = 1L;

        private NewNote(ResourceType<NewNote> type, @Nullable Object[] slots) {
            super(type, slots);
        }

        @Override
        public ResourceBuilder<Field, NewNote, ?> toBuilder() {
            throw new AssertionError();
        }

        @Override
        public String toString() {
            return describe(this);
        }

        enum Field implements ResourceField {
            LIKES("likes", FieldKind.INTEGER),
            GID("gid", FieldKind.STRING);

            private final FieldDefinition definition;

            Field(String wireName, FieldKind kind) {
                this.definition = new FieldDefinition(wireName, kind);
            }

            @Override
            public FieldDefinition definition() {
                return definition;
            }
        }
    }

    @Test
    void aStreamOfAnOlderSpecIsRead() throws Exception {
        byte[] old = write(OldNote.TYPE.fromMap(Map.of("gid", "1", "likes", 7)));
        String renamed = new String(old, StandardCharsets.ISO_8859_1).replace("OldNote", "NewNote");
        NewNote note = (NewNote) read(renamed.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(note).hasToString("NewNote{likes=7, gid=1}");
        assertThat(note.<Long>value(NewNote.Field.LIKES)).contains(7L);
    }

    @Test
    void aStreamOfANewerSpecIsRead() throws Exception {
        byte[] newer = write(NewNote.TYPE.fromMap(Map.of("gid", "1", "likes", 7)));
        String renamed = new String(newer, StandardCharsets.ISO_8859_1).replace("NewNote", "OldNote");
        OldNote note = (OldNote) read(renamed.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(note.toMap()).isEqualTo(Map.of("gid", "1", "likes", 7));
        assertThat(note.unknownFields()).isEqualTo(Map.of("likes", 7));
    }

    @Test
    void whatIsNotAModelIsRefused() throws IOException {
        byte[] noModel = write(new SerializedModel(List.of(String.class), Map.of()));
        assertThatThrownBy(() -> read(noModel))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is neither an emitted model nor an emitted union");
        byte[] union = write(new SerializedModel(List.of(Story.class), Map.of()));
        assertThatThrownBy(() -> read(union))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("io.github.asanaresource.Story is not a model");
    }
}
