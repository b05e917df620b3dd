package io.github.asanaresource.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.Definition;
import io.github.asanaresource.processor.emission.TopLevelGenerator;
import io.github.asanaresource.processor.reading.Annotations;
import io.github.asanaresource.processor.reading.KnownModels;
import io.github.asanaresource.processor.reading.Problem;
import io.github.asanaresource.processor.reading.Reading;
import io.github.asanaresource.processor.reading.Rule;
import io.github.asanaresource.processor.reading.SpecReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import net.ltgt.gradle.incap.IncrementalAnnotationProcessor;
import net.ltgt.gradle.incap.IncrementalAnnotationProcessorType;

/**
 * Emits a model for each interface annotated with {@code @AsanaResource}, a union for each with {@code @Union}, and an open
 * enum for each enum with {@code @OpenEnum}.
 *
 * <p>A spec that names a type which nothing has emitted yet waits while other processors are at work; every other spec is
 * emitted in the round that brings it. Problems are reported when processing is over, all of them: an error in an early
 * round would end processing before the specs that wait have had their turn. Between rounds only names are kept, since
 * compilers make their elements anew.
 */
@AutoService(Processor.class)
@IncrementalAnnotationProcessor(IncrementalAnnotationProcessorType.ISOLATING)
@SupportedAnnotationTypes(Annotations.ALL)
public final class AsanaResourceProcessor extends AbstractProcessor {

    /** Every spec of this compilation, in the order of discovery. */
    private final Set<String> specs = new LinkedHashSet<>();

    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> faulty = new LinkedHashSet<>();

    /** Specs that were emitted although they name a type that nothing had emitted. */
    private final Set<String> abandoned = new LinkedHashSet<>();

    private final EmittedTypes emittedTypes = new EmittedTypes();

    /** What went wrong on the way from a model to its file, by spec; it does not show when a spec is read again. */
    private final Map<String, List<EmissionFailure>> emissionFailures = new HashMap<>();

    private record EmissionFailure(Rule rule, String message) {}

