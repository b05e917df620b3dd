package io.github.asanaresource.scaffold.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.FieldKind;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.OpenEnumValue;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.ResourceType;
import io.github.asanaresource.ResourceUnion;
import io.github.asanaresource.UnreadableValue;
import java.lang.reflect.InvocationTargetException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What models show of documents that their specs do not describe, found by their public methods. */
final class ShownSigns {

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    /** What accessors convert from a string, which has an accessor, too. */
    private static final Set<FieldKind.Element> CONVERTED = EnumSet.of(
            FieldKind.Element.DATE, FieldKind.Element.DATE_TIME, FieldKind.Element.URI, FieldKind.Element.OPEN_ENUM);

    /** The schemas that have a model. Other models are those of objects in a schema. */
    private final Set<String> schemas;

    /** The fields of another type. Whatever shows in the value of such a field shows that. */
    private final Set<String> changedTypes;

    private final Set<Sign> signs = new LinkedHashSet<>();

    ShownSigns(Set<String> schemas, Set<String> changedTypes) {
        this.schemas = schemas;
        this.changedTypes = changedTypes;
    }

    Set<Sign> all() {
        return signs;
    }

    /** Adds what a model shows of the document from which it was read. */
    void add(JsonModel model, Map<String, Object> document) throws ReflectiveOperationException {
        addValue("", model, document);
    }

    private void add(String place, Sign.Kind kind, String string) {
        signs.add(changedTypes.contains(place) ? new Sign(place, kind) : new Sign(place, kind, string));
    }

    /** A value that an accessor returns, or that is in one, and its JSON. */
    private void addValue(String place, Object value, Object json) throws ReflectiveOperationException {
        if (value instanceof ResourceModel<?> model) {
            addModel(placeOf(place, model.getClass()), model, object(json));
        } else if (value instanceof ResourceUnion union) {
            addUnion(placeOf(place, union.getClass().getEnclosingClass()), union, json);
        } else if (value instanceof OpenEnumValue constant && !constant.isRecognized()) {
            add(place, Sign.Kind.UNRECOGNIZED, (String) json);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                addValue(place, list.get(i), ((List<?>) json).get(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Object key : map.keySet()) {
                addValue(place, map.get(key), object(json).get(key));
            }
        }
    }

    private String placeOf(String place, Class<?> type) {
        return schemas.contains(type.getSimpleName()) && !changedTypes.contains(place) ? type.getSimpleName() : place;
    }

    /** The place of a field; all of a value of another type is one place. */
    private String placeOf(String owner, String field) {
        return changedTypes.contains(owner) ? owner : owner + "." + field;
    }

    private void addUnion(String place, ResourceUnion union, Object json) throws ReflectiveOperationException {
        if (union.getClass().getSimpleName().equals("Unrecognized")) {
            String discriminator = Sign.DISCRIMINATORS.stream()
                    .map(object(json)::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(String.class::cast)
                    .orElse("");
            add(place, Sign.Kind.UNRECOGNIZED, discriminator);
        } else {
            addValue(place, union.value(), json);
        }
    }

    private void addModel(String place, ResourceModel<?> model, Map<String, Object> document)
            throws ReflectiveOperationException {
        ResourceType<?> type =
                (ResourceType<?>) model.getClass().getField("TYPE").get(null);
        Map<String, Object> unknown = new LinkedHashMap<>(document);
        for (ResourceField field : type.fields()) {
            unknown.remove(field.wireName());
            if (document.get(field.wireName()) != null) {
                addField(placeOf(place, field.wireName()), model, field, document.get(field.wireName()));
            }
        }
        assertThat(model.unknownFields()).as(place).isEqualTo(unknown);
        unknown.keySet().forEach(name -> add(placeOf(place, name), Sign.Kind.UNKNOWN, ""));
    }

    private void addField(String place, ResourceModel<?> model, ResourceField field, Object json)
            throws ReflectiveOperationException {
        UnreadableValue unreadable = model.unreadableFields().get(field);
        if (unreadable != null) {
            assertThat(unreadable.json()).as(place).isEqualTo(json);
            add(place, Sign.Kind.UNREADABLE, "");
            return;
        }
        String accessor = accessor(field);
        if (CONVERTED.contains(field.definition().kind().element())) {
            assertThat(get(model, accessor + (json instanceof List ? "AsStrings" : "AsString")))
                    .as(place)
                    .isEqualTo(json);
        }
        try {
            addValue(place, get(model, accessor), json);
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).as(place).isInstanceOf(MalformedValueException.class);
            add(place, Sign.Kind.MALFORMED, "");
        }
    }

    /** The value that an accessor returns. */
    private static Object get(ResourceModel<?> model, String accessor) throws ReflectiveOperationException {
        Object value = model.getClass().getMethod(accessor).invoke(model);
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }

    /** {@code NEW_TASK} is the constant of {@code newTask()}. */
    private static String accessor(ResourceField field) {
        return NEXT_WORD
                .matcher(((Enum<?>) field).name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    @SuppressWarnings("unchecked") // the keys of objects are strings
    private static Map<String, Object> object(Object json) {
        return (Map<String, Object>) json;
    }
}
