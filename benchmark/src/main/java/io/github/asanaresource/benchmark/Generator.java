package io.github.asanaresource.benchmark;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A way to generate value classes: the source that a user writes, and the processor. */
enum Generator {
    /** This library, the only one with presence, unknown fields and both Jacksons. */
    ASANA_RESOURCE("Asana Resource", "io.github.asanaresource.processor.AsanaResourceProcessor") {
        @Override
        String fileName(String name) {
            return name + "Spec.java";
        }

        @Override
        String source(String name) {
            return """
                    package benchmark;

                    /** A resource. */
                    @io.github.asanaresource.AsanaResource
                    public interface %sSpec {
                    %s}
                    """.formatted(name, fields(field -> "    " + field.type() + " " + field.name() + "();\n"));
        }
    },

    /** With Jackson 2, which its JSON support requires. */
    IMMUTABLES("Immutables with Jackson", "org.immutables.processor.ProxyProcessor") {
        @Override
        String source(String name) {
            return """
                    package benchmark;

                    /** A resource. */
                    @org.immutables.value.Value.Immutable
                    @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = Immutable%1$s.class)
                    @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = Immutable%1$s.class)
                    public interface %1$s {
                    %2$s}
                    """.formatted(name, fields(field -> "    " + field.optionalType() + " " + field.name() + "();\n"));
        }
    },

    /** Without JSON. */
    AUTO_VALUE(
            "AutoValue",
            "com.google.auto.value.processor.AutoValueProcessor,"
                    + "com.google.auto.value.processor.AutoValueBuilderProcessor") {
        @Override
        String source(String name) {
            return """
                    package benchmark;

                    /** A resource. */
                    @com.google.auto.value.AutoValue
                    public abstract class %1$s {
                    %2$s
                        public static Builder builder() {
                            return new AutoValue_%1$s.Builder();
                        }

                        public abstract Builder toBuilder();

                        @com.google.auto.value.AutoValue.Builder
                        public abstract static class Builder {
                    %3$s
                            public abstract %1$s build();
                        }
                    }
                    """.formatted(
                    name,
                    fields(field -> "    public abstract " + field.optionalType() + " " + field.name() + "();\n"),
                    fields(field ->
                            "        public abstract Builder " + field.name() + "(" + field.type() + " value);\n"));
        }
    },

    /** Without JSON: it emits a builder for a record written by hand. */
    RECORD_BUILDER("record-builder", "io.soabase.recordbuilder.processor.RecordBuilderProcessor") {
        @Override
        String source(String name) {
            return """
                    package benchmark;

                    /** A resource. */
                    @io.soabase.recordbuilder.core.RecordBuilder
                    public record %s(%s) {}
                    """.formatted(
                            name,
                            FIELDS.stream()
                                    .map(field -> field.optionalType() + " " + field.name())
                                    .collect(Collectors.joining(", ")));
        }
    },

    /** Without JSON, and without emitted sources. */
    LOMBOK("Lombok", "lombok.launch.AnnotationProcessorHider$AnnotationProcessor") {
        @Override
        boolean emitsSources() {
            return false;
        }

        @Override
        String source(String name) {
            return """
                    package benchmark;

                    /** A resource. */
                    @lombok.Value
                    @lombok.Builder(toBuilder = true)
                    public class %s {
                    %s}
                    """.formatted(name, fields(field -> "    " + field.type() + " " + field.name() + ";\n"));
        }
    };

    /** One of the ten fields of a resource. */
    private record Field(String type, String name) {

        String optionalType() {
            return type.startsWith("java.util.List") ? type : "java.util.Optional<" + type + ">";
        }
    }

    private static final List<Field> FIELDS = List.of(
            new Field("String", "gid"),
            new Field("String", "resourceType"),
            new Field("String", "name"),
            new Field("String", "notes"),
            new Field("Boolean", "completed"),
            new Field("Long", "numLikes"),
            new Field("java.math.BigDecimal", "actualTimeMinutes"),
            new Field("java.time.LocalDate", "dueOn"),
            new Field("java.net.URI", "permalinkUrl"),
            new Field("java.util.List<String>", "tags"));

    private final String title;
    private final String processors;

    Generator(String title, String processors) {
        this.title = title;
        this.processors = processors;
    }

    /** Returns the source that a user writes for a resource. */
    abstract String source(String name);

    String fileName(String name) {
        return name + ".java";
    }

    /** Tells whether the emitted sources can be compiled without it. */
    boolean emitsSources() {
        return true;
    }

    /** Returns the names of the processor classes, in the form of {@code javac -processor}. */
    String processors() {
        return processors;
    }

    @Override
    public String toString() {
        return title;
    }

    private static String fields(Function<Field, String> line) {
        return FIELDS.stream().map(line).collect(Collectors.joining());
    }
}
