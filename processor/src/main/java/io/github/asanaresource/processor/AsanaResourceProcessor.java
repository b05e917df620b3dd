package io.github.asanaresource.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.Definition;
import io.github.asanaresource.processor.emission.NativeMetadata;
import io.github.asanaresource.processor.emission.TopLevelGenerator;
import io.github.asanaresource.processor.pages.PageGenerator;
import io.github.asanaresource.processor.reading.Annotations;
import io.github.asanaresource.processor.reading.KnownModels;
import io.github.asanaresource.processor.reading.Problems;
import io.github.asanaresource.processor.reading.Reading;
import io.github.asanaresource.processor.reading.Rule;
import io.github.asanaresource.processor.reading.SpecReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import net.ltgt.gradle.incap.IncrementalAnnotationProcessor;
import net.ltgt.gradle.incap.IncrementalAnnotationProcessorType;

/**
 * Emits a model for each interface annotated with {@code @AsanaResource}, a union for each with {@code @Union}, and an open
 * enum for each enum with {@code @OpenEnum}.
 *
 * <p>A spec becomes a source in three stages. {@link SpecReader} reads the elements of the compiler into a {@link Definition},
 * or reports {@link Problems}; no other package looks into elements. The definition is a value: names, the kinds of fields,
 * documentation. {@link TopLevelGenerator} turns it into source: a table of the fields, and the signatures of accessors and
 * setters. Everything else that a model does is in the runtime, which reads and writes models by their tables. If the
 * option {@value #FIELD_TABLES} asks for it, {@link PageGenerator} also turns the definition into pages of documentation,
 * and if the option {@value #NATIVE_METADATA} does, {@link NativeMetadata} into metadata for native images.
 *
 * <p>Each round takes these steps:
 *
 * <ol>
 *   <li>Discover: find the specs among the types of the round, and note which types other processors have emitted.
 *   <li>Defer: read each spec that waits. A spec that names a missing type continues to wait as long as other processors
 *       emit types.
 *   <li>Emit: write the types of all other specs, as far as their faults allow. If this writes nothing while specs wait, write
 *       a source without types, which brings about another round.
 *   <li>Report: in the last round, which takes none of the other steps, read the faulty specs again and print their
 *       problems. An error in an earlier round would end processing before all specs have been emitted.
 * </ol>
 *
 * <p>Specs are known by their names between rounds, since compilers create new elements in each round; except where they are
 * not found by name.
 */
@AutoService(Processor.class)
@IncrementalAnnotationProcessor(IncrementalAnnotationProcessorType.ISOLATING)
@SupportedAnnotationTypes(Annotations.ALL)
@SupportedOptions({AsanaResourceProcessor.FIELD_TABLES, AsanaResourceProcessor.NATIVE_METADATA})
public final class AsanaResourceProcessor extends AbstractProcessor {

    /** The option that asks for a page of Markdown beside each emitted source. */
    static final String FIELD_TABLES = "asanaresource.fieldTables";

    /** The option that asks for a file by which Jackson can use the emitted types in a native image of GraalVM. */
    static final String NATIVE_METADATA = "asanaresource.nativeMetadata";

    /** The specs of this compilation by their qualified names, in the order of discovery. */
    private final Map<String, SpecState> specs = new LinkedHashMap<>();

    private final EmittedTypes emittedTypes = new EmittedTypes();

    /** How many rounds there have been. */
    private int rounds;

    /** Whether this round has brought a source, so that there will be another one. */
    private boolean wroteSource;

    /** What has become of a spec. */
    private static final class SpecState {

        /** As it was discovered. */
        private final TypeElement spec;

        /** Whether it is still to be emitted. */
        private boolean waiting;

        /** Whether it was emitted although it names a type that did not exist. */
        private boolean abandoned;

        /** Whether there is something to report. */
        private boolean faulty;

        /** The problems that another reading of the spec need not show. */
        private final List<Failure> failures = new ArrayList<>();

        private record Failure(Rule rule, List<Object> arguments) {}

        SpecState(TypeElement spec) {
            this.spec = spec;
        }

        void fail(Rule rule, Object... arguments) {
            faulty = true;
            failures.add(new Failure(rule, List.of(arguments)));
        }
    }

