package io.github.asanaresource.example;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.example.resource.JobResponse;
import java.util.regex.Pattern;

/** The identifier of a resource. Its characters are safe in a URL path, wherever the identifier comes from. */
record Gid(String text) {

    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_-]+");

    Gid {
        if (!LEGAL.matcher(text).matches()) {
            throw new IllegalArgumentException("a gid such as 12345 has only letters, digits, _ and -");
        }
    }

    /**
     * {@return the gid of a job}
     *
     * @throws FailureException if the answer does not say which job it is
     */
    static Gid of(Received<JobResponse> job) throws FailureException {
        try {
            return new Gid(job.content().gid().orElse(""));
        } catch (IllegalArgumentException | MalformedValueException e) {
            throw job.call().unreadable("a job without a usable gid");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
