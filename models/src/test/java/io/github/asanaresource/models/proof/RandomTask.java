package io.github.asanaresource.models.proof;

import io.github.asanaresource.Presence;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.models.custom.Priority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A task with a custom field of each kind, each in a random state. It can be generated again from its seed.
 *
 * @param text the document
 * @param asWritten the document in the order in which a model writes it
 * @param json the document as parsed JSON
 * @param answers what the model must tell of each custom field
 */
record RandomTask(
        Condition condition,
        long seed,
        String text,
        String asWritten,
        Map<String, @Nullable Object> json,
        Map<CustomFieldKind, Answer> answers) {

    /**
     * What a model must tell of a custom field.
     *
     * @param state the state of the custom field; empty if that of the whole array decides
     * @param value what the accessor returns
     * @param problem why it throws instead
     */
    record Answer(Optional<CustomFieldState> state, Presence presence, Object value, Optional<String> problem) {}

    static RandomTask of(Condition condition, long seed) {
        Random random = new Random(new SplittableRandom(Objects.hash(condition.name(), seed)).nextLong());
        return new Generator(condition, random).task(seed);
    }

    /** A description for failures of tests. */
    @Override
    public String toString() {
        return condition + ", -Ddocuments.seed=" + seed + ": " + text + "\n" + answers;
    }

    private static final class Generator {

        private static final Kind TASK = new Kind.Resource("TaskResponse");
        private static final String CUSTOM_FIELDS = "custom_fields";

        /** The fields of an element by which custom fields are told apart, and those of their values. */
        private static final Set<String> DECISIVE = Set.of(
                "gid",
                "name",
                "type",
                "resource_subtype",
                "representation_type",
                "display_value",
                "text_value",
                "number_value",
                "date_value",
                "enum_value",
                "multi_enum_values",
                "people_value",
                "reference_value");

        private final Condition condition;
        private final Random random;
        private final OddValues odd;
        private final DocumentGenerator documents;
        private final List<JsonTree> elements = new ArrayList<>();
        private final Map<CustomFieldKind, Answer> answers = new EnumMap<>(CustomFieldKind.class);

        Generator(Condition condition, Random random) {
            this.condition = condition;
            this.random = random;
            this.odd = new OddValues(random);
            this.documents = new DocumentGenerator(condition, random);
        }

        RandomTask task(long seed) {
            JsonTree.Structure task = ((JsonTree.Structure) documents.document(TASK)).without(CUSTOM_FIELDS);
            switch (random.nextInt(20)) {
                case 0 -> answerAll(Presence.ABSENT, Optional.empty());
                case 1 -> {
                    task = task.with(CUSTOM_FIELDS, JsonTree.Null.NULL);
                    answerAll(Presence.ABSENT, Optional.empty());
                }
                case 2 -> {
                    task = task.with(CUSTOM_FIELDS, new JsonTree.Text("100"));
                    answerAll(Presence.PRESENT, Optional.of("custom_fields: expected an array, not a string"));
                }
                default -> {
                    for (CustomFieldKind kind : CustomFieldKind.values()) {
                        add(kind, anyOf(List.copyOf(kind.states())));
                    }
                    for (int others = random.nextInt(4); others > 0; others--) {
                        insert(random.nextBoolean() ? JsonTree.Null.NULL : element(List.of("7"), "Other"), 0);
                    }
                    task = task.with(CUSTOM_FIELDS, new JsonTree.Array(List.copyOf(elements)));
                }
            }
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            task.fields().forEach((name, value) -> json.put(name, value.java()));
            return new RandomTask(
                    condition,
                    seed,
                    Spelling.of(task, condition, random),
                    Expectation.asWritten(TASK, task).text(),
                    json,
                    answers);
        }

        private void answerAll(Presence presence, Optional<String> problem) {
            for (CustomFieldKind kind : CustomFieldKind.values()) {
                answers.put(kind, new Answer(Optional.empty(), presence, kind.nothing(), problem));
            }
        }

        /** Adds elements for a custom field, and what is to be told of it. */
        private void add(CustomFieldKind kind, CustomFieldState state) {
            Value value = value(kind, state);
            Optional<String> problem = Optional.empty();
            switch (state) {
                case MISSING -> {}
                case WITHOUT_VALUE -> insert(subtype(kind, element(kind)), 0);
                case WITHOUT_GID ->
                    insert(with(value.json(), kind, element(kind).without("gid")), 0);
                case NULL -> insert(with(JsonTree.Null.NULL, kind, element(kind)), 0);
                case VALUE, DISABLED_OPTION, UNKNOWN_OPTION -> insert(with(value.json(), kind, element(kind)), 0);
                case TWICE -> {
                    int first = insert(with(value.json(), kind, element(kind)), 0);
                    insert(with(value(kind, CustomFieldState.VALUE).json(), kind, element(kind)), first + 1);
                }
                case AMBIGUOUS -> {
                    insert(with(value.json(), kind, element(kind)), 0);
                    insert(with(value.json(), kind, element(kind)), 0);
                    problem = Optional.of("several custom fields have the name " + kind.key());
                }
                case OPTION_WITHOUT_GID -> {
                    insert(with(value.json(), kind, element(kind)), 0);
                    problem = Optional.of("custom field " + kind.key() + " has a value without a gid");
                }
                case OTHER_SUBTYPE -> {
                    List<String> other = anyOf(CustomFieldKind.SUBTYPES.stream()
                            .filter(each -> kind.isOther(each.get(0)))
                            .toList());
                    insert(
                            element(kind)
                                    .with(
                                            random.nextInt(4) == 0 ? "type" : "resource_subtype",
                                            new JsonTree.Text(other.get(0)))
                                    .with(kind.valueField(), value.json()),
                            0);
                    problem =
                            Optional.of("custom field " + kind.key() + " is " + other.get(1) + ", not " + kind.noun());
                }
                case DAMAGED -> {
                    boolean isFlag = random.nextBoolean();
                    JsonTree damaged = isFlag
                            ? new JsonTree.Flag(true)
                            : kind.isArray() ? new JsonTree.Structure(Map.of()) : new JsonTree.Array(List.of());
                    insert(with(damaged, kind, element(kind)), 0);
                    String found = isFlag ? "a boolean" : kind.isArray() ? "an object" : "an array";
                    problem = Optional.of("custom field " + kind.key() + " is " + found + ", not " + kind.noun());
                }
            }
            boolean isValue = state.presence() == Presence.PRESENT && problem.isEmpty();
            Object expected = isValue ? value.expected() : kind.nothing();
            answers.put(kind, new Answer(Optional.of(state), state.presence(), expected, problem));
        }

        /** Inserts an element at a random position, and returns that. */
        private int insert(JsonTree element, int from) {
            int position = from + random.nextInt(elements.size() + 1 - from);
            elements.add(position, element);
            return position;
        }

        private JsonTree.Structure element(CustomFieldKind kind) {
            return kind == CustomFieldKind.BY_NAME
                    ? element(List.of("7", "70", "700000"), kind.keyValue())
                    : element(List.of(kind.keyValue()), anyOf(List.of("Priority", "budget", "Budget ", "")));
        }

        /** An element without its subtype and its value, and with random fields that say nothing of these. */
        private JsonTree.Structure element(List<String> gids, String name) {
            Map<String, JsonTree> fields = new LinkedHashMap<>(
                    ((JsonTree.Structure) documents.document(new Kind.Resource("CustomFieldResponse"))).fields());
            fields.keySet().removeAll(DECISIVE);
            fields.put("gid", new JsonTree.Text(anyOf(gids)));
            fields.put("name", new JsonTree.Text(name));
            List<String> names = new ArrayList<>(fields.keySet());
            Collections.shuffle(names, random);
            Map<String, JsonTree> shuffled = new LinkedHashMap<>();
            names.forEach(each -> shuffled.put(each, Objects.requireNonNull(fields.get(each))));
            return new JsonTree.Structure(shuffled);
        }

        private JsonTree.Structure with(JsonTree value, CustomFieldKind kind, JsonTree.Structure element) {
            return random.nextBoolean()
                    ? subtype(kind, element.with(kind.valueField(), value))
                    : subtype(kind, element).with(kind.valueField(), value);
        }

        /** Says what a custom field is; if that is not computed, its value says it, too. */
        private JsonTree.Structure subtype(CustomFieldKind kind, JsonTree.Structure element) {
            JsonTree subtype = new JsonTree.Text(kind.subtype());
            if (kind.isComputed()) {
                return switch (random.nextInt(3)) {
                    case 0 -> element.with("resource_subtype", subtype);
                    case 1 -> element.with("representation_type", subtype);
                    default ->
                        element.with("representation_type", subtype)
                                .with(
                                        "resource_subtype",
                                        new JsonTree.Text(
                                                anyOf(CustomFieldKind.SUBTYPES).get(0)));
                };
            }
            return switch (random.nextInt(6)) {
                case 0 -> element.with("type", subtype);
                case 1 -> element;
                default ->
                    element.with("resource_subtype", subtype).with("display_value", new JsonTree.Text(odd.text()));
            };
        }

        /**
         * A value.
         *
         * @param json its JSON
         * @param expected what the accessor makes of it
         */
        private record Value(JsonTree json, Object expected) {}

        private Value value(CustomFieldKind kind, CustomFieldState state) {
            return switch (kind) {
                case TEXT, FORMULA, CUSTOM_ID -> {
                    String text = odd.text();
                    yield new Value(new JsonTree.Text(text), Optional.of(text));
                }
                case NUMBER, BY_NAME -> {
                    JsonTree.Numeral number = (JsonTree.Numeral) odd.number();
                    yield new Value(number, Optional.of(number.decimal()));
                }
                case DATE -> {
                    String date = anyOf(List.of("2027-01-31", "0001-01-01", "2024-02-29"));
                    JsonTree.Structure json = new JsonTree.Structure(Map.of("date", new JsonTree.Text(date)));
                    yield new Value(
                            random.nextBoolean() ? json : json.with("date_time", JsonTree.Null.NULL),
                            Optional.of(LocalDate.parse(date)));
                }
                case ENUM -> {
                    Value option = option(state);
                    yield new Value(option.json(), Optional.of(option.expected()));
                }
                case MULTI_ENUM -> options(state);
                case PEOPLE -> resources("UserCompact");
                case REFERENCE -> resources("AsanaNamedResource");
            };
        }

        /** One of the options is in the state. */
        private Value options(CustomFieldState state) {
            List<JsonTree> json = new ArrayList<>();
            List<Object> expected = new ArrayList<>();
            for (int others = random.nextInt(3); others > 0; others--) {
                add(option(CustomFieldState.VALUE), json, expected);
            }
            add(option(state), json, expected);
            return new Value(new JsonTree.Array(json), expected);
        }

        private static void add(Value option, List<JsonTree> json, List<Object> expected) {
            json.add(option.json());
            expected.add(option.expected());
        }

        private Value option(CustomFieldState state) {
            boolean isLow = random.nextBoolean();
            boolean isKnown = state != CustomFieldState.UNKNOWN_OPTION;
            JsonTree.Structure json = new JsonTree.Structure(new LinkedHashMap<>())
                    .with("name", new JsonTree.Text(odd.text()))
                    .with("enabled", new JsonTree.Flag(state != CustomFieldState.DISABLED_OPTION));
            return new Value(
                    state == CustomFieldState.OPTION_WITHOUT_GID
                            ? json
                            : json.with(
                                    "gid", new JsonTree.Text(isKnown ? isLow ? "31" : "32" : anyOf(List.of("33", "")))),
                    isKnown ? isLow ? Priority.LOW : Priority.HIGH : Priority.UNRECOGNIZED);
        }

        private Value resources(String schema) {
            List<JsonTree> json = new ArrayList<>();
            List<Object> expected = new ArrayList<>();
            for (int count = random.nextInt(4); count > 0; count--) {
                JsonTree resource = documents.document(new Kind.Resource(schema));
                json.add(resource);
                expected.add(EmittedModel.of(schema).fromMap(resource.java()));
            }
            return new Value(new JsonTree.Array(json), expected);
        }

        private <T> T anyOf(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
