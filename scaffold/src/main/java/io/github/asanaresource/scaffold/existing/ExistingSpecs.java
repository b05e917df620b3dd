package io.github.asanaresource.scaffold.existing;

import io.github.asanaresource.scaffold.ScaffoldException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types in the folder of a package. */
public final class ExistingSpecs {

    private static final String ANNOTATIONS = "io.github.asanaresource.";

    private final Map<String, SpecType> types = new LinkedHashMap<>();
    private final Set<String> imported = new LinkedHashSet<>();

    private ExistingSpecs(List<SpecType> topLevel) {
        topLevel.stream().flatMap(SpecType::withNested).forEach(type -> types.put(type.name(), type));
        topLevel.stream()
                .flatMap(type -> type.layout().file().imports().stream())
                .filter(each -> !each.name().equals(ANNOTATIONS + each.simpleName()))
                .map(SpecFile.Import::simpleName)
                .forEach(imported::add);
    }

    /**
     * Reads the sources in a folder.
     *
     * @param folder the folder of the package, which need not exist
     * @return the types in it
     * @throws ScaffoldException if a source cannot be read
     */
    public static ExistingSpecs read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new ExistingSpecs(List.of());
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ExistingSpecs(
                    SourceParser.parse(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("package-info.java"))
                            .sorted()
                            .toList()));
        } catch (IOException e) {
            throw new ScaffoldException(folder + " cannot be read: " + e.getMessage());
        }
    }

    /** {@return all types} */
    public Iterable<SpecType> all() {
        return types.values();
    }

    /**
     * Finds the type that a source names.
     *
     * @param name the name as it is written: alone, or after the names of the types around it
     * @param user the name of the type in which it is written
     * @return the type, if it is in the folder
     */
    public Optional<SpecType> find(String name, String user) {
        String scope = user;
        while (!scope.isEmpty()) {
            SpecType found = types.get(scope + "." + name);
            if (found != null) {
                return Optional.of(found);
            }
            scope = scope.contains(".") ? scope.substring(0, scope.lastIndexOf('.')) : "";
        }
        return find(name);
    }

    /**
     * Finds a type.
     *
     * @param name its name, after those of the types around it
     * @return the type, if it is in the folder
     */
    public Optional<SpecType> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /**
     * Tells whether a source takes a type from another package, other than that of the annotations.
     *
     * @param simpleName the name of the type
     * @return whether any source imports it
     */
    public boolean isImported(String simpleName) {
        return imported.contains(simpleName);
    }
}
