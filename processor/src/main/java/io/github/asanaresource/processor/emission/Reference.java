package io.github.asanaresource.processor.emission;

/** A reference to a type or member in a comment. */
final class Reference {

    private Reference() {}

    /** Returns the text that Javadoc shows for a reference with an optional label. */
    static String labelOf(String content) {
        int end = end(content, 0, content.length());
        String label = content.substring(end).strip();
        return label.isEmpty() ? shown(content) : label;
    }

    /** Returns the end of a reference, which is the first whitespace outside its brackets. */
    static int end(CharSequence text, int start, int limit) {
        int end = start;
        int depth = 0;
        while (end < limit && (depth > 0 || !Character.isWhitespace(text.charAt(end)))) {
            char c = text.charAt(end++);
            depth += c == '(' || c == '<' ? 1 : 0;
            depth -= c == ')' || c == '>' ? 1 : 0;
        }
        return end;
    }

    /**
     * Returns the text that Javadoc shows for a reference without a label: {@code Map.put(Object, Object)} for
     * {@code java.util.Map#put(Object,Object)}.
     */
    static String shown(String reference) {
        StringBuilder shown = new StringBuilder();
        int nameStart = 0;
        for (int i = 0; i <= reference.length(); i++) {
            if (i == reference.length() || "#(,)<> \n\r\t[".indexOf(reference.charAt(i)) >= 0) {
                shown.append(withoutPackage(reference.substring(nameStart, i)));
                nameStart = i + 1;
                if (i < reference.length()) {
                    separate(shown, reference.charAt(i));
                }
            }
        }
        return shown.toString();
    }

    private static void separate(StringBuilder shown, char separator) {
        switch (separator) {
            case '#' -> shown.append(shown.isEmpty() ? "" : ".");
            case ',' -> shown.append(", ");
            case ' ', '\n', '\r', '\t' -> {}
            default -> shown.append(separator);
        }
    }

    private static String withoutPackage(String name) {
        for (int start = 0; start < name.length(); start = name.indexOf('.', start) + 1) {
            if (Character.isUpperCase(name.charAt(start))) {
                return name.substring(start);
            }
            if (name.indexOf('.', start) < 0) {
                break;
            }
        }
        return name;
    }
}
