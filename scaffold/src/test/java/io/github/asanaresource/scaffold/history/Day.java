package io.github.asanaresource.scaffold.history;

import io.github.asanaresource.JsonModel;
import io.github.asanaresource.scaffold.Compilation;
import io.github.asanaresource.scaffold.ExampleDocuments;
import io.github.asanaresource.scaffold.PlainFacts;
import io.github.asanaresource.scaffold.Run;
import io.github.asanaresource.scaffold.openapi.OpenApiFile;
import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A day: what the API was, and the models that somebody had who used the scaffold and the processor then.
 *
 * @param created the last line of the scaffold
 * @param messages those of the compiler
 */
record Day(
        String name,
        String created,
        List<String> messages,
        PlainFacts facts,
        ExampleDocuments documents,
        URLClassLoader models)
        implements Closeable {

    private static final int SPARSE = 5;

    /** Writes and compiles the specs of all schemas. */
    static Day compile(String name, Path folder) throws IOException {
        Path openapi = Run.FACTS.resolve(name + ".json");
        Path specs = folder.resolve("specs");
        Path classes = folder.resolve("classes");
        Run run = Run.specs(openapi, "com.example", specs, "--all");
        return new Day(
                name,
                run.lastLine(),
                Compilation.messages(specs, classes),
                PlainFacts.of(name),
                new ExampleDocuments(OpenApiFile.read(openapi)),
                new URLClassLoader(new URL[] {classes.toUri().toURL()}));
    }

    Class<? extends JsonModel> model(String schema) {
        try {
            return models.loadClass("com.example." + schema).asSubclass(JsonModel.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Documents with all fields, with nulls in all fields, and with some fields; of a union those of its variants. */
    List<Map<String, Object>> documents(String schema) {
        List<Map<String, Object>> all = new ArrayList<>(documents.whole(schema));
        if (facts.variants(schema).isEmpty()) {
            all.add(documents.ofNulls(schema));
            Random random = new Random(schema.hashCode());
            for (int i = 0; i < SPARSE; i++) {
                all.add(documents.sparse(schema, random));
            }
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        models.close();
    }
}