    /** For the compiler, which finds this processor as a service. */
    public AsanaResourceProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element annotated : round.getElementsAnnotatedWithAny(annotations.toArray(TypeElement[]::new))) {
            SpecReader.subject(annotated)
                    .ifPresent(spec ->
                            specs.computeIfAbsent(spec.getQualifiedName().toString(), key -> new SpecState(spec))
                                    .waiting = true);
        }
        boolean othersAtWork = ElementFilter.typesIn(round.getRootElements()).stream()
                        .map(ClassName::get)
                        .filter(emittedTypes::addSource)
                        .count()
                > 0;
        rounds++;
        wroteSource = false;
        if (round.processingOver()) {
            reportProblems();
        } else {
            emitReady(othersAtWork);
            if (!wroteSource) {
                askForAnotherRound();
            }
        }
        return false;
    }

    /**
     * Emits the specs that name no missing type. If no other processor emits types, emits the other specs too, since what
     * is emitted in the last round comes too late for the code that uses it.
     */
    private void emitReady(boolean othersAtWork) {
        Map<String, Reading> ready = read(state -> state.waiting);
        if (othersAtWork) {
            ready.values().removeIf(Reading::mayPass);
        }
        ready.forEach(emittedTypes::claim);
        ready.forEach((spec, reading) -> {
            SpecState state = Objects.requireNonNull(specs.get(spec));
            state.waiting = false;
            state.abandoned |= reading.mayPass();
            state.faulty |= !reading.problems().isEmpty() || emittedTypes.hasConflicts(spec, reading);
            reading.model().ifPresent(model -> attempt(state, () -> emit(spec, state, model)));
        });
    }

    /**
     * Writes a source without types if specs wait. Without another round they would never be emitted, and everything that
     * uses their models would be an error, beside the one of the unknown type.
     */
    private void askForAnotherRound() {
        specs.entrySet().stream()
                .filter(spec -> spec.getValue().waiting)
                .min(Map.Entry.comparingByKey())
                .ifPresent(spec -> attempt(spec.getValue(), () -> {
                    TypeElement element = find(spec.getKey()).orElseThrow();
                    ClassName outermost = ClassName.get(element).topLevelClassName();
                    write(
                            spec.getValue(),
                            element,
                            outermost + "_Round" + (rounds + 1),
                            "// " + spec.getKey()
                                    + " waits for a type that another processor may emit. This file has none;\n"
                                    + "// it makes the compiler run another round, in which the type may be there.\n"
                                    + (outermost.packageName().isEmpty()
                                            ? ""
                                            : "package " + outermost.packageName() + ";\n"));
                }));
    }

    /** Reads specs in the order of their names, so that what is emitted does not depend on the order of the sources. */
    private Map<String, Reading> read(Predicate<SpecState> which) {
        Map<String, Reading> readings = new TreeMap<>();
        if (specs.values().stream().noneMatch(which)) {
            return readings;
        }
        KnownModels knownModels = new KnownModels(
                specs.keySet().stream().flatMap(name -> find(name).stream()).toList(), emittedTypes.sources());
        SpecReader reader = new SpecReader(elements(), processingEnv.getTypeUtils(), knownModels);
        specs.forEach((name, state) -> {
            if (which.test(state)) {
                find(name).ifPresent(spec -> attempt(state, () -> readings.put(name, reader.read(spec))));
            }
        });
        return readings;
    }

    private void emit(String spec, SpecState state, Definition model) {
        TypeElement element = find(spec).orElseThrow();
        List<OptionalFile> files = optionalFiles(model);
        new TopLevelGenerator(generatedAnnotation(element)).generate(model).forEach((type, source) -> {
            Set<String> roots = TopLevelGenerator.packageRoots(source);
            if (roots.contains("serialVersionUID")) {
                state.fail(Rule.PACKAGE_HIDDEN_BY_FIELD, type.simpleName());
            }
            List<String> hidden = roots.stream()
                    .filter(root -> find(type.peerClass(root).canonicalName()).isPresent())
                    .toList();
            hidden.forEach(root -> state.fail(Rule.PACKAGE_HIDDEN, type.simpleName(), root));
            if (hidden.isEmpty() && emittedTypes.mayEmit(spec, type)) {
                write(state, element, type.toString(), source);
                files.stream().filter(file -> file.type().equals(type)).forEach(file -> write(state, element, file));
            }
        });
    }

    private void write(SpecState state, TypeElement spec, String type, String source) {
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(type, spec).openWriter()) {
            writer.write(source);
            wroteSource = true;
        } catch (FilerException e) {
            state.fail(Rule.TYPE_EXISTS_OF_ANOTHER_PROCESSOR, type);
        } catch (IOException e) {
            state.fail(Rule.OUTPUT_FAILED, type, String.valueOf(e.getMessage()));
        }
    }

    /**
     * A file that an option asks for.
     *
     * @param type the emitted type that it belongs to
     * @param failure what to report if it cannot be written
     */
    private record OptionalFile(
            ClassName type, StandardLocation location, String packageName, String name, String text, Rule failure) {}

    private List<OptionalFile> optionalFiles(Definition model) {
        List<OptionalFile> files = new ArrayList<>();
        if (isOn(FIELD_TABLES)) {
            PageGenerator.generate(model)
                    .forEach((type, page) -> files.add(new OptionalFile(
                            type,
                            StandardLocation.SOURCE_OUTPUT,
                            type.packageName(),
                            PageGenerator.fileName(type),
                            page,
                            Rule.OUTPUT_FAILED_PAGE)));
        }
        if (isOn(NATIVE_METADATA)) {
            files.add(new OptionalFile(
                    model.name(),
                    StandardLocation.CLASS_OUTPUT,
                    "",
                    NativeMetadata.path(model),
                    NativeMetadata.generate(model),
                    Rule.OUTPUT_FAILED_METADATA));
        }
        return files;
    }

    private boolean isOn(String option) {
        Map<String, String> options = processingEnv.getOptions();
        return options.containsKey(option) && !"false".equals(options.get(option));
    }

    /** Writes a file, always in UTF-8. */
    private void write(SpecState state, TypeElement spec, OptionalFile file) {
        try (OutputStream stream = processingEnv
                .getFiler()
                .createResource(file.location(), file.packageName(), file.name(), spec)
                .openOutputStream()) {
            stream.write(file.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            // Compilers have an IllegalArgumentException for a place where they do not write.
            state.fail(file.failure(), file.type(), String.valueOf(e.getMessage()));
        }
    }

    /** The JDK's own mark of generated code, where the module of the spec can read it. */
    private Optional<ClassName> generatedAnnotation(TypeElement spec) {
        return Optional.ofNullable(elements()
                        .getTypeElement(elements().getModuleOf(spec), "javax.annotation.processing.Generated"))
                .map(ClassName::get);
    }

    /** Takes a step for a spec. Whatever it throws is one error at the spec, and the spec does not wait any longer. */
    private static void attempt(SpecState state, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            state.waiting = false;
            if (state.failures.stream().noneMatch(failure -> failure.rule() == Rule.INTERNAL_ERROR)) {
                state.fail(Rule.INTERNAL_ERROR, e.toString().replaceAll("\\R", " "), where(e));
            }
        }
    }

    /** The first frames of our own code; any frames, if it has none. */
    private static String where(Throwable thrown) {
        List<StackTraceElement> frames = List.of(thrown.getStackTrace());
        List<StackTraceElement> ours = frames.stream()
                .filter(frame -> frame.getClassName().startsWith(AsanaResourceProcessor.class.getPackageName()))
                // The jar has JavaPoet in a package below ours, with names that say nothing.
                .filter(frame -> !frame.getClassName().contains(".javapoet."))
                .toList();
        return (ours.isEmpty() ? frames : ours)
                .stream().limit(5).map(StackTraceElement::toString).collect(Collectors.joining(", "));
    }

    private void reportProblems() {
        Map<String, Reading> readings = read(state -> state.faulty || state.waiting);
        Problems problems = new Problems();
        specs.forEach((name, state) -> find(name).ifPresent(spec -> {
            Reading reading = readings.get(name);
            if (reading != null) {
                problems.addAll(reading.problems());
                emittedTypes.reportConflicts(name, reading, problems);
                if (state.abandoned && !reading.mayPass()) {
                    problems.report(Rule.TYPE_LATE, spec, name);
                }
            }
            state.failures.forEach(failure ->
                    problems.report(failure.rule(), spec, failure.arguments().toArray()));
        }));
        problems.printTo(processingEnv.getMessager());
    }

    /**
     * The type of that name. Of a compact source file no type is found by its name; there the element of the round that
     * discovered a spec is the one to go on with.
     */
    private Optional<TypeElement> find(String name) {
        return Optional.ofNullable(elements().getTypeElement(name))
                .or(() -> Optional.ofNullable(specs.get(name)).map(state -> state.spec));
    }

    private Elements elements() {
        return processingEnv.getElementUtils();
    }
}
