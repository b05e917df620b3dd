package io.github.asanaresource.processor.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A page of Markdown, as what shows Markdown reads it: CommonMark with the tables of GitHub. */
public final class ShownPage {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    /**
     * A cell of a table.
     *
     * @param text its text, without markup
     * @param link the target of its first link
     */
    public record Cell(String text, Optional<String> link) {}

    private final Node document;

    /** Reads a page. */
    public ShownPage(String markdown) {
        this.document = PARSER.parse(markdown);
    }

    /** Returns the page in HTML. */
    String html() {
        return HTML.render(document);
    }

    /** Returns the rows of the only table, which ends the page, with that of the columns. */
    public List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        if (!(document.getLastChild() instanceof TableBlock)) {
            throw new AssertionError("no table at the end: " + html());
        }
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    rows.add(cells(node));
                } else {
                    visitChildren(node);
                }
            }
        });
        return rows;
    }

    private static List<Cell> cells(Node row) {
        List<Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(cell(cell));
            }
        }
        return cells;
    }

    private static Cell cell(Node cell) {
        StringBuilder text = new StringBuilder();
        List<String> links = new ArrayList<>();
        cell.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak node) {
                text.append('\n');
            }

            @Override
            public void visit(Link node) {
                links.add(node.getDestination());
                visitChildren(node);
            }
        });
        return new Cell(text.toString(), links.stream().findFirst());
    }
}
