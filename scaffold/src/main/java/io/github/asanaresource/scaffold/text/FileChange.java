package io.github.asanaresource.scaffold.text;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that is to be written.
 *
 * @param path the file
 * @param text its new text
 * @param isNew whether there is none yet
 * @param changes what changes in it, a line each; none if it is new
 */
public record FileChange(Path path, String text, boolean isNew, List<String> changes) {}
