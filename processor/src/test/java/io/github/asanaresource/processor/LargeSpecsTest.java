package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A large spec either compiles, or causes an error that states the limit. Its cost grows no faster than its size. */
class LargeSpecsTest {

    private static final String IMPORTS = "package p; import io.github.asanaresource.*; import java.util.List;\n";

    private static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining("\n"));
    }

    private static JavaFileObject spec(String text) {
        return JavaFileObjects.forSourceString("p.TaskSpec", IMPORTS + text);
    }

    private static void assertCompiles(SpecCompiler compiler, String spec) {
        assertThat(compiler.with(new AsanaResourceProcessor()).compile(spec(spec)))
                .succeeded();
    }

    @Tag("thorough")
    @OnEachCompiler
    void aThousandOfEachCompile(SpecCompiler compiler) {
        assertCompiles(
                compiler, "@AsanaResource interface TaskSpec {" + many(1_000, i -> "TaskSpec f" + i + "();") + "}");
        assertCompiles(compiler, "@OpenEnum enum TaskSpec {" + many(2_000, i -> "C" + i + ",") + "}");
        assertCompiles(
                compiler,
                "@Union(\"k\") interface TaskSpec { @AsanaResource interface PartSpec {} @Variant({"
                        + many(2_000, i -> "\"s" + i + "\",") + "}) PartSpec all();"
                        + many(600, i -> "@Variant(\"v" + i + "\") PartSpec p" + i + "();") + "}");
    }

    private static void assertLimited(SpecCompiler compiler, String spec, String message) {
        JavaFileObject source = spec(spec);
        Compilation compilation = compiler.emitting().compile(source);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(message + ": remove the rest [too-many]")
                .inFile(source)
                .onLine(2);
    }

    @Tag("thorough")
    @OnEachCompiler
    void whatHasNoRoomInAClassIsAnErrorAtTheSpec(SpecCompiler compiler) {
        assertLimited(
                compiler,
                "@AsanaResource interface TaskSpec {" + many(1_912, i -> "String f" + i + "();") + "}",
                "TaskSpec has 1912 fields, but a Java class has room for only the first 1911");
        assertLimited(
                compiler,
                "@AsanaResource interface TaskSpec {" + many(1_600, i -> "@Required List<TaskSpec> f" + i + "();")
                        + "}",
                "TaskSpec has 1600 fields, but a Java class has room for only the first 1477");
        assertLimited(
                compiler,
                "@OpenEnum enum TaskSpec {" + many(2_200, i -> "C" + i + ",") + "}",
                "TaskSpec has 2200 strings, but a Java class has room for only the first 2166");
        assertLimited(
                compiler,
                "@Union(\"k\") interface TaskSpec { @AsanaResource interface PartSpec {}"
                        + many(2_200, i -> "@Variant(\"v" + i + "\") PartSpec p" + i + "();") + "}",
                "TaskSpec has 2200 variants, but a Java class has room for only the first 2166");
    }

    /** Each level doubles the number of paths to the first one. */
    @Test
    void interfacesThatManyPathsLeadToAreReadOnce() {
        long once = callsForLevels(6);
        assertThat(callsForLevels(12)).isLessThan(2 * once + 10);
    }

    private static long callsForLevels(int levels) {
        AtomicLong calls = new AtomicLong();
        JavaFileObject source = spec("interface A0 { String x(); } interface B0 { String y(); }\n"
                + many(
                        levels,
                        i ->
                                "interface A%2$d extends A%1$d, B%1$d { String a%2$d(); } interface B%2$d extends A%1$d, B%1$d {}"
                                        .formatted(i, i + 1))
                + "@AsanaResource public interface TaskSpec extends A" + levels + ", B" + levels + " {}");
        Compilation compilation = SpecCompiler.JAVAC
                .with(new ProcessorWithTool<>(
                        new AsanaResourceProcessor(),
                        Types.class,
                        types -> ProcessorWithTool.proxy(Types.class, types, (name, arguments, call) -> {
                            calls.incrementAndGet();
                            return call.proceed();
                        })))
                .compile(source);
        assertThat(compilation).succeeded();
        return calls.get();
    }
}
