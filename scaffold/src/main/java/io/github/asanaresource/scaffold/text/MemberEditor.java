package io.github.asanaresource.scaffold.text;

import io.github.asanaresource.scaffold.existing.SpecAnnotation;
import io.github.asanaresource.scaffold.existing.SpecMethod;
import io.github.asanaresource.scaffold.existing.SpecType;
import io.github.asanaresource.scaffold.plan.InlineEnum;
import io.github.asanaresource.scaffold.plan.Mark;
import io.github.asanaresource.scaffold.plan.PlannedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes an accessor to what the document says, and nothing else about it. */
final class MemberEditor {

    /** Annotations in the order in which accessors have them. */
    private static final List<String> ORDER = List.of(
            "Override",
            "Deprecated",
            "Required",
            "ReadOnly",
            "CreateOnly",
            "Conditional",
            "OptIn",
            "OpenEnum",
            "Example",
            "JsonProperty");

    private final SpecType owner;
    private final FileEdits edits;
    private final Members members;
    private final TypeEditor typeEditor;

    MemberEditor(SpecType owner, FileEdits edits, Members members, TypeEditor typeEditor) {
        this.owner = owner;
        this.edits = edits;
        this.members = members;
        this.typeEditor = typeEditor;
    }

    void edit(SpecMethod method, PlannedField field, boolean mayOverrideAnother) {
        if (!field.type().means(method.type())) {
            changeType(method, field);
        }
        field.openEnum().ifPresent(openEnum -> changeStrings(method, openEnum));
        for (Mark mark : Mark.values()) {
            Optional<SpecAnnotation> there = method.annotation(mark.simpleName());
            if (field.marks().contains(mark) && there.isEmpty()) {
                insert(method, mark.simpleName(), List.of(members.mark(mark)));
                log(method, "+ @" + mark.simpleName());
            } else if (!field.marks().contains(mark) && there.isPresent() && mark != Mark.DEPRECATED) {
                edits.remove(there.get().range());
                log(method, "- @" + mark.simpleName());
            }
        }
        if (!field.overrides() && !mayOverrideAnother) {
            method.annotation("Override").ifPresent(each -> edits.remove(each.range()));
        }
    }

    private void changeType(SpecMethod method, PlannedField field) {
        String text = members.type(field.type(), owner.name());
        String before = edits.file()
                .text()
                .substring(method.type().range().start(), method.type().range().end());
        edits.replace(method.type().range(), text);
        log(method, before + " -> " + text);
        if (field.openEnum().isEmpty()) {
            method.annotation("OpenEnum").ifPresent(each -> edits.remove(each.range()));
        }
        method.annotation("Example")
                .ifPresent(annotation -> field.example()
                        .filter(example -> !annotation.values().equals(List.of(example)))
                        .ifPresent(example -> edits.replace(annotation.range(), members.example(example))));
    }

    private void changeStrings(SpecMethod method, InlineEnum openEnum) {
        Optional<SpecAnnotation> there = method.annotation("OpenEnum");
        int depth = typeEditor.indent().length() / 4;
        if (there.isEmpty()) {
            insert(method, "OpenEnum", members.openEnum(openEnum, depth));
            log(method, "+ @OpenEnum");
            return;
        }
        SpecAnnotation annotation = there.get();
        List<String> more = openEnum.strings().stream()
                .filter(string -> !annotation.values().contains(string))
                .toList();
        if (more.isEmpty()) {
            return;
        }
        if (!annotation.isPlain()) {
            log(method, "@OpenEnum is to have " + Members.strings(more) + ": add this by hand");
            return;
        }
        String name = String.join("", annotation.members().getOrDefault("name", List.of()));
        InlineEnum merged = new InlineEnum(Merging.merged(annotation.values(), openEnum.strings()), name);
        edits.replace(annotation.range(), joined(members.openEnum(merged, depth), typeEditor.indent()));
        log(method, "+ " + Members.strings(more));
    }

    /** Inserts an annotation where its kind usually stands. */
    private void insert(SpecMethod method, String name, List<String> lines) {
        int position = method.annotations().stream()
                .filter(each -> ORDER.indexOf(each.name()) > ORDER.indexOf(name))
                .findFirst()
                .map(each -> each.range().start())
                .orElse(method.type().range().start());
        String text = edits.file().text();
        boolean isInOneLine = !method.annotations().isEmpty()
                && text.substring(method.range().start(), method.type().range().start())
                                .indexOf('\n')
                        < 0;
        String indent = typeEditor.indentAt(method.range().start());
        edits.insert(position, isInOneLine ? String.join("", lines) + " " : joined(lines, indent) + "\n" + indent);
    }

    /** Lines of which the first is in its place already. */
    static String joined(List<String> lines, String indent) {
        List<String> joined = new ArrayList<>(lines.subList(0, 1));
        lines.stream().skip(1).forEach(line -> joined.add(indent + line));
        return String.join("\n", joined);
    }

    private void log(SpecMethod method, String change) {
        edits.log(owner.simpleName() + "." + method.name() + "(): " + change);
    }
}
