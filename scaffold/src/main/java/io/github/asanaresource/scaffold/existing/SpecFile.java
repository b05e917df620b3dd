package io.github.asanaresource.scaffold.existing;

import java.nio.file.Path;
import java.util.List;

/**
 * A source.
 *
 * @param path where it is
 * @param text its text
 * @param imports the names that it imports, in their order
 * @param importsStart the index at which imports can be inserted
 */
public record SpecFile(Path path, String text, List<Import> imports, int importsStart) {

    /**
     * An import.
     *
     * @param name the qualified name
     * @param range where the declaration is
     */
    public record Import(String name, Range range) {

        /** {@return the name without its package} */
        public String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }
}
