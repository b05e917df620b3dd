package io.github.asanaresource.scaffold.text;

import io.github.asanaresource.scaffold.existing.ExistingSpecs;
import io.github.asanaresource.scaffold.existing.Range;
import io.github.asanaresource.scaffold.existing.SpecAnnotation;
import io.github.asanaresource.scaffold.existing.SpecConstant;
import io.github.asanaresource.scaffold.existing.SpecFile;
import io.github.asanaresource.scaffold.existing.SpecKind;
import io.github.asanaresource.scaffold.existing.SpecMethod;
import io.github.asanaresource.scaffold.existing.SpecType;
import io.github.asanaresource.scaffold.existing.SpecTypeUse;
import io.github.asanaresource.scaffold.plan.PlannedCustomField;
import io.github.asanaresource.scaffold.plan.PlannedField;
import io.github.asanaresource.scaffold.plan.PlannedSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes existing specs to what is planned: adds what is missing, changes what differs, and leaves everything else. */
final class SpecEditor {

    private final boolean hasDocs;
    private final Set<String> ofSchemas;
    private final ExistingSpecs existing;
    private final Map<SpecFile, FileEdits> files = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    SpecEditor(boolean hasDocs, Set<String> ofSchemas, ExistingSpecs existing) {
        this.hasDocs = hasDocs;
        this.ofSchemas = ofSchemas;
        this.existing = existing;
    }

    Iterable<FileEdits> files() {
        return files.values();
    }

    /** What the document no longer has. */
    List<String> notes() {
        return notes;
    }

    void edit(PlannedSpec spec) {
        SpecType type = spec.existing().orElseThrow();
        FileEdits edits = files.computeIfAbsent(type.layout().file(), FileEdits::new);
        Members members = new Members(edits.imports(), hasDocs);
        TypeEditor editor = new TypeEditor(type, edits);
        if (spec instanceof PlannedSpec.Resource resource && type.kind() != SpecKind.UNION) {
            editParents(resource, type, edits, members);
            editFields(resource, type, edits, members, editor);
            editNested(resource, type, edits, members, editor);
        } else if (spec instanceof PlannedSpec.Union union && type.kind() == SpecKind.UNION) {
            editVariants(union, type, edits, members, editor);
        } else if (spec instanceof PlannedSpec.OpenEnum openEnum && type.kind() == SpecKind.OPEN_ENUM) {
            editConstants(openEnum, type, edits, members, editor);
        } else if (spec instanceof PlannedSpec.CustomFields customFields) {
            editCustomFields(customFields, type, edits, members, editor);
        } else {
            notes.add(type.name() + " is a spec of another kind than the document has: change it by hand");
        }
        editor.finish();
    }

    private void editParents(PlannedSpec.Resource resource, SpecType type, FileEdits edits, Members members) {
        List<String> there = type.parents().stream().map(SpecTypeUse::name).toList();
        List<String> bases = type.bases();
        List<String> others =
                there.stream().filter(name -> !ofSchemas.contains(name)).toList();
        List<String> extended = new ArrayList<>(resource.isBasedOn() ? List.of() : resource.parents());
        extended.addAll(others);
        if (!Set.copyOf(extended).equals(Set.copyOf(there))) {
            String clause = extended.isEmpty() ? "" : " extends " + String.join(", ", extended);
            edits.replace(new Range(type.layout().nameEnd(), type.layout().headEnd()), clause);
            edits.log(type.simpleName() + ": " + parents(there) + " -> " + parents(extended));
        }
        List<String> basedOn = resource.isBasedOn() ? resource.parents() : List.of();
        if (!Set.copyOf(basedOn).equals(Set.copyOf(bases))) {
            SpecAnnotation annotation = type.annotation("AsanaResource").orElseThrow();
            List<String> name = annotation.members().getOrDefault("name", List.of());
            String text = members.resourceAnnotation(resource);
            if (!name.isEmpty()) {
                String nameMember = "name = " + Members.string(name.get(0));
                text = "@AsanaResource(" + nameMember
                        + (resource.isBasedOn() ? ", basedOn = " + Members.bases(resource) : "") + ")";
            }
            edits.replace(annotation.range(), text);
            edits.log(type.simpleName() + ": based on " + parents(basedOn));
        }
    }

    private static String parents(List<String> names) {
        return names.isEmpty() ? "no parent" : String.join(", ", names);
    }

    private void editFields(
            PlannedSpec.Resource resource, SpecType type, FileEdits edits, Members members, TypeEditor editor) {
        MemberEditor fields = new MemberEditor(type, edits, members, editor);
        Optional<Range> predecessor = Optional.empty();
        for (PlannedField field : resource.fields()) {
            Optional<SpecMethod> method = type.accessor(field.wireName());
            if (method.isPresent()) {
                fields.edit(method.get(), field, mayOverrideAnother(method.get(), type));
                predecessor = method.map(SpecMethod::range);
            } else {
                int depth = editor.indent().length() / 4;
                editor.insertAfter(predecessor, members.field(field, type.name(), depth));
                edits.log(type.simpleName() + "." + field.accessor() + "(): new");
            }
        }
        Set<String> wireNames =
                resource.fields().stream().map(PlannedField::wireName).collect(Collectors.toSet());
        type.methods().stream()
                .filter(method -> !wireNames.contains(method.wireName()))
                .forEach(method -> notes.add(
                        "kept " + type.name() + "." + method.name() + "(), which the document does not have"));
    }

