package io.github.asanaresource.benchmark.engine;

import java.io.IOException;
import java.util.List;

/**
 * Reads jobs from UTF-8 and writes them to UTF-8, as a user of the library would.
 *
 * @param <J> the class of a job
 */
public interface Codec<J> {

    /** What this reads and writes. */
    Model<J> model();

    J read(byte[] json) throws IOException;

    List<J> readList(byte[] json) throws IOException;

    byte[] write(J job) throws IOException;

    byte[] writeList(List<J> jobs) throws IOException;
}
