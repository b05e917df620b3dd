package io.github.asanaresource.scaffold;

import io.github.asanaresource.scaffold.text.FileChange;
import io.github.asanaresource.scaffold.text.SpecFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.Optional;

/** Writes specs into their folder, and tells what it has done. */
final class SpecOutput {

    private SpecOutput() {}

    static void write(SpecFiles files, PrintWriter out) {
        files.changes().forEach(change -> {
            write(change);
            out.println((change.isNew() ? "created " : "changed ") + change.path());
            change.changes().forEach(line -> out.println("    " + line));
        });
        files.notes().forEach(out::println);
        long created = files.changes().stream().filter(FileChange::isNew).count();
        out.println(created + " created, " + (files.changes().size() - created) + " changed, " + files.unchanged()
                + " unchanged");
    }

    private static void write(FileChange change) {
        try {
            Files.createDirectories(change.path().getParent());
            Files.writeString(change.path(), change.text());
        } catch (FileSystemException e) {
            String reason =
                    Optional.ofNullable(e.getReason()).orElse(e.getClass().getSimpleName());
            throw new ScaffoldException(change.path() + " cannot be written: " + reason);
        } catch (IOException e) {
            throw new ScaffoldException(change.path() + " cannot be written: " + e.getMessage());
        }
    }
}
