package io.github.asanaresource.benchmark.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Groups of bars as SVG: lengths are ratios, with a line at 1. Its grays are readable on white and on black. */
final class BarChart {

    private static final int WIDTH = 760;
    private static final int LEFT = 220;
    private static final int RIGHT = 60;
    private static final int TOP = 64;
    private static final int HEADING = 12;
    private static final int ROW = 24;
    private static final int BAR = 16;
    private static final int BASELINE = 12;
    private static final int GAP = 32;
    private static final int AXIS = 52;

    private static final String TEXT = "#7d8590";
    private static final String PLAIN = "#8c96a2";
    private static final String ACCENT = "#f06a6a";
    private static final String BOLD = "font-weight=\"600\"";
    private static final String FONT =
            "font-family=\"-apple-system, 'Segoe UI', Helvetica, Arial, sans-serif\" font-size=\"13\"";

    private final String title;
    private final String axis;
    private final List<Group> groups;

    BarChart(String title, String axis, List<Group> groups) {
        this.title = title;
        this.axis = axis;
        this.groups = groups;
    }

    /** Bars that belong together. */
    record Group(String title, List<Bar> bars) {}

    /** A bar; an accented one is a subject of the chart. */
    record Bar(String title, double ratio, boolean accented) {}

    /** The whole file. */
    String svg() {
        List<String> lines = new ArrayList<>();
        int y = TOP;
        for (Group group : groups) {
            lines.addAll(drawn(group, y));
            y += HEADING + ROW * group.bars.size() + GAP;
        }
        int bottom = y - GAP;
        lines.addAll(drawnAxis(bottom));
        lines.add(0, text(LEFT, 28, "start", "font-size=\"16\" font-weight=\"600\"", title));
        lines.add(0, "<title>" + title + "</title>");
        lines.add(
                0,
                format(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" viewBox=\"0 0 %1$d %2$d\" role=\"img\" %3$s>",
                        WIDTH, bottom + AXIS, FONT));
        lines.add("</svg>");
        return String.join("\n", lines) + "\n";
    }

    private List<String> drawn(Group group, int top) {
        List<String> lines = new ArrayList<>();
        lines.add(text(LEFT, top, "start", BOLD, group.title));
        int y = top + HEADING;
        lines.add(line(x(1), y - 4, y + ROW * group.bars.size() - 4, "stroke-dasharray=\"4 3\""));
        for (Bar bar : group.bars) {
            lines.add(text(LEFT - 10, y + BASELINE, "end", bar.accented ? BOLD : "", bar.title));
            lines.add(format(
                    "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\" fill=\"%s\"/>",
                    LEFT, y, x(bar.ratio) - LEFT, BAR, bar.accented ? ACCENT : PLAIN));
            // Next to the line at 1, which it would cover otherwise.
            lines.add(text(x(Math.max(bar.ratio, 1)) + 6, y + BASELINE, "start", "", format("%.2f", bar.ratio)));
            y += ROW;
        }
        return lines;
    }

    private List<String> drawnAxis(int y) {
        List<String> lines = new ArrayList<>();
        for (int tick = 0; tick <= longest(); tick++) {
            lines.add(line(x(tick), y, y + 5, ""));
            lines.add(text(x(tick), y + 20, "middle", "", String.valueOf(tick)));
        }
        lines.add(text(LEFT, y + 40, "start", "", axis));
        return lines;
    }

    /** Returns the position of a ratio. */
    private double x(double ratio) {
        return LEFT + (WIDTH - LEFT - RIGHT) * ratio / longest();
    }

    private double longest() {
        return groups.stream()
                .flatMap(group -> group.bars.stream())
                .mapToDouble(Bar::ratio)
                .reduce(1, Math::max);
    }

    private static String text(double x, int y, String anchor, String attributes, String text) {
        return format(
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\" %s>%s</text>",
                x, y, anchor, TEXT, attributes, text);
    }

    private static String line(double x, int from, int to, String attributes) {
        return format(
                "<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"%4$s\" %5$s/>",
                x, from, to, TEXT, attributes);
    }

    private static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
