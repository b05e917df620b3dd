package io.github.asanaresource.downstream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the documentation, in Markdown as GitHub renders it.
 *
 * @param path its path from the root of the project
 * @param text its text
 */
record Page(Path path, String text) {

    /** The root of the project, as the tests of this module see it. */
    static final Path ROOT = Path.of("..");

    static final Path README = Path.of("README.md");
    static final Path CONTRIBUTING = Path.of("CONTRIBUTING.md");
    static final Path GUIDE = Path.of("docs/guide");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```(?<language>\\w*)\\n(?<code>.*?)^ *```$");
    private static final Pattern LINK = Pattern.compile("]\\((?<target>[^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (?<heading>.+)$");

    /**
     * A block of code.
     *
     * @param page the path of its page
     * @param language the language that the page gives it
     * @param code its lines
     */
    record Block(Path page, String language, String code) {

        @Override
        public String toString() {
            return page.getFileName() + ", " + language + ": "
                    + code.strip().lines().findFirst().orElse("");
        }
    }

    static Page of(Path path) throws IOException {
        return new Page(path, Files.readString(ROOT.resolve(path)));
    }

    /** All pages: those of the root, and those of {@code docs}. */
    static List<Page> all() throws IOException {
        List<Page> pages = in(Path.of(""), 1);
        pages.addAll(in(Path.of("docs"), Integer.MAX_VALUE));
        return pages;
    }

    /** The pages for users: the README, and those of the guide. */
    static List<Page> forUsers() throws IOException {
        List<Page> pages = in(GUIDE, 1);
        pages.add(0, of(README));
        return pages;
    }

    private static List<Page> in(Path directory, int depth) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve(directory), depth)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(of(ROOT.relativize(file)));
            }
        }
        return pages;
    }

    List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(block -> new Block(path, block.group(1), block.group(2)))
                .toList();
    }

    /** The targets of its links, as they are written. */
    List<String> links() {
        return LINK.matcher(prose()).results().map(link -> link.group(1)).toList();
    }

    /** The anchors that links can lead to: its headings, as GitHub names them. */
    Set<String> anchors() {
        return HEADING.matcher(prose())
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private String prose() {
        return BLOCK.matcher(text).replaceAll("");
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
