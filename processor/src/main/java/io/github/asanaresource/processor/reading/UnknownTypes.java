package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Suggests the type that a source may mean by a name that the compiler cannot resolve. The compiler reports an error at
 * each such name; the suggestion is reported once for each name in a file.
 */
record UnknownTypes(KnownModels knownModels, Problems problems) {

    /** The types of the JDK that fields can have. */
    private static final List<ClassName> FIELD_TYPES = Stream.of(
                    "java.lang.String",
                    "java.lang.Boolean",
                    "java.lang.Long",
                    "java.lang.Object",
                    "java.math.BigDecimal",
                    "java.time.LocalDate",
                    "java.time.OffsetDateTime",
                    "java.net.URI",
                    "java.util.List",
                    "java.util.Map")
            .map(ClassName::bestGuess)
            .toList();

    /** Reports the type of an accessor, or of its elements. */
    void report(ExecutableElement accessor, DeclaredType type) {
        String written = FieldTypeReader.qualifiedName(type);
        Place place = Place.of(accessor);
        if (isNameless(written)) {
            report(Rule.TYPE_UNKNOWN_GENERIC, place, written);
            return;
        }
        String name = simpleName(written);
        Optional<String> instead = FieldTypeReader.replacement(name);
        Stream<ClassName> candidates = Stream.concat(FIELD_TYPES.stream(), knownModels.names());
        if (instead.isPresent()) {
            report(Rule.TYPE_UNKNOWN_REPLACED, place, written, name, instead.get());
        } else if (!reportMeant(place, written, candidates)) {
            report(Rule.TYPE_UNKNOWN, place, written, name, name.endsWith("Spec") ? name : name + "Spec");
        }
    }

    /** Reports a parent of a spec. Not every compiler provides its name. */
    void reportParent(Place place, Object parent) {
        String written = parent instanceof DeclaredType type ? FieldTypeReader.qualifiedName(type) : "";
        Stream<ClassName> candidates = Stream.concat(knownModels.names(), knownModels.sources());
        if (isNameless(written) || !reportMeant(place, written, candidates)) {
            report(Rule.TYPE_UNKNOWN_AS_PARENT, place, written);
        }
    }

    /** JDK 17 does not provide the name of a generic type that it cannot resolve. */
    private static boolean isNameless(String written) {
        return written.isEmpty() || written.startsWith("<");
    }

    /** Reports the type that has this name elsewhere, or else one with a similar name; false if there is neither. */
    private boolean reportMeant(Place place, String written, Stream<ClassName> candidates) {
        String name = simpleName(written);
        Optional<ClassName> meant = candidates
                .filter(candidate -> isNear(name, candidate.simpleName()))
                .min(Comparator.comparingInt((ClassName candidate) -> distance(name, candidate.simpleName()))
                        .thenComparing(candidate -> !candidate.simpleName().equals(name))
                        .thenComparing(ClassName::canonicalName));
        meant.ifPresent(type -> {
            if (type.simpleName().equals(written)) {
                report(Rule.TYPE_UNKNOWN_IMPORT, place, written, name, type.canonicalName());
            } else {
                report(Rule.TYPE_UNKNOWN_MISSPELLED, place, written, name, asWrittenAt(place, type));
            }
        });
        return meant.isPresent();
    }

    private static String asWrittenAt(Place place, ClassName type) {
        boolean needsNoImport = type.packageName().equals("java.lang")
                || type.packageName().equals(outermost(place).packageName());
        return needsNoImport ? String.join(".", type.simpleNames()) : type.canonicalName();
    }

    private void report(Rule rule, Place place, String written, Object... arguments) {
        problems.reportOnce(List.of(outermost(place), written), rule, place, arguments);
    }

    private static ClassName outermost(Place place) {
        Element element = place.element();
        return ClassName.get(element instanceof TypeElement type ? type : (TypeElement) element.getEnclosingElement())
                .topLevelClassName();
    }

    private static String simpleName(String written) {
        return written.substring(written.lastIndexOf('.') + 1);
    }

    /** Whether one name may be a misspelling of the other, with up to one wrong letter in four, and at most two. */
    private static boolean isNear(String one, String other) {
        return distance(one, other) <= Math.min(2, Math.max(one.length(), other.length()) / 4);
    }

    /** Returns the number of letters to insert, remove, replace or swap with the next one, ignoring case. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[][] distances = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    distances[i][j] = i + j;
                    continue;
                }
                int replaced = distances[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                distances[i][j] = Math.min(replaced, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    distances[i][j] = Math.min(distances[i][j], distances[i - 2][j - 2] + 1);
                }
            }
        }
        return distances[from.length()][to.length()];
    }
}
