package io.github.asanaresource.scaffold.text;

import io.github.asanaresource.scaffold.existing.Range;
import io.github.asanaresource.scaffold.existing.SpecFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Changes to a file: parts of its text that are replaced, and the imports that follow from that. */
final class FileEdits {

    private record Edit(int start, int end, String text) {}

    private final SpecFile file;
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final Set<String> imports = new TreeSet<>();

    FileEdits(SpecFile file) {
        this.file = file;
    }

    SpecFile file() {
        return file;
    }

    /** The names that the new text needs to be imported. */
    Set<String> imports() {
        return imports;
    }

    void log(String change) {
        log.add(change);
    }

    List<String> changes() {
        return log;
    }

    void replace(Range range, String text) {
        edits.add(new Edit(range.start(), range.end(), text));
    }

    void insert(int position, String text) {
        edits.add(inserted(position, text));
    }

    /** Removes a part, and the blanks after it. */
    void remove(Range range) {
        int end = range.end();
        while (end < file.text().length() && Character.isWhitespace(file.text().charAt(end))) {
            end++;
        }
        edits.add(new Edit(range.start(), end, ""));
    }

    /** The text after the changes. */
    String text() {
        if (edits.isEmpty()) {
            return file.text();
        }
        List<Edit> all = new ArrayList<>(edits);
        missingImports().forEach(name -> all.add(importOf(name)));
        all.sort(Comparator.comparingInt(Edit::start));
        String lineEnd = file.text().contains("\r\n") ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder();
        int position = 0;
        for (Edit edit : all) {
            text.append(file.text(), position, edit.start()).append(edit.text().replace("\n", lineEnd));
            position = edit.end();
        }
        text.append(file.text(), position, file.text().length());
        return withoutUnusedImports(text.toString());
    }

    private List<String> missingImports() {
        return imports.stream()
                .filter(name -> {
                    String all = name.substring(0, name.lastIndexOf('.')) + ".*";
                    return file.imports().stream()
                            .noneMatch(each ->
                                    each.name().equals(name) || each.name().equals(all));
                })
                .toList();
    }

    private Edit importOf(String name) {
        String declaration = "import " + name + ";";
        List<SpecFile.Import> there = file.imports();
        for (SpecFile.Import each : there) {
            if (each.name().compareTo(name) > 0) {
                return inserted(each.range().start(), declaration + "\n");
            }
        }
        if (there.isEmpty()) {
            boolean isFirst = name.equals(missingImports().get(0));
            return inserted(file.importsStart(), (isFirst ? "\n\n" : "\n") + declaration);
        }
        return inserted(there.get(there.size() - 1).range().end(), "\n" + declaration);
    }

    private static Edit inserted(int position, String text) {
        return new Edit(position, position, text);
    }

    /** Removes the imports of what the changes have removed. */
    private String withoutUnusedImports(String text) {
        String result = text;
        for (SpecFile.Import each : file.imports()) {
            if (!each.simpleName().equals("*")
                    && uses(file.text(), each.simpleName()) > 1
                    && uses(result, each.simpleName()) == 1) {
                result = result.replaceFirst("import\\s+" + Pattern.quote(each.name()) + "\\s*;[ \\t]*\\R?", "");
            }
        }
        return result;
    }

    private static long uses(String text, String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                .matcher(text)
                .results()
                .count();
    }
}
