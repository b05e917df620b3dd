package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentStateTest {

    private enum Field implements ResourceField {
        GID,
        NAME,
        TAGS;

        @Override
        public String resource() {
            return "Task";
        }

        @Override
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final UnreadableValue UNREADABLE = new UnreadableValue(5, "expected a text, not an integer");

    private static DocumentState<Field> state(Consumer<DocumentState.Builder<Field>> content) {
        DocumentState.Builder<Field> builder = new DocumentState.Builder<>();
        content.accept(builder);
        return builder.build();
    }

    private static Object[] values(Object gid, Object name, Object tags) {
        return new Object[] {gid, name, tags};
    }

    @Test
    void aFieldIsAbsentNullOrPresent() {
        DocumentState<Field> state = state(builder -> {
            builder.set(Field.GID, "1");
            builder.set(Field.NAME);
        });
        Object[] values = values("1", null, null);
        assertThat(state.presence(Field.GID, values)).isEqualTo(Presence.PRESENT);
        assertThat(state.presence(Field.NAME, values)).isEqualTo(Presence.NULL);
        assertThat(state.presence(Field.TAGS, values)).isEqualTo(Presence.ABSENT);
        assertThat(state.toJson(Field.values(), values)).containsExactly(entry("gid", "1"), entry("name", null));
        assertThat(state.describe("Task", Field.values(), values)).isEqualTo("Task{gid=1, name=null}");
    }

    @Test
    void whatCannotBeReadIsKeptAside() {
        List<String> read = new ArrayList<>();
        DocumentState<Field> state = state(builder -> {
            read.add(builder.read(Field.NAME, "a", JsonKind.TEXT));
            read.add(builder.read(Field.TAGS, null, JsonKind.TEXT));
            read.add(builder.read(Field.GID, 5, JsonKind.TEXT));
        });
        Object[] values = values(null, "a", null);
        assertThat(read).containsExactly("a", null, null);
        assertThat(state.unreadableFields()).containsExactly(entry(Field.GID, UNREADABLE));
        assertThat(state.presence(Field.GID, values)).isEqualTo(Presence.PRESENT);
        assertThat(state.presence(Field.TAGS, values)).isEqualTo(Presence.NULL);
        assertThat(state.toJson(Field.values(), values))
                .containsExactly(entry("gid", 5), entry("name", "a"), entry("tags", null));
        assertThat(state.describe("Task", Field.values(), values))
                .isEqualTo("Task{gid=(expected a text, not an integer), name=a, tags=null}");
    }

    @Test
    void whatCannotBeReadIsInTheOrderOfTheSpec() {
        assertThat(state(builder -> Stream.of(Field.TAGS, Field.GID, Field.NAME)
                                .forEach(field -> builder.read(field, 5, JsonKind.TEXT)))
                        .unreadableFields()
                        .keySet())
                .containsExactly(Field.GID, Field.NAME, Field.TAGS);
    }

    @Test
    void aFieldIsShownUnlessItCannotBeRead() {
        DocumentState<Field> state = state(builder -> builder.read(Field.GID, 5, JsonKind.TEXT));
        assertThat(state.optional(Field.NAME, "a")).contains("a");
        assertThat(state.optional(Field.NAME, null)).isEmpty();
        assertThat(state.list(Field.NAME, List.of("a"))).containsExactly("a");
        assertThat(state.list(Field.NAME, null)).isEmpty();
        assertThat(state.map(Field.NAME, Map.of("a", "b"))).containsExactly(entry("a", "b"));
        assertThat(state.map(Field.NAME, null)).isEmpty();
        for (Consumer<DocumentState<Field>> accessor : List.<Consumer<DocumentState<Field>>>of(
                each -> each.optional(Field.GID, null),
                each -> each.list(Field.GID, null),
                each -> each.map(Field.GID, null))) {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> accessor.accept(state))
                    .withMessage("Task.gid: expected a text, not an integer")
                    .withNoCause()
                    .satisfies(e -> {
                        assertThat(e.resource()).isEqualTo("Task");
                        assertThat(e.field()).isEqualTo("gid");
                    });
        }
    }

    @Test
    void aValueOrNullTakesThePlaceOfWhatCouldNotBeRead() {
        for (Consumer<DocumentState.Builder<Field>> change : List.<Consumer<DocumentState.Builder<Field>>>of(
                builder -> builder.set(Field.GID, "1"),
                builder -> builder.set(Field.GID),
                builder -> builder.read(Field.GID, null, JsonKind.TEXT),
                builder -> builder.unset(Field.GID))) {
            DocumentState.Builder<Field> builder = new DocumentState.Builder<>();
            builder.read(Field.GID, 5, JsonKind.TEXT);
            change.accept(builder);
            assertThat(builder.build().unreadableFields()).isEmpty();
        }
    }

    @Test
    void aFieldThatIsTakenOutIsAbsent() {
        DocumentState<Field> state = state(builder -> {
            builder.set(Field.GID, "1");
            builder.unset(Field.GID);
        });
        assertThat(state.presence(Field.GID, values(null, null, null))).isEqualTo(Presence.ABSENT);
        assertThat(state).isEqualTo(state(builder -> {}));
    }

    @Test
    void aNullIsRefusedWithTheCallsToMakeInstead() {
        DocumentState.Builder<Field> builder = new DocumentState.Builder<>();
        assertThat(builder.requireValue(Field.NAME, "a")).isEqualTo("a");
        assertThat(builder.set(Field.NAME, "a")).isEqualTo("a");
        for (Consumer<DocumentState.Builder<Field>> setter : List.<Consumer<DocumentState.Builder<Field>>>of(
                each -> each.requireValue(Field.GID, null), each -> each.set(Field.GID, null))) {
            assertThatThrownBy(() -> setter.accept(builder))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("Task.gid must not be null: setNull(Field.GID) writes an explicit null,"
                            + " unset(Field.GID) takes the field out");
        }
        assertThat(builder.build()).isEqualTo(state(each -> each.set(Field.NAME)));
    }

    @Test
    void unknownFieldsKeepTheirOrderAndComeAfterTheOthers() {
        DocumentState<Field> state = state(builder -> {
            builder.readUnknown("zulu", List.of(5L));
            builder.setUnknown("alpha", null, Field.values());
            builder.setUnknown("mike", 1, Field.values());
            builder.unsetUnknown("mike");
            builder.set(Field.NAME, "a");
        });
        Object[] values = values(null, "a", null);
        assertThat(state.unknownFields()).containsExactly(entry("zulu", List.of(5)), entry("alpha", null));
        assertThat(state.toJson(Field.values(), values))
                .containsExactly(entry("name", "a"), entry("zulu", List.of(5)), entry("alpha", null));
        assertThat(state.describe("Task", Field.values(), values)).isEqualTo("Task{name=a, zulu=[5], alpha=null}");
    }

    @Test
    void aFieldOfTheSpecIsNotUnknown() {
        DocumentState.Builder<Field> builder = new DocumentState.Builder<>();
        assertThatThrownBy(() -> builder.setUnknown("tags", 1, Field.values()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tags is a field of Task, and has a setter");
        assertThatThrownBy(() -> builder.setUnknown("other", new Object(), Field.values()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON is made of String, Boolean, Number, List, Map and null, not of java.lang.Object");
        assertThatThrownBy(() -> builder.setUnknown(null, 1, Field.values())).isInstanceOf(NullPointerException.class);
        assertThat(builder.build().unknownFields()).isEmpty();
    }

    @Test
    void modelsAreWrittenAsTheirOwnJson() {
        JsonModel model = () -> Map.of("gid", "1");
        assertThat(state(builder -> builder.set(Field.TAGS)).toJson(Field.values(), values(null, null, List.of(model))))
                .isEqualTo(Map.of("tags", List.of(Map.of("gid", "1"))));
    }

    @Test
    void allThatIsMissingIsNamed() {
        DocumentState.Builder<Field> builder = new DocumentState.Builder<>();
        builder.set(Field.NAME);
        assertThatExceptionOfType(MissingFieldsException.class)
                .isThrownBy(() -> builder.requireSent(Field.GID, Field.NAME, Field.TAGS))
                .withMessage("Task must have gid, tags: give each a value");
        builder.requireSent(Field.NAME);
        builder.requireSent();
    }

    @Test
    void nothingChangesAfterwards() {
        DocumentState.Builder<Field> builder = new DocumentState.Builder<>();
        builder.read(Field.GID, 5, JsonKind.TEXT);
        builder.readUnknown("other", 1);
        DocumentState<Field> state = builder.build();
        DocumentState<Field> same = state.toBuilder().build();
        builder.set(Field.GID);
        builder.set(Field.NAME);
        builder.unsetUnknown("other");
        state.toBuilder().unset(Field.GID);
        assertThat(state).isEqualTo(same).isNotEqualTo(builder.build());
        assertThat(state.toJson(Field.values(), values(null, null, null)))
                .containsExactly(entry("gid", 5), entry("other", 1));
        for (Map<?, ?> map : List.of(
                state.unreadableFields(),
                state.unknownFields(),
                state.toJson(Field.values(), values(null, null, null)))) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void statesAreComparedByAllThatTheyHave() {
        List<DocumentState<Field>> different = List.of(
                state(builder -> {}),
                state(builder -> builder.set(Field.GID)),
                state(builder -> builder.set(Field.NAME)),
                state(builder -> builder.read(Field.GID, 5, JsonKind.TEXT)),
                state(builder -> builder.readUnknown("a", 1)));
        for (DocumentState<Field> state : different) {
            DocumentState<Field> copy = state.toBuilder().build();
            assertThat(copy).isEqualTo(state).hasSameHashCodeAs(state);
            assertThat(different.stream().filter(state::equals)).hasSize(1);
            assertThat(different.stream().filter(each -> each.hashCode() == state.hashCode()))
                    .hasSize(1);
        }
        assertThat(different.get(0)).isNotEqualTo("Task{}");
    }

    @Test
    void theHashOfWhatIsThereIsTheSameInEachRun() {
        // The JDK defines the hash of a BitSet and of a Map; that of an enum's constant is another in each run.
        assertThat(state(builder -> {}).hashCode()).isEqualTo(31 * 31 * 1234);
    }
}
