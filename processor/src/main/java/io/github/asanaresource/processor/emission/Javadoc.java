package io.github.asanaresource.processor.emission;

import io.github.asanaresource.processor.emission.Markup.Place;
import java.util.Optional;

/** Writes the documentation of emitted code, based on the Javadoc of the spec. */
final class Javadoc {

    private Javadoc() {}

    /**
     * Returns the description in a comment: its main description, or else the content of its {@code @return}, or an
     * empty string if it has neither.
     *
     * @param from the place of the comment
     * @param to the place of the description
     */
    static String description(CharSequence comment, Place from, Place to) {
        DocComment parts = new DocComment(comment);
        String main = Markup.of(parts, parts.description(), from, to);
        return main.isEmpty()
                ? parts.tag("return")
                        .map(section -> Markup.of(parts, section, from, to))
                        .orElse("")
                : main;
    }

    /** Returns the description in a comment, or another if it has none. */
    static String descriptionOr(String other, CharSequence comment, Place from, Place to) {
        String description = description(comment, from, to);
        return description.isEmpty() ? other : description;
    }

    /** Returns the default description of an element with a name. */
    static String named(String name) {
        return "Asana's " + code(name) + ".";
    }

    /**
     * Returns the documentation of an accessor, except for its deprecation.
     *
     * @param comment the comment of the accessor in the spec
     * @param byDefault the description if the comment has none
     * @param notes further paragraphs
     * @param returned the default for {@code @return}
     */
    static String accessor(CharSequence comment, String byDefault, String notes, String returned) {
        DocComment parts = new DocComment(comment);
        Optional<DocComment.Section> whole = parts.inlineReturn()
                .or(() -> parts.tag("return")
                        .filter(section -> parts.description().isEmpty() && parts.isBalanced(section)));
        String phrase = whole.map(section -> Markup.phrase(parts, section)).orElse("");
        String tags = tags(parts);
        if (!phrase.isEmpty()) {
            String rest = parts.inlineReturn().isPresent()
                    ? Markup.of(parts, parts.afterInlineReturn(), Place.MEMBER, Place.MEMBER)
                    : "";
            String more = (rest.isEmpty() ? "" : rest + "\n\n") + notes + tags;
            return "{@return " + phrase + "}" + (rest.isEmpty() ? "\n\n" : " ") + more;
        }
        String result = parts.description().isEmpty()
                ? ""
                : parts.tag("return")
                        .map(section -> Markup.of(parts, section, Place.MEMBER, Place.MEMBER))
                        .orElse("");
        return descriptionOr(byDefault, comment, Place.MEMBER, Place.MEMBER) + "\n\n" + notes + "@return "
                + (result.isEmpty() ? returned : result) + "\n" + tags;
    }

    /** Returns the block tags of a comment that also apply to emitted code. */
    static String tags(CharSequence comment) {
        return tags(new DocComment(comment));
    }

    private static String tags(DocComment parts) {
        StringBuilder tags = new StringBuilder();
        for (DocComment.Section section : parts.tags()) {
            String content = section.tag().equals("see")
                    ? see(parts, section)
                    : section.tag().equals("since") ? Markup.phrase(parts, section) : "";
            if (!content.isEmpty()) {
                tags.append('@')
                        .append(section.tag())
                        .append(' ')
                        .append(content)
                        .append('\n');
            }
        }
        return tags.toString();
    }

    /** Copies a link; replaces a reference with the text that Javadoc shows, since emitted code has other imports. */
    private static String see(DocComment parts, DocComment.Section section) {
        String content = parts.text(section);
        String markup = Markup.of(parts, section, Place.MEMBER, Place.MEMBER);
        if (markup.startsWith("<a ") && markup.endsWith("</a>")) {
            return markup;
        }
        String text = content.startsWith("\"") && content.endsWith("\"") && content.length() > 2
                ? content.substring(1, content.length() - 1)
                : Reference.labelOf(content);
        return UnicodeEscapes.exactly(
                "\"" + Markup.escape(text).replace("\"", "&quot;").replaceAll("\\s", " ") + "\"");
    }

    /** Returns the tag {@code @deprecated} for a subject, with the reason in the comment if there is one. */
    static String deprecation(String thing, CharSequence comment) {
        return "@deprecated " + reasonOfDeprecation(thing, comment) + "\n";
    }

    /** Returns the reason in a comment for the deprecation of a subject, or a default. */
    static String reasonOfDeprecation(String thing, CharSequence comment) {
        DocComment parts = new DocComment(comment);
        String reason = parts.tag("deprecated")
                .map(section -> Markup.phrase(parts, section))
                .orElse("");
        return reason.isEmpty() ? "Asana plans to remove " + thing + " from its API." : reason;
    }

    /** Returns data, formatted as code. */
    static String code(String data) {
        return UnicodeEscapes.exactly(Markup.code(data));
    }
}
