package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.scaffold.ScaffoldException;
import io.github.asanaresource.scaffold.existing.ExistingSpecs;
import io.github.asanaresource.scaffold.existing.SpecAnnotation;
import io.github.asanaresource.scaffold.existing.SpecKind;
import io.github.asanaresource.scaffold.existing.SpecMethod;
import io.github.asanaresource.scaffold.existing.SpecType;
import io.github.asanaresource.scaffold.settings.CustomFieldDefinition;
import io.github.asanaresource.scaffold.settings.CustomFieldDefinition.Kind;
import io.github.asanaresource.scaffold.settings.CustomFieldDefinition.Option;
import io.github.asanaresource.scaffold.settings.CustomFieldsAnswer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plans an interface with an accessor for each custom field, and the enums of their options. Accessors are found by the gid of
 * the custom field, and constants by that of the option.
 */
public final class CustomFieldsPlanner {

    private static final String DESCRIPTION = "Custom fields of a workspace.";

    private record Options(String description, Map<String, String> names) {}

    private final ExistingSpecs existing;
    private final String name;
    private final Optional<SpecType> type;
    private final Collection<SpecType> lineage;
    private final AccessorNames accessors = new AccessorNames();
    private final TypeNames types;
    private final Map<String, Options> enums = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * Creates a planner.
     *
     * @param existing the specs that there are
     * @param name the name of the interface
     * @throws ScaffoldException if a type of that name is something else than an interface of accessors
     */
    public CustomFieldsPlanner(ExistingSpecs existing, String name) {
        this.existing = existing;
        this.name = name;
        this.type = existing.find(name);
        this.types = new TypeNames(existing, name);
        type.filter(each -> each.kind() == SpecKind.UNION
                        || each.kind() == SpecKind.OPEN_ENUM
                        || !each.constants().isEmpty())
                .ifPresent(each -> {
                    throw new ScaffoldException(
                            name + " is no interface that can have custom fields: choose another name");
                });
        this.lineage = type.map(this::lineage).orElse(List.of());
        TaskFields.NAMES.forEach(field -> accessors.add(Words.lowerCamel(Words.of(field))));
        for (SpecType each : existing.all()) {
            Collection<SpecType> all = lineage(each);
            if (all.stream().anyMatch(this::isOrExtendsInterface)) {
                all.forEach(ancestor -> ancestor.methods().forEach(method -> accessors.add(method.name())));
            }
        }
    }

    /**
     * Plans.
     *
     * @param answer the answer of the API
     * @return the interface, and the enums of the options
     */
    public Plan plan(CustomFieldsAnswer answer) {
        Map<String, CustomFieldDefinition> byGid = new LinkedHashMap<>();
        answer.customFields().forEach(each -> byGid.putIfAbsent(each.gid(), each));
        List<PlannedCustomField> fields = new ArrayList<>();
        byGid.values().forEach(each -> plan(each).ifPresent(fields::add));
        List<PlannedSpec> specs = new ArrayList<>();
        specs.add(new PlannedSpec.CustomFields(name, DESCRIPTION, type, fields));
        enums.forEach((enumName, options) -> specs.add(openEnum(enumName, options)));
        if (answer.hasMore()) {
            notes.add("the answer is not the last page: run the command with the next page, too");
        }
        return new Plan(specs, Set.of(), notes);
    }

    private Optional<PlannedCustomField> plan(CustomFieldDefinition customField) {
        Optional<SpecMethod> accessor = accessor(customField);
        if (accessor.isPresent()) {
            String declared = accessor.get().type().element().name();
            existing.find(declared, name)
                    .or(() -> withOptions(customField))
                    .filter(found -> found.kind() == SpecKind.OPEN_ENUM)
                    .ifPresent(found -> add(found.name(), customField));
            return accessor.map(each -> planned(customField, each.name(), JavaType.named(declared), accessor));
        }
        String label = customField.name().isBlank() ? "" : customField.name().strip() + " ";
        String subject = "left out the custom field " + label + "(" + customField.gid() + ")";
        if (customField.kind().isEmpty()) {
            notes.add(subject + ", whose resource_subtype " + customField.subtype() + " is unknown");
            return Optional.empty();
        }
        Kind kind = customField.kind().get();
        if ((kind == Kind.ENUM || kind == Kind.MULTI_ENUM)
                && customField.options().isEmpty()) {
            notes.add(subject + ", for which the answer has no enum_options");
            return Optional.empty();
        }
        String name = accessors.name(Labels.wireName(customField.name()));
        return Optional.of(planned(customField, name, type(kind, customField, name), accessor));
    }

