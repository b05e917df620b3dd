package io.github.asanaresource.benchmark.engine.byhand;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import io.github.asanaresource.benchmark.engine.Codec;
import io.github.asanaresource.benchmark.engine.Model;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The classes written by hand, on the parser and the generator of Jackson 2. */
public final class JacksonCoreCodec implements Codec<Job> {

    private final JsonFactory factory = new JsonFactory();

    @Override
    public Model<Job> model() {
        return new HandWrittenModel();
    }

    @Override
    public Job read(byte[] json) throws IOException {
        try (JsonParser parser = factory.createParser(json)) {
            parser.nextToken();
            return JobReader.job(parser);
        }
    }

    @Override
    public List<Job> readList(byte[] json) throws IOException {
        try (JsonParser parser = factory.createParser(json)) {
            parser.nextToken();
            List<Job> jobs = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                jobs.add(JobReader.job(parser));
            }
            return jobs;
        }
    }

    @Override
    public byte[] write(Job job) throws IOException {
        ByteArrayBuilder out = new ByteArrayBuilder();
        try (JsonGenerator generator = factory.createGenerator(out)) {
            JobWriter.write(generator, job);
        }
        return out.toByteArray();
    }

    @Override
    public byte[] writeList(List<Job> jobs) throws IOException {
        ByteArrayBuilder out = new ByteArrayBuilder();
        try (JsonGenerator generator = factory.createGenerator(out)) {
            generator.writeStartArray();
            for (Job job : jobs) {
                JobWriter.write(generator, job);
            }
            generator.writeEndArray();
        }
        return out.toByteArray();
    }
}
