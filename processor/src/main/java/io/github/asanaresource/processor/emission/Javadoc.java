package io.github.asanaresource.processor.emission;

import io.github.asanaresource.processor.emission.Markup.Place;
import java.util.Optional;

/** Writes the documentation of emitted code, with what the author of the spec has written. */
final class Javadoc {

    private Javadoc() {}

    /**
     * What a comment says of the thing it stands on: its main description, or else what it says that the accessor returns;
     * empty where it says neither.
     *
     * @param from where the comment stands
     * @param to where the description will
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

    /** The description of a comment, or another where it has none. */
    static String descriptionOr(String other, CharSequence comment, Place from, Place to) {
        String description = description(comment, from, to);
        return description.isEmpty() ? other : description;
    }

    /** The description that a thing has if nobody wrote another. */
    static String named(String name) {
        return "Asana's " + code(name) + ".";
    }

    /**
     * The documentation of an accessor, but for its deprecation.
     *
     * @param comment the comment of the accessor in the spec
     * @param name Asana's name of the field
     * @param notes what there is to say besides: paragraphs
     * @param returned what the accessor returns, if the comment does not say it
     */
    static String accessor(CharSequence comment, String name, String notes, String returned) {
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
        return descriptionOr(named(name), comment, Place.MEMBER, Place.MEMBER) + "\n\n" + notes + "@return "
                + (result.isEmpty() ? returned : result) + "\n" + tags;
    }

    /** The block tags of a comment that hold for what is emitted, too. */
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

    /** A link stays one; a reference becomes the text that Javadoc shows of it, since emitted code has other imports. */
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

    /** The tag {@code @deprecated} for a thing, with the reason that the comment gives if it gives one. */
    static String deprecation(String thing, CharSequence comment) {
        DocComment parts = new DocComment(comment);
        String reason = parts.tag("deprecated")
                .map(section -> Markup.phrase(parts, section))
                .orElse("");
        return "@deprecated " + (reason.isEmpty() ? "Asana plans to remove " + thing + " from its API." : reason)
                + "\n";
    }

    /** Data, set as code. */
    static String code(String data) {
        return UnicodeEscapes.exactly(Markup.code(data));
    }
}
