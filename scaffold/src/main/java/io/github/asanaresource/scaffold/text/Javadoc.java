package io.github.asanaresource.scaffold.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Descriptions, which are Markdown, as Javadoc. */
final class Javadoc {

    private static final int WIDTH = 120;

    /** Stands for a blank at which no line ends. */
    private static final char GLUE = '\ue000';

    /** Stands for a blank at which every line ends. */
    private static final char BREAK = '\ue001';

    private static final Pattern BLANKS = Pattern.compile(" ");

    private Javadoc() {}

    /**
     * Returns the lines of a comment.
     *
     * @param markdown a description
     * @param indent how far the comment will be indented
     * @return the lines; none if the description says nothing
     */
    static List<String> comment(String markdown, int indent) {
        Renderer renderer = new Renderer();
        Parser.builder().build().parse(markdown).accept(renderer);
        List<String> paragraphs = renderer.paragraphs();
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        String only = "/** " + paragraphs.get(0).replace(GLUE, ' ') + " */";
        if (paragraphs.size() == 1 && only.indexOf(BREAK) < 0 && indent + only.length() <= WIDTH) {
            return List.of(only);
        }
        List<String> lines = new ArrayList<>(List.of("/**"));
        for (int index = 0; index < paragraphs.size(); index++) {
            if (index > 0) {
                lines.add(" *");
            }
            lines.addAll(wrapped(paragraphs.get(index), WIDTH - indent - " * ".length()));
        }
        lines.add(" */");
        lines.replaceAll(line -> line.replace(GLUE, ' '));
        return lines;
    }

    private static List<String> wrapped(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BLANKS.split(paragraph.replace(String.valueOf(BREAK), " " + BREAK), -1)) {
            boolean mustEnd = word.charAt(0) == BREAK || line.length() + 1 + word.length() > width;
            if (line.length() > 0 && mustEnd) {
                lines.add(" * " + line);
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word.charAt(0) == BREAK ? word.substring(1) : word);
        }
        lines.add(" * " + line);
        return lines;
    }

    private static final class Renderer extends AbstractVisitor {

        private final List<String> finished = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();

        List<String> paragraphs() {
            finish();
            return finished;
        }

        private void finish() {
            finish(false);
        }

        private void finish(boolean isList) {
            String text = current.toString()
                    .strip()
                    .replaceAll("\\s+", " ")
                    .replace(" " + BREAK, "" + BREAK)
                    .replace("*/", "*&#47;");
            current.setLength(0);
            if (!text.isEmpty()) {
                // A comment that begins with a list would have no first sentence.
                String startOfFirst = isList ? "Values: " : "";
                String startOfOthers = isList ? "" : "<p>";
                finished.add((finished.isEmpty() ? startOfFirst : startOfOthers) + text);
            }
        }

        private void block(Node node) {
            finish();
            visitChildren(node);
            finish();
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getParent() instanceof ListItem) {
                visitChildren(paragraph);
                current.append(' ');
            } else {
                block(paragraph);
            }
        }

        @Override
        public void visit(Heading heading) {
            block(heading);
        }

        @Override
        public void visit(BlockQuote quote) {
            block(quote);
        }

        @Override
        public void visit(BulletList list) {
            list(list, "ul");
        }

        @Override
        public void visit(OrderedList list) {
            list(list, "ol");
        }

        /** A list is one paragraph of the comment; what is inside an item stays in its line. */
        private void list(Node list, String tag) {
            boolean isNested = list.getParent() instanceof ListItem;
            if (!isNested) {
                finish();
            }
            current.append('<').append(tag).append('>');
            visitChildren(list);
            current.append(BREAK).append("</").append(tag).append('>');
            if (!isNested) {
                finish(true);
            }
        }

        @Override
        public void visit(ListItem item) {
            current.append(BREAK).append("<li>");
            visitChildren(item);
        }

        @Override
        public void visit(FencedCodeBlock block) {
            code(block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            code(block.getLiteral());
        }

        private void code(String literal) {
            current.append(' ');
            appendCode(literal);
            current.append(' ');
        }

        @Override
        public void visit(Code code) {
            appendCode(code.getLiteral());
        }

        /** A tag for code ends at a brace, and takes some characters for something else. */
        private void appendCode(String literal) {
            String text = literal.strip().replaceAll("\\s+", " ");
            boolean isBalanced = !text.isEmpty() && text.indexOf('{') < 0 && text.indexOf('}') < 0;
            if (isBalanced && !text.contains("*/") && text.indexOf('@') < 0 && text.indexOf('\\') < 0) {
                current.append("{@code" + GLUE).append(text.replace(' ', GLUE)).append('}');
            } else if (!text.isEmpty()) {
                current.append("<code>").append(escaped(text)).append("</code>");
            }
        }

        @Override
        public void visit(Text text) {
            current.append(escaped(text.getLiteral()));
        }

        @Override
        public void visit(Emphasis emphasis) {
            enclosed(emphasis, "em");
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            enclosed(emphasis, "strong");
        }

        private void enclosed(Node node, String tag) {
            current.append('<').append(tag).append('>');
            visitChildren(node);
            current.append("</").append(tag).append('>');
        }

        /** A link that is relative would lead from the Javadoc to nowhere. */
        @Override
        public void visit(Link link) {
            boolean isAbsolute = link.getDestination().matches("https?://[^\\s\"<>{}@*\\\\]+");
            if (isAbsolute) {
                current.append("<a" + GLUE + "href=\"")
                        .append(escaped(link.getDestination()))
                        .append("\">");
            }
            visitChildren(link);
            current.append(isAbsolute ? "</a>" : "");
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
        }

        /** The tags of HTML are of the site that shows the description; their text is the description's. */
        @Override
        public void visit(HtmlBlock html) {
            finish();
            current.append(escaped(html.getLiteral().replaceAll("<[^<>]*>", "")));
            finish();
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            current.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            current.append(' ');
        }

        @Override
        public void visit(ThematicBreak thematicBreak) {
            finish();
        }

        private static String escaped(String text) {
            StringBuilder escaped = new StringBuilder();
            for (int index = 0; index < text.length(); index++) {
                char character = text.charAt(index);
                switch (character) {
                    case '&' -> escaped.append("&amp;");
                    case '<' -> escaped.append("&lt;");
                    case '>' -> escaped.append("&gt;");
                    case '"' -> escaped.append("&quot;");
                    case '{' -> escaped.append("&#123;");
                    case '}' -> escaped.append("&#125;");
                    case '@' -> escaped.append("&#64;");
                    case '\\' -> escaped.append("&#92;");
                    default -> escaped.append(character);
                }
            }
            return escaped.toString();
        }
    }
}
