package io.github.asanaresource.scaffold.existing;

import io.github.asanaresource.scaffold.ScaffoldException;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /**
     * Reads the sources in a folder and in all folders below it.
     *
     * @param folder the folder of a package, or a source folder
     * @return the types in it, whatever package they are in
     * @throws ScaffoldException if a source cannot be read, or if two specs have one name
     */
    public static ExistingSpecs readTree(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ScaffoldException(folder + " is no folder");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<SpecType> topLevel =
                    SourceParser.parse(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                            .sorted()
                            .toList());
            return new ExistingSpecs(withoutNamesakes(topLevel));
        } catch (IOException | UncheckedIOException e) {
            throw new ScaffoldException(folder + " cannot be read: " + e.getMessage());
        }
    }

    /** A spec hides types of the same name that are none. */
    private static List<SpecType> withoutNamesakes(List<SpecType> topLevel) {
        Map<String, SpecType> unique = new LinkedHashMap<>();
        for (SpecType type : topLevel) {
            SpecType known = unique.get(type.name());
            boolean isSpec = type.kind() != SpecKind.NONE;
            if (known != null && isSpec && known.kind() != SpecKind.NONE) {
                throw new ScaffoldException("Two specs are called " + type.name() + ": "
                        + known.layout().file().path() + " and "
                        + type.layout().file().path() + ": name the folder of one package");
            }
            if (known == null || isSpec) {
                unique.put(type.name(), type);
            }
        }
        return List.copyOf(unique.values());
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
