package io.github.asanaresource.scaffold;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files that users name. */
public final class InputFile {

    private interface Reading<T> {
        T read(Path file) throws IOException;
    }

    private InputFile() {}

    /**
     * Reads a file as text.
     *
     * @param file the file, in UTF-8
     * @return its content
     * @throws ScaffoldException if it cannot be read
     */
    public static String text(Path file) {
        return read(file, Files::readString);
    }

    /**
     * Reads a file as bytes.
     *
     * @param file the file
     * @return its content
     * @throws ScaffoldException if it cannot be read
     */
    public static byte[] bytes(Path file) {
        return read(file, Files::readAllBytes);
    }

    private static <T> T read(Path file, Reading<T> reading) {
        try {
            return reading.read(file);
        } catch (NoSuchFileException e) {
            throw new ScaffoldException(file + " does not exist");
        } catch (MalformedInputException e) {
            throw new ScaffoldException(file + " cannot be read: it is not encoded in UTF-8");
        } catch (IOException e) {
            throw new ScaffoldException(file + " cannot be read: " + e.getMessage());
        }
    }
}
