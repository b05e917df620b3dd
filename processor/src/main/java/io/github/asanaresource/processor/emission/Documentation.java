package io.github.asanaresource.processor.emission;

import io.github.asanaresource.processor.definition.Definition;
import io.github.asanaresource.processor.definition.FieldDefinition;
import io.github.asanaresource.processor.definition.Trait;
import io.github.asanaresource.processor.emission.Markup.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The documentation of emitted code, for use outside of sources. All texts are in HTML that is nested
 * correctly, with no inline tags but {@code @code}, {@code @literal}, {@code @summary} and {@code @docRoot}; or, after
 * {@link Definition#MARKDOWN}, in Markdown with the same tags.
 */
public final class Documentation {

    private Documentation() {}

    /** Returns the description in the comment of a type, or an empty string if it has none. */
    public static String ofType(String comment) {
        return description(comment, Place.TYPE);
    }

    /** Returns the description in the comment of a member, or an empty string if it has none. */
    public static String ofMember(String comment) {
        return description(comment, Place.MEMBER);
    }

    private static String description(String comment, Place place) {
        return UnicodeEscapes.resolve(Javadoc.description(comment, place, place));
    }

    /** Returns notes on a field: which custom field it is, if it is one, and its traits except {@link Trait#REQUIRED}. */
    public static List<String> notes(FieldDefinition field) {
        return Stream.concat(
                        FieldMembers.customFieldNote(field).map(UnicodeEscapes::resolve).stream(),
                        FieldMembers.NOTES.entrySet().stream()
                                .filter(note -> field.is(note.getKey()) && note.getKey() != Trait.REQUIRED)
                                .map(Map.Entry::getValue))
                .toList();
    }

    /**
     * Returns a note on the deprecation of a subject.
     *
     * @param subject what is deprecated, such as {@code this field}
     * @param comment its comment, which may have the reason
     */
    public static String deprecation(String subject, String comment) {
        String reason = UnicodeEscapes.resolve(Javadoc.reasonOfDeprecation(subject, comment));
        return reason.startsWith(Definition.MARKDOWN)
                ? Definition.MARKDOWN + "Deprecated: " + reason.substring(Definition.MARKDOWN.length())
                : "Deprecated: " + reason;
    }
}
