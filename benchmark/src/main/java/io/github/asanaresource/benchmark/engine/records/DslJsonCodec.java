package io.github.asanaresource.benchmark.engine.records;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import io.github.asanaresource.benchmark.engine.Codec;
import io.github.asanaresource.benchmark.engine.Model;
import java.io.IOException;
import java.util.List;

/** The record by the converters that dsl-json emits. For one thread, since it keeps its writer, as dsl-json advises. */
public final class DslJsonCodec implements Codec<JobRecord> {

    private final DslJson<Object> json = new DslJson<>(Settings.basicSetup());
    private final JsonWriter writer = json.newWriter();

    @Override
    public Model<JobRecord> model() {
        return new RecordModel();
    }

    @Override
    public JobRecord read(byte[] bytes) throws IOException {
        return json.deserialize(JobRecord.class, bytes, bytes.length);
    }

    @Override
    public List<JobRecord> readList(byte[] bytes) throws IOException {
        return json.deserializeList(JobRecord.class, bytes, bytes.length);
    }

    @Override
    public byte[] write(JobRecord job) throws IOException {
        return serialize(job);
    }

    @Override
    public byte[] writeList(List<JobRecord> jobs) throws IOException {
        return serialize(jobs);
    }

    private byte[] serialize(Object value) throws IOException {
        writer.reset();
        json.serialize(writer, value);
        return writer.toByteArray();
    }
}
