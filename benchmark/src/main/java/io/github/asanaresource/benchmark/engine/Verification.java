package io.github.asanaresource.benchmark.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.benchmark.engine.records.JobRecord;
import java.io.IOException;
import java.util.List;

/** Verifies that all candidates do the measured work. If one does not, the benchmark does not start. */
final class Verification {

    private static final ObjectMapper TREES = new ObjectMapper();

    private final String subject;

    private Verification(String subject) {
        this.subject = subject;
    }

    /** Verifies what a candidate reads from a document, and what it writes. */
    static void verify(Candidate candidate, Document document) throws IOException {
        new Verification(candidate + ", " + document.name())
                .verify(candidate.codec(), document, candidate.keepsUnknownFields());
    }

    /** Verifies that the class represents a job, copies it, and compares it by value. */
    static void verify(ValueClass candidate) {
        new Verification(candidate.toString()).verify(candidate.model());
    }

    private <J> void verify(Codec<J> codec, Document document, boolean keepsUnknownFields) throws IOException {
        Model<J> model = codec.model();
        List<J> read = document.isList() ? codec.readList(document.bytes()) : List.of(codec.read(document.bytes()));
        same("read", document.jobs(), read.stream().map(model::facts).toList());

        byte[] kept = keepsUnknownFields ? document.bytes() : document.plainBytes();
        sameTree("written as it was read", kept, write(codec, read, document.isList()));

        List<J> built = document.jobs().stream().map(model::build).toList();
        sameTree("written as it was built", document.plainBytes(), write(codec, built, document.isList()));
    }

    private static <J> byte[] write(Codec<J> codec, List<J> jobs, boolean isList) throws IOException {
        return isList ? codec.writeList(jobs) : codec.write(jobs.get(0));
    }

    private <J> void verify(Model<J> model) {
        JobRecord facts = SampleJob.numbered(0);
        J job = model.build(facts);
        J equal = model.build(SampleJob.numbered(0));
        J copy = model.copy(job, "succeeded");
        same("built", facts, model.facts(job));
        same("copied", facts.withStatus("succeeded"), model.facts(copy));
        same("equal", job, equal);
        same("hash", job.hashCode(), equal.hashCode());
        same("equal to another", false, job.equals(copy));
        same("description names the status", true, job.toString().contains("in_progress"));
    }

    private void sameTree(String what, byte[] expected, byte[] actual) throws IOException {
        same(what, TREES.readTree(expected), TREES.readTree(actual));
    }

    private void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(
                    "%s, %s: expected%n%s%nbut was%n%s".formatted(subject, what, expected, actual));
        }
    }
}
