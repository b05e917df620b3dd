package io.github.asanaresource.models.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.OpenEnumValue;
import io.github.asanaresource.Presence;
import io.github.asanaresource.UnreadableValue;
import io.github.asanaresource.internal.Nullable;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares everything that a model returns, at every level, with the document from which it was read. */
final class ModelCheck {

    private static final Pattern PROBLEM = Pattern.compile("(at \\[.*]: )*expected .+, not .+", Pattern.DOTALL);

    private ModelCheck() {}

    /** Checks the value that an accessor, a list, a map or a variant returns for JSON of its kind. */
    static void check(Kind kind, JsonTree json, @Nullable Object shown) {
        if (json == JsonTree.Null.NULL) {
            assertEquals(null, shown);
        } else if (kind instanceof Kind.Resource resource) {
            checkModel(resource.schema(), ((JsonTree.Structure) json).fields(), Objects.requireNonNull(shown));
        } else if (kind instanceof Kind.OneOf oneOf) {
            checkUnion(oneOf.union(), json, Objects.requireNonNull(shown));
        } else if (kind instanceof Kind.ListOf list) {
            checkList(list.element(), ((JsonTree.Array) json).elements(), (List<?>) Objects.requireNonNull(shown));
        } else if (kind instanceof Kind.MapOf map) {
            checkMap(map.value(), ((JsonTree.Structure) json).fields(), (Map<?, ?>) Objects.requireNonNull(shown));
        } else if (kind instanceof Kind.OpenSet set) {
            checkConstant(set, (JsonTree.Text) json, (OpenEnumValue) Objects.requireNonNull(shown));
        } else {
            assertEquals(plainValue((Kind.Plain) kind, json), shown);
        }
    }

    private static void checkModel(String schema, Map<String, JsonTree> document, Object model) {
        EmittedModel emitted = EmittedModel.of(schema);
        assertEquals(emitted.type(), model.getClass());
        Map<String, JsonTree> unknown = new LinkedHashMap<>(document);
        Map<String, JsonTree> unreadable = new LinkedHashMap<>();
        for (int i = 0; i < emitted.fields().size(); i++) {
            Fact fact = Facts.of(schema).get(i);
            JsonTree json = unknown.remove(fact.field());
            if (json != null && !Expectation.fits(fact.kind(), json)) {
                unreadable.put(fact.field(), json);
            }
            checkField(fact, Optional.ofNullable(json), emitted.fields().get(i), model);
        }
        checkUnreadableFields(unreadable, model);
        checkUnknownFields(unknown, EmittedModel.unknownFields(model));
    }

    private static void checkField(Fact fact, Optional<JsonTree> sent, EmittedField field, Object model) {
        assertEquals(fact.field(), field.wireName());
        JsonTree json = sent.orElse(JsonTree.Null.NULL);
        if (json == JsonTree.Null.NULL) {
            assertEquals(sent.isPresent() ? Presence.NULL : Presence.ABSENT, field.presence(model), fact::field);
            assertEquals(nothing(field), field.get(model), fact::field);
            return;
        }
        assertEquals(Presence.PRESENT, field.presence(model), fact::field);
        if (Expectation.fits(fact.kind(), json) && isWellFormed(fact.kind(), json)) {
            Object shown = field.get(model);
            check(fact.kind(), json, shown instanceof Optional<?> optional ? optional.orElse(null) : shown);
        } else {
            MalformedValueException refusal =
                    assertThrows(MalformedValueException.class, () -> field.get(model), fact::field);
            assertEquals(fact.schema() + "." + fact.field(), refusal.resource() + "." + refusal.field());
        }
        if (Expectation.fits(fact.kind(), json) && fact.kind().isReadFromText()) {
            assertEquals(json.java(), field.content(model));
        }
    }

    private static Object nothing(EmittedField field) {
        Class<?> type = field.accessor().getReturnType();
        return type == List.class ? List.of() : type == Map.class ? Map.of() : Optional.empty();
    }

    private static void checkUnreadableFields(Map<String, JsonTree> expected, Object model) {
        Map<String, @Nullable Object> reported = new LinkedHashMap<>();
        EmittedModel.unreadableFields(model).forEach((field, value) -> reported.put(field.wireName(), value.json()));
        assertEquals(new JsonTree.Structure(expected).java(), reported);
        for (UnreadableValue value : EmittedModel.unreadableFields(model).values()) {
            assertTrue(PROBLEM.matcher(value.problem()).matches(), value::problem);
        }
    }

    private static void checkUnknownFields(Map<String, JsonTree> expected, Map<String, @Nullable Object> shown) {
        assertEquals(new JsonTree.Structure(expected).java(), shown);
        assertEquals(new ArrayList<>(expected.keySet()), new ArrayList<>(shown.keySet()));
    }

    private static void checkUnion(String union, JsonTree json, Object shown) {
        Optional<Variant> variant = Expectation.variant(union, json);
        if (variant.isPresent()) {
            assertEquals(variant.get().type(), shown.getClass());
            check(variant.get().kind(), json, Reflection.call(shown.getClass(), "value", shown));
        } else {
            assertEquals("Unrecognized", shown.getClass().getSimpleName());
            assertEquals(json.java(), Reflection.call(shown.getClass(), "json", shown));
        }
    }

    private static void checkList(Kind element, List<JsonTree> expected, List<?> shown) {
        assertEquals(expected.size(), shown.size());
        for (int i = 0; i < expected.size(); i++) {
            check(element, expected.get(i), shown.get(i));
        }
    }

    private static void checkMap(Kind value, Map<String, JsonTree> expected, Map<?, ?> shown) {
        assertEquals(new ArrayList<>(expected.keySet()), new ArrayList<>(shown.keySet()));
        expected.forEach((key, json) -> check(value, json, shown.get(key)));
    }

    private static void checkConstant(Kind.OpenSet set, JsonTree.Text text, OpenEnumValue shown) {
        boolean isKnown = set.literals().contains(text.value());
        assertEquals(isKnown, shown.isRecognized(), text::value);
        if (isKnown) {
            assertEquals(text.value(), shown.wireValue());
        }
    }

    private static @Nullable Object plainValue(Kind.Plain kind, JsonTree json) {
        return switch (kind) {
            case TEXT, FLAG, ANY -> json.java();
            case INTEGER -> ((JsonTree.Numeral) json).decimal().longValueExact();
            case DECIMAL -> ((JsonTree.Numeral) json).decimal();
            case DATE -> LocalDate.parse(((JsonTree.Text) json).value());
            case TIMESTAMP -> OffsetDateTime.parse(((JsonTree.Text) json).value());
            case URI -> URI.create(((JsonTree.Text) json).value());
        };
    }

    /** Tells whether the JDK can parse each string that should be a date, a date-time or a URI. */
    private static boolean isWellFormed(Kind kind, JsonTree json) {
        if (kind instanceof Kind.ListOf list) {
            return ((JsonTree.Array) json)
                    .elements().stream()
                            .allMatch(
                                    element -> element == JsonTree.Null.NULL || isWellFormed(list.element(), element));
        }
        if (!(kind instanceof Kind.Plain plain)) {
            return true;
        }
        try {
            plainValue(plain, json);
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }
}
