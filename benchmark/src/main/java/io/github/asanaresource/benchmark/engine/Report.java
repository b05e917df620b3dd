package io.github.asanaresource.benchmark.engine;

import io.github.asanaresource.benchmark.MarkdownTable;
import io.github.asanaresource.benchmark.engine.BarChart.Bar;
import io.github.asanaresource.benchmark.engine.BarChart.Group;
import io.github.asanaresource.benchmark.engine.Measurements.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The tables and the chart of the measurements. */
final class Report {

    private static final List<String> VALUE_OPERATIONS = List.of("build", "copy", "hash", "equal", "describe");

    private final Measurements measurements;
    private final Map<Candidate, Double> firstReads;
    private final Map<ValueClass, Long> sizes;

    Report(Measurements measurements, Map<Candidate, Double> firstReads, Map<ValueClass, Long> sizes) {
        this.measurements = measurements;
        this.firstReads = firstReads;
        this.sizes = sizes;
    }

    String markdown() {
        List<String> parts = new ArrayList<>();
        parts.add("JDK %s, %d processors; one job has %d bytes, with unknown fields %d"
                .formatted(
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        Document.JOB.bytes().length,
                        Document.UNKNOWN_FIELDS.bytes().length / Document.UNKNOWN_FIELDS.count()));
        parts.add("Reading, CPU time:");
        parts.add(documents("read", Suite.READING));
        parts.add("Writing, CPU time:");
        parts.add(documents("write", Suite.WRITING));
        parts.add("Values, CPU time:");
        parts.add(values());
        parts.add("The last two custom fields of a task that has %d, CPU time:".formatted(CustomFields.COUNT));
        parts.add(customFields());
        parts.add("Reading unknown fields, CPU time for each of them, of that at 1,000:");
        parts.add(growth(
                List.of(Document.FIELDS_10, Document.FIELDS_100, Document.FIELDS_1000, Document.FIELDS_10000),
                Document.FIELDS_1000,
                this::timeOfField));
        parts.add("Reading lists of jobs, CPU time for each job, of that at 100:");
        parts.add(growth(
                List.of(Document.LIST_OF_1, Document.LIST_OF_10, Document.JOBS, Document.LIST_OF_1000),
                Document.JOBS,
                this::timeOfJob));
        parts.add("First read in a fresh JVM, CPU time:");
        parts.add(first());
        return String.join("%n%n".formatted(), parts);
    }

    BarChart chart() {
        return new BarChart(
                "Reading and writing a list of 100 jobs",
                "CPU time, by hand on jackson-core = 1.00; red keeps unknown fields",
                List.of(
                        group("Reading", "read", Document.JOBS),
                        group("Reading, with unknown fields", "read", Document.UNKNOWN_FIELDS),
                        group("Writing", "write", Document.JOBS)));
    }

    private Group group(String title, String operation, Document document) {
        return new Group(
                title,
                Stream.of(Candidate.values())
                        .map(candidate -> new Bar(
                                candidate.toString(),
                                measurements.ratio(Case.of(operation, candidate, document), Candidate.BY_HAND),
                                candidate.keepsUnknownFields()))
                        .toList());
    }

    private String documents(String operation, Suite suite) {
        List<String> columns = new ArrayList<>();
        suite.documents().forEach(document -> columns.add(document.toString()));
        columns.add("bytes allocated for each of 100 jobs");
        MarkdownTable table = new MarkdownTable(columns);
        for (Candidate candidate : Candidate.values()) {
            List<String> cells = new ArrayList<>();
            for (Document document : suite.documents()) {
                cells.add(ratio(Case.of(operation, candidate, document), Candidate.BY_HAND));
            }
            Case list = Case.of(operation, candidate, Document.JOBS);
            cells.add(format("%,.0f", measurements.bytes(list) / Document.JOBS.count()));
            table.row(candidate, cells);
        }
        return table.toString();
    }

    private String values() {
        List<String> columns = new ArrayList<>(VALUE_OPERATIONS);
        columns.add("bytes of a job without its strings");
        MarkdownTable table = new MarkdownTable(columns);
        for (ValueClass candidate : ValueClass.values()) {
            List<String> cells = new ArrayList<>();
            for (String operation : VALUE_OPERATIONS) {
                cells.add(ratio(Case.of(operation, candidate), ValueClass.BY_HAND));
            }
            cells.add(format("%,d", sizes.get(candidate)));
            table.row(candidate, cells);
        }
        return table.toString();
    }

    private String customFields() {
        List<String> operations = List.of("number", "option");
        MarkdownTable table = new MarkdownTable(List.of("number", "option", "bytes allocated for the number"));
        for (CustomFieldAccess candidate : CustomFieldAccess.values()) {
            List<String> cells = new ArrayList<>();
            for (String operation : operations) {
                cells.add(ratio(Case.of(operation, candidate), CustomFieldAccess.LOOP));
            }
            cells.add(format("%,.0f", measurements.bytes(Case.of("number", candidate))));
            table.row(candidate, cells);
        }
        return table.toString();
    }

    /** A ratio; if it is 1 by definition, also the time. */
    private String ratio(Case measured, Enum<?> one) {
        String ratio = format("%.2f", measurements.ratio(measured, one));
        return measured.candidate() == one ? ratio + " (" + time(measurements.nanoseconds(measured)) + ")" : ratio;
    }

    private static String time(double nanoseconds) {
        return nanoseconds < 1_000 ? format("%.0f ns", nanoseconds) : format("%.1f µs", nanoseconds / 1_000);
    }

    /** The time per element of a document. */
    @FunctionalInterface
    private interface PartTime {
        double of(Candidate candidate, Document document);
    }

    /** Subtracts the time of the job itself from that of the fields. */
    private double timeOfField(Candidate candidate, Document document) {
        double job = measurements.nanoseconds(Case.of("read", candidate, Document.JOB));
        return (measurements.nanoseconds(Case.of("read", candidate, document)) - job) / document.fields();
    }

    private double timeOfJob(Candidate candidate, Document document) {
        return measurements.nanoseconds(Case.of("read", candidate, document)) / document.count();
    }

    private String growth(List<Document> documents, Document one, PartTime time) {
        MarkdownTable table =
                new MarkdownTable(documents.stream().map(Document::toString).toList());
        for (Candidate candidate : Candidate.few()) {
            table.row(
                    candidate,
                    documents.stream()
                            .map(document -> format("%.2f", time.of(candidate, document) / time.of(candidate, one)))
                            .toList());
        }
        return table.toString();
    }

    private String first() {
        MarkdownTable table = new MarkdownTable(List.of("ms"));
        firstReads.forEach((candidate, milliseconds) -> table.row(candidate, List.of(format("%.0f", milliseconds))));
        return table.toString();
    }

    private static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
