package io.github.asanaresource.processor.reading;

import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads an enum that is the spec of an open enum, which many fields can share. */
final class OpenEnumSpecReader {

    /** Types that the code of an emitted enum names where a constant of that name would be meant. */
    private static final Set<String> NEEDED_TYPES = Set.of("JsonCreator", "OpenEnumValue");

    private final TypeElement spec;
    private final Elements elements;
    private final List<Problem> problems;

    OpenEnumSpecReader(TypeElement spec, Elements elements, List<Problem> problems) {
        this.spec = spec;
        this.elements = elements;
        this.problems = problems;
    }

    /** The constants that have a name and a text of their own. */
    List<OpenEnumDefinition.Constant> constants() {
        AnnotationMirror annotation = SpecKind.OPEN_ENUM.find(spec).orElseThrow();
        Annotations.member(annotation, "value")
                .ifPresent(value -> problems.add(new Problem(
                        Rule.OPEN_ENUM_VALUE,
                        String.format(
                                "@OpenEnum on %s names texts, which its constants have: remove them, and write a constant for each",
                                spec.getSimpleName()),
                        new Problem.Place(spec, annotation, value))));
        List<OpenEnumDefinition.Constant> constants = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (Element constant : spec.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT && isReadable(constant, texts)) {
                constants.add(new OpenEnumDefinition.Constant(
                        constant.getSimpleName().toString(),
                        text(constant, new ArrayList<>()),
                        SpecReader.documentation(constant, elements),
                        Annotations.find(constant, Annotations.DEPRECATED).isPresent()));
            }
        }
        if (texts.isEmpty() && spec.getKind() == ElementKind.ENUM) {
            problems.add(new Problem(
                    Rule.OPEN_ENUM_EMPTY,
                    String.format(
                            "%s has no constant: write one for each text that fields are known to have",
                            spec.getSimpleName()),
                    Problem.Place.of(spec, annotation)));
        }
        return constants;
    }

    private boolean isReadable(Element constant, Set<String> texts) {
        String text = text(constant, problems);
        boolean isNew = texts.add(text);
        if (constant.getSimpleName().contentEquals(OpenEnumDefinition.FALLBACK)) {
            problems.add(new Problem(
                    Rule.LITERAL_FALLBACK,
                    String.format(
                            "%s stands for every text without a constant, and is emitted without being asked for: remove it, or give it another name and its text by @JsonProperty(\"%s\")",
                            OpenEnumDefinition.FALLBACK, text),
                    Problem.Place.of(constant)));
            return false;
        }
        if (NEEDED_TYPES.contains(constant.getSimpleName().toString())) {
            problems.add(new Problem(
                    Rule.LITERAL_UNNAMEABLE,
                    String.format(
                            "%s is the name of a type that the emitted code needs: give the constant another name, and its text by @JsonProperty(\"%s\")",
                            constant.getSimpleName(), text),
                    Problem.Place.of(constant)));
            return false;
        }
        if (!isNew) {
            problems.add(new Problem(
                    Rule.LITERAL_REPEATED,
                    String.format("\"%s\" is the text of another constant: remove one of them", text),
                    WireNames.place(constant)));
        }
        return isNew;
    }

    private static String text(Element constant, List<Problem> problems) {
        return WireNames.read(constant, constant.getSimpleName().toString().toLowerCase(Locale.ROOT), problems);
    }
}
