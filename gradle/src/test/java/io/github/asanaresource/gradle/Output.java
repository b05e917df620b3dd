package io.github.asanaresource.gradle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a compilation has made: the texts of emitted sources, and the digests of classes.
 *
 * @param files texts and digests, by the names of the files
 */
record Output(Map<String, String> files) {

    static Output of(Folder classes, Folder emittedSources) throws IOException {
        Map<String, String> files = new TreeMap<>();
        classes.files().forEach((name, file) -> files.put(name, digest(file)));
        emittedSources.files().forEach((name, file) -> files.put(name, text(file)));
        return new Output(files);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The types that are in this output or in another one, but do not have the same classes in both. */
    Set<String> differences(Output other) {
        return Stream.of(this, other)
                .flatMap(output -> output.files.keySet().stream())
                .filter(file -> file.endsWith(".class") && !Objects.equals(files.get(file), other.files.get(file)))
                .map(Output::typeOf)
                .collect(Collectors.toSet());
    }

    /** This output, with the files of some types from another one. */
    Output replacing(Collection<String> types, Output other) {
        Map<String, String> replaced = new TreeMap<>(files);
        replaced.keySet().removeIf(file -> types.contains(typeOf(file)));
        other.files.forEach((file, content) -> {
            if (types.contains(typeOf(file))) {
                replaced.put(file, content);
            }
        });
        return new Output(replaced);
    }

    /** The simple name of the type at the top level whose file it is, or that of the type in which its type is nested. */
    static String typeOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("[.$].*", "");
    }
}
