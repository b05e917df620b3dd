package io.github.asanaresource.processor.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes documentation that is in Markdown already. On a page it stays as it is, except for inline tags. A cell has a
 * single line, in which blocks become HTML.
 */
final class MarkdownComment {

    private static final String PARAGRAPH = "<br><br>";

    private static final String INDENTATION = "    ";

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}+(?=[^`]*+$)|~{3,}+).*");

    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|([0-9]{1,9})[.)])\\s++(.*)");

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s++(.*)");

    private static final Pattern LINE = Pattern.compile("=++|-{2,}+|\\*{3,}+|_{3,}+");

    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[([^\\]\\[]++)]:\\s*+(\\S++).*");

    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]++)]\\[([^\\]\\[]*+)]");

    /**
     * Consecutive lines of a comment.
     *
     * @param source the lines
     * @param code the code that they contain; empty if they are text
     */
    private record Part(String source, Optional<String> code) {

        static Part ofText(List<String> lines) {
            return new Part(String.join("\n", lines), Optional.empty());
        }

        static Part ofCode(List<String> lines, List<String> code) {
            return new Part(String.join("\n", lines), Optional.of(String.join("\n", code)));
        }
    }

    private MarkdownComment() {}

    /** Returns a comment as blocks of a page. */
    static String blocks(String comment) {
        return parts(comment).stream()
                .map(part -> part.code().isPresent() ? part.source() : inline(part.source(), true))
                .collect(Collectors.joining("\n"));
    }

    /** Returns a comment as content of a cell. */
    static String line(String comment) {
        List<Part> parts = parts(comment);
        Map<String, String> definitions = definitions(comment);
        StringBuilder cell = new StringBuilder();
        for (Part part : parts) {
            String line = part.code()
                    .map(Prose::pre)
                    .orElseGet(() -> flat(inline(withTargets(part.source(), definitions), false)));
            boolean isBetweenText = cell.length() > 0 && !endsWith(cell, "</pre>") && !line.startsWith("<pre>");
            cell.append(isBetweenText && !line.isEmpty() ? PARAGRAPH : "").append(line);
        }
        return cell.toString().replace("\\|", "&#124;").replace("|", "&#124;");
    }

    private static boolean endsWith(StringBuilder text, String end) {
        return text.length() >= end.length()
                && text.substring(text.length() - end.length()).equals(end);
    }

    /** Divides a comment into code and paragraphs, each with the empty line after it. */
    private static List<Part> parts(String comment) {
        List<Part> parts = new ArrayList<>();
        List<String> lines = comment.lines().toList();
        boolean hasItems = false;
        for (int first = 0, end; first < lines.size(); first = end) {
            end = first + 1;
            Matcher fence = FENCE.matcher(lines.get(first));
            if (fence.matches()) {
                while (end < lines.size() && !closes(lines.get(end), fence.group(1))) {
                    end++;
                }
                List<String> code = lines.subList(first + 1, end);
                end = Math.min(end + 1, lines.size());
                parts.add(Part.ofCode(lines.subList(first, end), code));
                continue;
            }
            while (end < lines.size()
                    && !lines.get(end - 1).isBlank()
                    && !FENCE.matcher(lines.get(end)).matches()) {
                end++;
            }
            List<String> paragraph = lines.subList(first, end);
            hasItems |= paragraph.stream()
                    .anyMatch(line -> ITEM.matcher(line.strip()).matches());
            boolean isCode = !hasItems && lines.get(first).startsWith(INDENTATION);
            parts.add(isCode ? Part.ofCode(paragraph, paragraph) : Part.ofText(paragraph));
        }
        return parts;
    }

    private static boolean closes(String line, String fence) {
        String closing = line.strip();
        return closing.startsWith(fence) && closing.chars().allMatch(c -> c == fence.charAt(0));
    }

    private static Map<String, String> definitions(String comment) {
        Map<String, String> definitions = new HashMap<>();
        comment.lines()
                .map(DEFINITION::matcher)
                .filter(Matcher::matches)
                .forEach(definition -> definitions.putIfAbsent(key(definition.group(1)), definition.group(2)));
        return definitions;
    }

    /** Writes the target of each link into the link. A cell cannot refer to a definition. */
    private static String withTargets(String text, Map<String, String> definitions) {
        return LINK.matcher(text).replaceAll(link -> {
            String label = link.group(1);
            String target = definitions.get(key(link.group(2).isEmpty() ? label : link.group(2)));
            return Matcher.quoteReplacement(target == null ? link.group() : "[" + label + "](" + target + ")");
        });
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    /** Resolves inline tags outside code, and writes code so that a cell can have it. */
    private static String inline(String text, boolean isPage) {
        StringBuilder output = new StringBuilder(text.length());
        int position = 0;
        while (position < text.length()) {
            char c = text.charAt(position);
            int codeEnd = c == '`' ? codeEnd(text, position) : position;
            Optional<InlineTag> tag = InlineTag.at(text, position);
            int end = position + (c == '\\' && position + 1 < text.length() ? 2 : 1);
            if (codeEnd > position) {
                String code = text.substring(position, codeEnd);
                output.append(isPage ? code : Text.code(withoutBackticks(code)));
                end = codeEnd;
            } else if (tag.isPresent()) {
                output.append(Prose.line(text.substring(position, tag.get().end())));
                end = tag.get().end();
            } else {
                output.append(text, position, end);
            }
            position = end;
        }
        return output.toString();
    }

    /** Returns the end of the code that begins at a position, or the position if none begins there. */
    private static int codeEnd(String text, int start) {
        int contentStart = runEnd(text, start);
        for (int at = text.indexOf('`', contentStart); at >= 0; ) {
            int runEnd = runEnd(text, at);
            if (runEnd - at == contentStart - start) {
                return runEnd;
            }
            at = text.indexOf('`', runEnd);
        }
        return start;
    }

    private static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    private static String withoutBackticks(String code) {
        int run = runEnd(code, 0);
        return code.substring(run, code.length() - run).replaceAll("\\s++", " ").strip();
    }

    /** Joins the lines of a paragraph. */
    private static String flat(String paragraph) {
        StringBuilder output = new StringBuilder();
        String gap = "";
        for (String line : paragraph.lines().toList()) {
            String text = line.strip();
            Matcher item = ITEM.matcher(text);
            Matcher heading = HEADING.matcher(text);
            if (text.isEmpty() || DEFINITION.matcher(line).matches()) {
                continue;
            }
            if (LINE.matcher(text).matches()) {
                gap = PARAGRAPH;
                continue;
            }
            if (heading.matches()) {
                text = "<b>" + heading.group(1) + "</b>";
            } else if (item.matches()) {
                text = (item.group(1) == null ? "&bull;" : item.group(1) + ".") + " " + item.group(2);
                gap = "<br>";
            } else if (text.startsWith("|")) {
                gap = "<br>";
            }
            boolean isBroken = line.endsWith("  ") || text.endsWith("\\");
            output.append(output.length() == 0 ? "" : gap)
                    .append(text.endsWith("\\") ? text.substring(0, text.length() - 1) : text);
            gap = heading.matches() ? PARAGRAPH : isBroken ? "<br>" : " ";
        }
        return output.toString();
    }
}
