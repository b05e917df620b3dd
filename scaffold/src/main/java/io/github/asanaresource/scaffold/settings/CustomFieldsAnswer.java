package io.github.asanaresource.scaffold.settings;

import io.github.asanaresource.json.MalformedJsonException;
import io.github.asanaresource.json.ParsedJson;
import io.github.asanaresource.scaffold.InputFile;
import io.github.asanaresource.scaffold.ScaffoldException;
import io.github.asanaresource.scaffold.openapi.JsonObject;
import io.github.asanaresource.scaffold.settings.CustomFieldDefinition.Kind;
import io.github.asanaresource.scaffold.settings.CustomFieldDefinition.Option;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * An answer of the API that lists custom fields, or settings of custom fields.
 *
 * @param customFields the custom fields, in their order
 * @param hasMore whether it is a page with another page after it
 */
public record CustomFieldsAnswer(List<CustomFieldDefinition> customFields, boolean hasMore) {

    private static final Predicate<String> GID = Pattern.compile("[0-9]+").asMatchPredicate();

    /** Neither is a subtype by itself: a formula that gives a number is a number. */
    private static final Set<String> COMPUTED = Set.of("formula", "custom_id");

    /**
     * Reads an answer.
     *
     * @param file the file in which the answer was saved
     * @return the answer
     * @throws ScaffoldException if the file cannot be read, or has something else
     */
    public static CustomFieldsAnswer read(Path file) {
        Object json = json(file);
        JsonObject answer = json instanceof List<?> ? JsonObject.of("", Map.of("data", json)) : envelope(file, json);
        try {
            return new CustomFieldsAnswer(
                    answer.elements("data").stream()
                            .map(element ->
                                    customField(element.object("custom_field").orElse(element)))
                            .toList(),
                    answer.value("next_page").isPresent());
        } catch (ScaffoldException e) {
            throw new ScaffoldException(file + ": " + e.getMessage());
        }
    }

    private static Object json(Path file) {
        byte[] content = InputFile.bytes(file);
        try {
            return Optional.<Object>ofNullable(ParsedJson.fromJson(content)).orElse("null");
        } catch (MalformedJsonException e) {
            throw new ScaffoldException(file + " is not valid JSON: " + e.getMessage());
        }
    }

    private static JsonObject envelope(Path file, Object json) {
        if (!(json instanceof Map<?, ?> map) || !map.containsKey("data")) {
            throw new ScaffoldException(file + " is no answer with custom fields: it has no data");
        }
        return JsonObject.of("", json);
    }

    private static CustomFieldDefinition customField(JsonObject json) {
        String subtype = json.string("resource_subtype");
        if (subtype.isEmpty()) {
            subtype = json.string("type");
        }
        if (subtype.isEmpty()) {
            throw json.failure("has no resource_subtype: ask for it with opt_fields");
        }
        boolean isComputed = COMPUTED.contains(subtype)
                || COMPUTED.contains(json.string("representation_type"))
                || json.is("is_formula_field");
        return new CustomFieldDefinition(
                gid(json),
                name(json),
                json.string("description"),
                subtype,
                isComputed ? Optional.of(Kind.COMPUTED) : kind(subtype, json),
                isComputed || json.is("is_value_read_only"),
                json.elements("enum_options").stream()
                        .map(option -> new Option(gid(option), name(option)))
                        .toList());
    }

    private static Optional<Kind> kind(String subtype, JsonObject json) {
        return switch (subtype) {
            case "text" -> Optional.of(Kind.TEXT);
            case "number" -> Optional.of(Kind.NUMBER);
            case "enum" -> Optional.of(Kind.ENUM);
            case "multi_enum" -> Optional.of(Kind.MULTI_ENUM);
            case "people" -> Optional.of(Kind.PEOPLE);
            case "reference" -> Optional.of(Kind.REFERENCE);
            case "date" ->
                Optional.of(
                        json.object("date_value")
                                        .flatMap(value -> value.value("date_time"))
                                        .isPresent()
                                ? Kind.DATE_TIME
                                : Kind.DATE);
            default -> Optional.empty();
        };
    }

    private static String gid(JsonObject json) {
        String gid = json.string("gid");
        if (!GID.test(gid)) {
            throw json.failure(gid.isEmpty() ? "has no gid" : "has a gid that does not consist of digits");
        }
        return gid;
    }

    private static String name(JsonObject json) {
        if (!json.has("name")) {
            throw json.failure("has no name: ask for it with opt_fields");
        }
        return json.string("name");
    }
}