    /** Whether a parent that is the spec of no schema declares a method, or may do so. */
    private boolean mayOverrideAnother(SpecMethod method, SpecType type) {
        return type.parents().stream()
                .filter(parent -> !ofSchemas.contains(parent.name()))
                .map(parent -> existing.find(parent.name(), type.name()))
                .anyMatch(parent -> parent.isEmpty()
                        || !parent.get().parents().isEmpty()
                        || parent.get().methods().stream()
                                .anyMatch(each -> each.name().equals(method.name())));
    }

    private void editNested(
            PlannedSpec.Resource resource, SpecType type, FileEdits edits, Members members, TypeEditor editor) {
        for (PlannedSpec nested : resource.nested()) {
            if (nested.existing().isPresent()) {
                edit(nested);
            } else {
                editor.append(members.spec(nested, editor.indent().length() / 4));
                edits.log(type.simpleName() + "." + nested.simpleName() + ": new");
            }
        }
    }

    private void editVariants(
            PlannedSpec.Union union, SpecType type, FileEdits edits, Members members, TypeEditor editor) {
        SpecAnnotation annotation = type.annotation("Union").orElseThrow();
        if (annotation.isPlain() && !annotation.values().equals(union.discriminators())) {
            String name = String.join("", annotation.members().getOrDefault("name", List.of()));
            String values = Members.strings(union.discriminators());
            edits.replace(
                    annotation.range(),
                    name.isEmpty()
                            ? "@Union(" + values + ")"
                            : "@Union(value = " + values + ", name = " + Members.string(name) + ")");
            edits.log(type.simpleName() + ": told apart by " + values);
        }
        Optional<Range> predecessor = Optional.empty();
        for (PlannedSpec.Variant variant : union.variants()) {
            Optional<SpecMethod> method = type.methods().stream()
                    .filter(each -> each.name().equals(variant.name()))
                    .findFirst();
            if (method.isPresent()) {
                editType(variant, method.get(), type, edits);
                editStrings(variant, method.get(), type, edits, members);
                predecessor = method.map(SpecMethod::range);
            } else {
                editor.insertAfter(predecessor, members.variant(variant, type.name()));
                edits.log(type.simpleName() + "." + variant.name() + "(): new");
            }
        }
        Set<String> names =
                union.variants().stream().map(PlannedSpec.Variant::name).collect(Collectors.toSet());
        type.methods().stream()
                .filter(method -> !names.contains(method.name()))
                .forEach(method -> notes.add(
                        "kept " + type.name() + "." + method.name() + "(), which the document does not have"));
    }

    private static void editType(PlannedSpec.Variant variant, SpecMethod method, SpecType type, FileEdits edits) {
        if (!variant.type().means(method.type())) {
            String text = variant.type().text(type.name());
            edits.replace(method.type().range(), text);
            edits.log(type.simpleName() + "." + variant.name() + "(): "
                    + method.type().name() + " -> " + text);
        }
    }

    private static void editStrings(
            PlannedSpec.Variant variant, SpecMethod method, SpecType type, FileEdits edits, Members members) {
        Optional<SpecAnnotation> annotation = method.annotation("Variant");
        if (annotation.isPresent() && !annotation.get().values().containsAll(variant.strings())) {
            List<String> strings = Merging.merged(annotation.get().values(), variant.strings());
            edits.replace(annotation.get().range(), "@Variant(" + Members.strings(strings) + ")");
            edits.log(type.simpleName() + "." + variant.name() + "(): " + Members.strings(strings));
        } else if (annotation.isEmpty() && !variant.strings().isEmpty()) {
            List<String> lines = members.variant(variant, type.name());
            edits.insert(method.range().start(), lines.get(0) + " ");
            edits.log(type.simpleName() + "." + variant.name() + "(): " + Members.strings(variant.strings()));
        }
    }

    private static void editCustomFields(
            PlannedSpec.CustomFields customFields, SpecType type, FileEdits edits, Members members, TypeEditor editor) {
        Optional<Range> predecessor = Optional.empty();
        for (PlannedCustomField field : customFields.fields()) {
            if (field.existing().isEmpty()) {
                int depth = editor.indent().length() / 4;
                editor.insertAfter(predecessor, members.customField(field, type.name(), depth));
                edits.log(type.simpleName() + "." + field.accessor() + "(): new");
            } else if (type.methods().contains(field.existing().get())) {
                predecessor = field.existing().map(SpecMethod::range);
            }
        }
    }

    private static void editConstants(
            PlannedSpec.OpenEnum openEnum, SpecType type, FileEdits edits, Members members, TypeEditor editor) {
        Map<String, SpecConstant> there = new LinkedHashMap<>();
        type.constants().forEach(constant -> there.put(constant.string(), constant));
        Optional<SpecConstant> predecessor = Optional.empty();
        for (PlannedSpec.Constant constant : openEnum.constants()) {
            SpecConstant known = there.get(constant.string());
            if (known != null) {
                predecessor = Optional.of(known);
            } else {
                List<String> lines = members.constant(constant, editor.indent().length() / 4);
                String indent = predecessor
                        .map(each -> editor.indentAt(each.range().start()))
                        .filter(each ->
                                !each.equals(editor.indentAt(type.layout().nameEnd())))
                        .orElse(editor.indent());
                String start = lines.size() > 1 ? "\n\n" : "\n";
                String text = Members.indented(lines, indent);
                edits.insert(
                        predecessor
                                .map(each -> each.range().end())
                                .orElse(type.layout().bodyStart()),
                        predecessor.isPresent() ? "," + start + text : start + text + ",");
                edits.log(type.simpleName() + ": + " + Members.string(constant.string()));
            }
        }
    }
}
