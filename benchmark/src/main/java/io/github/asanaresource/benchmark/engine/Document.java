package io.github.asanaresource.benchmark.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.asanaresource.benchmark.engine.records.JobRecord;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The documents that are read and written. */
public enum Document {
    JOB("one job", job()),
    JOBS("100 jobs", list(100)),
    UNKNOWN_FIELDS("with unknown fields", list(100).with(JsonTree::withUnknownFields)),
    SHUFFLED_FIELDS("with shuffled fields", list(100).with(Document::shuffled)),

    FIELDS_10("10", job().withUnknownFields(10)),
    FIELDS_100("100", job().withUnknownFields(100)),
    FIELDS_1000("1,000", job().withUnknownFields(1_000)),
    FIELDS_10000("10,000", job().withUnknownFields(10_000)),

    LIST_OF_1("1", list(1)),
    LIST_OF_10("10", list(10)),
    LIST_OF_1000("1,000", list(1_000));

    private final String title;
    private final Content content;

    Document(String title, Content content) {
        this.title = title;
        this.content = content;
    }

    /** The number of jobs, whether they are a list, and how the JSON of each is changed. */
    private record Content(int count, boolean isList, UnaryOperator<Map<String, Object>> change, int fields) {

        Content with(UnaryOperator<Map<String, Object>> change) {
            return new Content(count, isList, change, 0);
        }

        Content withUnknownFields(int fields) {
            return new Content(count, isList, job -> JsonTree.withUnknownFields(job, fields), fields);
        }
    }

    private static Content job() {
        return new Content(1, false, UnaryOperator.identity(), 0);
    }

    private static Content list(int count) {
        return new Content(count, true, UnaryOperator.identity(), 0);
    }

    /** Shuffles the fields of each job differently, but in the same way in every run. */
    private static Map<String, Object> shuffled(Map<String, Object> job) {
        return JsonTree.shuffled(job, new Random(job.get("gid").hashCode()));
    }

    /** How many jobs it has. */
    int count() {
        return content.count;
    }

    /** The number of unknown fields of its job, if the document is there to show their cost. */
    int fields() {
        return content.fields;
    }

    boolean isList() {
        return content.isList;
    }

    /** The jobs of the document, as they must be read. */
    List<JobRecord> jobs() {
        return IntStream.range(0, content.count).mapToObj(SampleJob::numbered).toList();
    }

    byte[] bytes() {
        return bytes(content.change);
    }

    /** The same jobs without unknown fields, in the order of the models. */
    byte[] plainBytes() {
        return bytes(UnaryOperator.identity());
    }

    private byte[] bytes(UnaryOperator<Map<String, Object>> change) {
        List<Map<String, Object>> trees =
                jobs().stream().map(SampleJob::tree).map(change).toList();
        return JsonTree.text(content.isList ? trees : trees.get(0)).getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return title;
    }
}
