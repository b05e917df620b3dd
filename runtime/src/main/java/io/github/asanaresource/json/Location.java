package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * A place in a document. It is worked out when something is wrong there, so that whoever reads does not keep account of it.
 *
 * @param line its line, from 1 on
 * @param column its column, from 1 on, in Unicode characters
 * @param steps the names and indexes that lead to it
 */
record Location(int line, int column, List<Object> steps) {

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_PATH = 200;

    /**
     * Finds a place.
     *
     * @param document the document, JSON up to the place
     * @param index the byte that is wrong
     * @param start where the number or literal begins that it is in; otherwise the same byte
     */
    static Location of(byte[] document, int index, int start) {
        int line = 1;
        int column = 1;
        for (int at = 0; at < index; at++) {
            if (document[at] == '\n' || (document[at] == '\r' && (at + 1 == index || document[at + 1] != '\n'))) {
                line++;
                column = 1;
            } else if ((document[at] & 0xC0) != 0x80) { // the other bytes of a character belong to its first one
                column++;
            }
        }
        return new Location(line, column, steps(document, start));
    }

    /** {@return a path of so many of the steps, such as <code>$.data[3].new_task.name</code>} */
    String path(int count) {
        return path("$", steps.subList(0, count));
    }

    /** {@return the path along the steps; of a long one, its beginning and its end} */
    static String path(String root, Iterable<?> steps) {
        StringBuilder path = new StringBuilder(root);
        for (Object step : steps) {
            if (step instanceof Integer index) {
                path.append('[').append(index).append(']');
            } else {
                String name = step.toString();
                String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "\u2026" : name;
                path.append(name.matches("\\w+") ? "." + shown : "['" + shown + "']");
            }
        }
        if (path.length() > LONGEST_PATH) {
            path.replace(LONGEST_PATH / 2, path.length() - LONGEST_PATH / 2, "\u2026");
        }
        return path.toString();
    }

    private static List<Object> steps(byte[] document, int position) {
        Deque<Container> around = new ArrayDeque<>();
        for (int at = 0; at < position; at++) {
            Container innermost = around.peekLast();
            switch (document[at]) {
                case '{' -> around.addLast(new Container(false));
                case '[' -> around.addLast(new Container(true));
                case '}', ']' -> {
                    around.removeLast();
                    endValue(around.peekLast());
                }
                case ',' -> around.getLast().separate();
                case '"' -> {
                    int end = endOfString(document, at + 1, position);
                    if (end == position) {
                        return steps(around); // of what the string is the value, or of what has the name
                    }
                    if (innermost != null && innermost.expectsName) {
                        innermost.name((String)
                                Objects.requireNonNull(ParsedJson.fromJson(Arrays.copyOfRange(document, at, end + 1))));
                    } else {
                        endValue(innermost);
                    }
                    at = end;
                }
                case ':', ' ', '\t', '\n', '\r' -> {}
                default -> endValue(innermost); // each byte of a number or literal, the last one too
            }
        }
        return steps(around);
    }

    private static void endValue(@Nullable Container around) {
        if (around != null) {
            around.inValue = false;
        }
    }

    /** The place of the quote that ends a string, or the position before which it does not end. */
    private static int endOfString(byte[] document, int from, int position) {
        int at = from;
        while (at < position && document[at] != '"') {
            at += document[at] == '\\' ? 2 : 1;
        }
        return Math.min(at, position);
    }

    private static List<Object> steps(Deque<Container> around) {
        List<Object> steps = new ArrayList<>();
        for (Container each : around) {
            if (each.inValue) {
                steps.add(each.isArray ? (Object) each.index : each.name);
            }
        }
        return steps;
    }

    /** An array or object around the place. */
    private static final class Container {

        private final boolean isArray;
        private int index;
        private String name = "";
        private boolean expectsName;

        /** Whether a value is expected or has begun, and has not ended. */
        private boolean inValue;

        Container(boolean isArray) {
            this.isArray = isArray;
            this.inValue = isArray;
            this.expectsName = !isArray;
        }

        void separate() {
            index++;
            inValue = isArray;
            expectsName = !isArray;
        }

        void name(String next) {
            name = next;
            inValue = true;
            expectsName = false;
        }
    }
}