    /** For the compiler, which finds this processor as a service. */
    public AsanaResourceProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element annotated : round.getElementsAnnotatedWithAny(annotations.toArray(TypeElement[]::new))) {
            SpecReader.subject(annotated).ifPresent(spec -> {
                specs.add(spec.getQualifiedName().toString());
                waiting.add(spec.getQualifiedName().toString());
            });
        }
        boolean othersAtWork = ElementFilter.typesIn(round.getRootElements()).stream()
                        .map(ClassName::get)
                        .filter(emittedTypes::addSource)
                        .count()
                > 0;
        if (round.processingOver()) {
            faulty.addAll(waiting);
            reportProblems();
        } else {
            emitReady(othersAtWork);
        }
        return false;
    }

    /**
     * Emits what can be emitted, and the rest as far as it goes once nobody else emits anything: what is emitted when
     * processing is over comes too late for the code that uses it.
     */
    private void emitReady(boolean othersAtWork) {
        Map<String, Reading> ready = read(waiting);
        if (othersAtWork) {
            ready.values().removeIf(Reading::mayPass);
        }
        ready.forEach(emittedTypes::claim);
        ready.forEach((spec, reading) -> {
            waiting.remove(spec);
            if (reading.mayPass()) {
                abandoned.add(spec);
            }
            if (!reading.problems().isEmpty()
                    || !emittedTypes.conflicts(spec, reading).isEmpty()) {
                faulty.add(spec);
            }
            reading.model().ifPresent(model -> emit(spec, model));
        });
    }

    /** Reads specs in the order of their names, so that what is emitted does not depend on the order of the sources. */
    private Map<String, Reading> read(Collection<String> names) {
        Map<String, Reading> readings = new TreeMap<>();
        if (names.isEmpty()) {
            return readings;
        }
        KnownModels knownModels = new KnownModels(
                specs.stream().flatMap(name -> find(name).stream()).toList(), emittedTypes.sources());
        SpecReader reader = new SpecReader(elements(), processingEnv.getTypeUtils(), knownModels);
        for (String name : names) {
            find(name).ifPresent(spec -> readings.put(name, read(spec, reader)));
        }
        return readings;
    }

    private static Reading read(TypeElement spec, SpecReader reader) {
        try {
            return reader.read(spec);
        } catch (RuntimeException e) {
            Problem problem = new Problem(Rule.INTERNAL_ERROR, internalError(e), Problem.Place.of(spec));
            return new Reading(Optional.empty(), Map.of(), List.of(problem));
        }
    }

    private void emit(String spec, Definition model) {
        TypeElement element = find(spec).orElseThrow();
        try {
            new TopLevelGenerator(generatedAnnotation(element)).generate(model).forEach((type, source) -> {
                if (emittedTypes.mayEmit(spec, type)) {
                    write(spec, element, type.toString(), source);
                }
            });
        } catch (RuntimeException e) {
            fail(spec, Rule.INTERNAL_ERROR, internalError(e));
        }
    }

    private void write(String spec, TypeElement element, String type, String source) {
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(type, element).openWriter()) {
            writer.write(source);
        } catch (FilerException e) {
            fail(
                    spec,
                    Rule.TYPE_EXISTS,
                    type + " would be emitted here, and another processor has emitted a type of that name:"
                            + " name this one by name = \"…\"");
        } catch (IOException e) {
            fail(spec, Rule.OUTPUT_FAILED, "The source of " + type + " could not be written: " + e.getMessage());
        }
    }

    /** The JDK's own mark of generated code, where the module of the spec can read it. */
    private Optional<ClassName> generatedAnnotation(TypeElement spec) {
        return Optional.ofNullable(elements()
                        .getTypeElement(elements().getModuleOf(spec), "javax.annotation.processing.Generated"))
                .map(ClassName::get);
    }

    private void fail(String spec, Rule rule, String message) {
        faulty.add(spec);
        emissionFailures.computeIfAbsent(spec, key -> new ArrayList<>()).add(new EmissionFailure(rule, message));
    }

    private void reportProblems() {
        Map<String, Reading> readings = read(faulty);
        Set<Problem> problems = new LinkedHashSet<>();
        for (String spec : specs) {
            if (readings.containsKey(spec)) {
                problems.addAll(readings.get(spec).problems());
                problems.addAll(emittedTypes.conflicts(spec, readings.get(spec)));
                if (abandoned.contains(spec) && !readings.get(spec).mayPass()) {
                    problems.add(lateType(spec));
                }
                for (EmissionFailure failure : emissionFailures.getOrDefault(spec, List.of())) {
                    problems.add(new Problem(
                            failure.rule(),
                            failure.message(),
                            Problem.Place.of(find(spec).orElseThrow())));
                }
            }
        }
        problems.forEach(problem -> problem.report(processingEnv.getMessager()));
    }

    private Problem lateType(String spec) {
        return new Problem(
                Rule.TYPE_LATE,
                spec + " names a type that another processor emitted after all others had come to rest, when the model"
                        + " had to be emitted without it: compile what that processor reads in a module of its own",
                Problem.Place.of(find(spec).orElseThrow()));
    }

    private Optional<TypeElement> find(String spec) {
        return Optional.ofNullable(elements().getTypeElement(spec));
    }

    private Elements elements() {
        return processingEnv.getElementUtils();
    }

    private static String internalError(RuntimeException e) {
        Stream<StackTraceElement> ours = Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(AsanaResourceProcessor.class.getPackageName()))
                // What the jar has of JavaPoet lies below, with names that say nothing.
                .filter(frame -> !frame.getClassName().contains(".javapoet."));
        return "The processor failed, which is a fault of its own: please report it with this spec. " + e + " at "
                + ours.limit(5).map(StackTraceElement::toString).collect(Collectors.joining(", "));
    }
}