    private static PlannedCustomField planned(
            CustomFieldDefinition customField, String accessor, JavaType type, Optional<SpecMethod> method) {
        return new PlannedCustomField(
                customField.gid(), accessor, type, customField.isReadOnly(), description(customField), method);
    }

    /** The name in one line, and the description below. */
    private static String description(CustomFieldDefinition customField) {
        String line = customField.name().replaceAll("\\s+", " ");
        return Labels.markdown(line) + "\n\n" + Labels.markdown(customField.description());
    }

    private JavaType type(Kind kind, CustomFieldDefinition customField, String accessor) {
        return switch (kind) {
            case TEXT, COMPUTED -> JavaType.named("String");
            case NUMBER -> JavaType.named("java.math.BigDecimal");
            case DATE -> JavaType.named("java.time.LocalDate");
            case DATE_TIME -> JavaType.named("java.time.OffsetDateTime");
            case PEOPLE, REFERENCE -> JavaType.named("String").in(JavaType.Container.LIST);
            case ENUM -> JavaType.named(enumOf(customField, Words.of(accessor)));
            case MULTI_ENUM ->
                JavaType.named(enumOf(customField, Words.singular(Words.of(accessor))))
                        .in(JavaType.Container.LIST);
        };
    }

    private String enumOf(CustomFieldDefinition customField, List<String> words) {
        String enumName =
                withOptions(customField).map(SpecType::name).orElseGet(() -> types.topLevel(enumByDefault(words)));
        add(enumName, customField);
        return enumName;
    }

    private static String enumByDefault(List<String> words) {
        List<String> latin = TypeNames.latin(words);
        return TypeNames.byDefault(latin.isEmpty() ? "option" : String.join("_", latin));
    }

    private void add(String enumName, CustomFieldDefinition customField) {
        Options options =
                enums.computeIfAbsent(enumName, each -> new Options(description(customField), new LinkedHashMap<>()));
        customField.options().forEach(option -> options.names().putIfAbsent(option.gid(), option.name()));
    }

    private PlannedSpec openEnum(String enumName, Options options) {
        Optional<SpecType> found = existing.find(enumName);
        ConstantNames constants = new ConstantNames(found);
        List<PlannedSpec.Constant> planned = new ArrayList<>();
        options.names()
                .forEach((gid, label) -> planned.add(new PlannedSpec.Constant(
                        constants.name(gid, Labels.plain(label)),
                        gid,
                        Labels.markdown(label.replaceAll("\\s+", " ")))));
        return new PlannedSpec.OpenEnum(enumName, options.description(), found, planned);
    }

    /** The enum that has options of the custom field already. */
    private Optional<SpecType> withOptions(CustomFieldDefinition customField) {
        List<String> gids = customField.options().stream().map(Option::gid).toList();
        for (SpecType each : existing.all()) {
            if (each.kind() == SpecKind.OPEN_ENUM
                    && each.constants().stream().anyMatch(constant -> gids.contains(constant.string()))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The accessor that the interface declares or inherits. */
    private Optional<SpecMethod> accessor(CustomFieldDefinition customField) {
        return lineage.stream()
                .flatMap(each -> each.methods().stream())
                .filter(method -> method.annotation("CustomField")
                        .filter(annotation -> isOf(customField, annotation))
                        .isPresent())
                .findFirst();
    }

    private static boolean isOf(CustomFieldDefinition customField, SpecAnnotation annotation) {
        return annotation.values().contains(customField.gid())
                || annotation.members().getOrDefault("name", List.of()).contains(customField.name());
    }

    /** The interface need not exist yet. */
    private boolean isOrExtendsInterface(SpecType each) {
        return each.name().equals(name)
                || each.parents().stream()
                        .anyMatch(parent -> parent.simpleName().equals(name));
    }

    /** A type and all types of the folder that it extends. */
    private Collection<SpecType> lineage(SpecType start) {
        Map<String, SpecType> found = new LinkedHashMap<>();
        addLineage(start, found);
        return found.values();
    }

    private void addLineage(SpecType start, Map<String, SpecType> found) {
        if (found.putIfAbsent(start.name(), start) == null) {
            start.parents()
                    .forEach(parent ->
                            existing.find(parent.name(), start.name()).ifPresent(each -> addLineage(each, found)));
        }
    }
}
