package io.github.asanaresource.scaffold.text;

import io.github.asanaresource.scaffold.plan.PlannedSpec;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The text of a file for a spec. */
final class NewFile {

    private NewFile() {}

    static String text(String packageName, PlannedSpec spec, boolean hasDocs) {
        Set<String> imports = new TreeSet<>();
        List<String> lines = new Members(imports, hasDocs).spec(spec, 0);
        StringBuilder text = new StringBuilder("package " + packageName + ";\n\n");
        imports.forEach(name -> text.append("import ").append(name).append(";\n"));
        return text.append('\n').append(String.join("\n", lines)).append('\n').toString();
    }
}
