package io.github.asanaresource.scaffold.drift;

import io.github.asanaresource.scaffold.plan.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two APIs. Aspects that one of them does not have are left out. */
final class Comparison {

    private final Api before;
    private final Api after;
    private final Set<Aspect> compared;

    /** The differences between schemas, inherited ones included, by the name of the schema. */
    private final Map<String, List<Difference>> ofSchemas = new HashMap<>();

    private Comparison(Api before, Api after) {
        this.before = before;
        this.after = after;
        this.compared = EnumSet.allOf(Aspect.class);
        compared.removeAll(before.unavailable());
        compared.removeAll(after.unavailable());
    }

    /** Returns the differences, by severity and then by place. */
    static List<Difference> of(Api before, Api after) {
        return new Comparison(before, after)
                .differences().stream()
                        .sorted(Comparator.comparing(
                                        (Difference each) -> each.change().severity())
                                .thenComparing(Difference::place)
                                .thenComparing(Difference::change)
                                .thenComparing(Difference::detail))
                        .toList();
    }

    private List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (String name : both(before.schemas(), after.schemas())) {
            ApiSchema old = before.schemas().get(name);
            ApiSchema current = after.schemas().get(name);
            if (current == null) {
                differences.add(new Difference(name, Change.SCHEMA_GONE, ""));
            } else if (old == null) {
                differences.add(new Difference(name, Change.SCHEMA_ADDED, ""));
            } else {
                types(old.type(), current.type()).forEach(each -> differences.add(each.in(name)));
                descriptions(old.description(), current.description()).forEach(each -> differences.add(each.in(name)));
            }
        }
        if (compared.contains(Aspect.OPERATIONS)) {
            operations(differences);
        }
        if (compared.contains(Aspect.EXAMPLES)) {
            after.misfits().forEach((place, example) -> {
                if (!before.misfits().containsKey(place)) {
                    differences.add(new Difference(place, Change.EXAMPLE_MISFIT, example));
                }
            });
        }
        return differences;
    }

    private static Set<String> both(Map<String, ?> before, Map<String, ?> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names;
    }

    private void operations(List<Difference> differences) {
        for (String operation : both(before.optFields(), after.optFields())) {
            Set<String> old = before.optFields().get(operation);
            Set<String> current = after.optFields().get(operation);
            if (current == null) {
                differences.add(new Difference(operation, Change.OPERATION_GONE, ""));
            } else if (old == null) {
                differences.add(new Difference(operation, Change.OPERATION_ADDED, ""));
            } else {
                optFields(operation, Change.OPT_FIELDS_GONE, without(old, current), differences);
                optFields(operation, Change.OPT_FIELDS_ADDED, without(current, old), differences);
            }
        }
    }

    private static void optFields(String operation, Change change, Set<String> names, List<Difference> differences) {
        if (!names.isEmpty()) {
            differences.add(new Difference(operation, change, String.join(", ", names)));
        }
    }

    private static <T> Set<T> without(Set<T> all, Set<T> others) {
        Set<T> rest = new LinkedHashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    /** The differences between types, without those that a parent already has. */
    private List<Difference> types(ApiType old, ApiType current) {
        if (old instanceof ApiType.Structure from && current instanceof ApiType.Structure to) {
            Set<Difference> inherited = new HashSet<>();
            to.parents().forEach(parent -> inherited.addAll(ofSchema(parent)));
            return structures(from, to).stream()
                    .filter(each -> each.place().isEmpty() || !inherited.contains(each))
                    .toList();
        }
        if (old instanceof ApiType.ArrayOf from && current instanceof ApiType.ArrayOf to) {
            return changed(from, to, types(from.element(), to.element()));
        }
        if (old instanceof ApiType.MapOf from && current instanceof ApiType.MapOf to) {
            return changed(from, to, types(from.value(), to.value()));
        }
        if (old instanceof ApiType.Literals from && current instanceof ApiType.Literals to) {
            return sets(from.strings(), to.strings(), Change.LITERAL_GONE, Change.LITERAL_ADDED);
        }
        if (old instanceof ApiType.OneOf from && current instanceof ApiType.OneOf to) {
            return sets(from.variants(), to.variants(), Change.VARIANT_GONE, Change.VARIANT_ADDED);
        }
        return old.equals(current) ? List.of() : typeChanged(old, current);
    }

    /** Reports an array or map whose elements have another type as a changed type as a whole. */
    private static List<Difference> changed(ApiType old, ApiType current, List<Difference> inside) {
        boolean isOther =
                inside.stream().anyMatch(each -> each.place().isEmpty() && each.change() == Change.TYPE_CHANGED);
        return isOther ? typeChanged(old, current) : inside;
    }

    private static List<Difference> typeChanged(ApiType old, ApiType current) {
        return List.of(new Difference("", Change.TYPE_CHANGED, old + " became " + current));
    }

    private static <T> List<Difference> sets(Set<T> old, Set<T> current, Change gone, Change added) {
        List<Difference> differences = new ArrayList<>();
        without(old, current).forEach(each -> differences.add(new Difference("", gone, each.toString())));
        without(current, old).forEach(each -> differences.add(new Difference("", added, each.toString())));
        return differences;
    }

    /** The differences between the objects that a schema is before and after, inherited ones included. */
    private List<Difference> ofSchema(String name) {
        List<Difference> known = ofSchemas.get(name);
        if (known != null) {
            return known;
        }
        ApiSchema old = before.schemas().get(name);
        ApiSchema current = after.schemas().get(name);
        List<Difference> differences = old != null
                        && current != null
                        && old.type() instanceof ApiType.Structure from
                        && current.type() instanceof ApiType.Structure to
                ? structures(from, to)
                : List.of();
        ofSchemas.put(name, differences);
        return differences;
    }

    private List<Difference> structures(ApiType.Structure old, ApiType.Structure current) {
        List<Difference> differences = new ArrayList<>();
        if (compared.contains(Aspect.PARENTS) && !old.parents().equals(current.parents())) {
            differences.add(new Difference(
                    "", Change.PARENTS_CHANGED, words(old.parents()) + " became " + words(current.parents())));
        }
        for (String name : both(old.fields(), current.fields())) {
            ApiField oldField = old.fields().get(name);
            ApiField field = current.fields().get(name);
            if (field == null) {
                differences.add(new Difference("." + name, Change.FIELD_GONE, ""));
            } else if (oldField == null) {
                differences.add(new Difference(
                        "." + name, Change.FIELD_ADDED, field.type().toString()));
            } else {
                fields(oldField, field).forEach(each -> differences.add(each.in("." + name)));
            }
        }
        return differences;
    }

    private static String words(Set<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private List<Difference> fields(ApiField old, ApiField current) {
        List<Difference> differences = new ArrayList<>(types(old.type(), current.type()));
        for (Mark trait : without(current.traits(), old.traits())) {
            differences.add(new Difference("", Change.now(trait), ""));
        }
        for (Mark trait : without(old.traits(), current.traits())) {
            differences.add(new Difference("", Change.noLonger(trait), ""));
        }
        differences.addAll(descriptions(old.description(), current.description()));
        if (compared.contains(Aspect.EXAMPLES) && !old.example().equals(current.example())) {
            differences.add(new Difference("", Change.EXAMPLE_CHANGED, ""));
        }
        return differences;
    }

    private List<Difference> descriptions(String old, String current) {
        return compared.contains(Aspect.DESCRIPTIONS) && !old.equals(current)
                ? List.of(new Difference("", Change.DESCRIPTION_CHANGED, ""))
                : List.of();
    }
}
