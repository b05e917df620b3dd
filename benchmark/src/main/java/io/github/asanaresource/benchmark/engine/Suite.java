package io.github.asanaresource.benchmark.engine;

import java.util.List;

/** The operations that JMH measures, with their candidates and documents. */
enum Suite {
    READING(
            Reading.class,
            List.of(Candidate.values()),
            List.of(Document.JOB, Document.JOBS, Document.UNKNOWN_FIELDS, Document.SHUFFLED_FIELDS)),
    WRITING(Writing.class, List.of(Candidate.values()), List.of(Document.JOB, Document.JOBS)),
    GROWTH(
            Reading.class,
            Candidate.few(),
            List.of(
                    Document.FIELDS_10,
                    Document.FIELDS_100,
                    Document.FIELDS_1000,
                    Document.FIELDS_10000,
                    Document.LIST_OF_1,
                    Document.LIST_OF_10,
                    Document.LIST_OF_1000)),
    VALUES(Values.class, List.of(ValueClass.values()), List.of()),
    CUSTOM_FIELDS(CustomFields.class, List.of(CustomFieldAccess.values()), List.of());

    private final Class<?> benchmark;
    private final List<? extends Enum<?>> candidates;
    private final List<Document> documents;

    Suite(Class<?> benchmark, List<? extends Enum<?>> candidates, List<Document> documents) {
        this.benchmark = benchmark;
        this.candidates = candidates;
        this.documents = documents;
    }

    /** The class with the benchmarks. */
    Class<?> benchmark() {
        return benchmark;
    }

    List<? extends Enum<?>> candidates() {
        return candidates;
    }

    /** The documents; empty if nothing is read or written. */
    List<Document> documents() {
        return documents;
    }
}
