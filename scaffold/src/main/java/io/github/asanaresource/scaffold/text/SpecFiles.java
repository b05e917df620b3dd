package io.github.asanaresource.scaffold.text;

import io.github.asanaresource.scaffold.existing.ExistingSpecs;
import io.github.asanaresource.scaffold.plan.Plan;
import io.github.asanaresource.scaffold.plan.PlannedSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plan makes of the files in a folder.
 *
 * @param changes the files that differ
 * @param unchanged how many specs have nothing to change
 * @param notes what the user has to know, a line each
 */
public record SpecFiles(List<FileChange> changes, int unchanged, List<String> notes) {

    /**
     * Compares a plan with the files.
     *
     * @param plan the plan
     * @param existing the specs that there are
     * @param folder the folder of the package
     * @param packageName the package
     * @param hasDocs whether the descriptions of what is new become Javadoc
     * @return what differs
     */
    public static SpecFiles of(Plan plan, ExistingSpecs existing, Path folder, String packageName, boolean hasDocs) {
        List<FileChange> changes = new ArrayList<>();
        SpecEditor editor = new SpecEditor(hasDocs, plan.ofSchemas(), existing);
        for (PlannedSpec spec : plan.specs()) {
            if (spec.existing().isPresent()) {
                editor.edit(spec);
            } else {
                Path path = folder.resolve(spec.name() + ".java");
                changes.add(new FileChange(path, NewFile.text(packageName, spec, hasDocs), true, List.of()));
            }
        }
        int unchanged = 0;
        for (FileEdits file : editor.files()) {
            String text = file.text();
            if (text.equals(file.file().text())) {
                unchanged++;
            } else {
                changes.add(new FileChange(file.file().path(), text, false, file.changes()));
            }
        }
        List<String> notes = new ArrayList<>(plan.notes());
        notes.addAll(editor.notes());
        return new SpecFiles(changes, unchanged, notes);
    }
}
