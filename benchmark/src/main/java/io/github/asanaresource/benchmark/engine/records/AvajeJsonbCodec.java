package io.github.asanaresource.benchmark.engine.records;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.github.asanaresource.benchmark.engine.Codec;
import io.github.asanaresource.benchmark.engine.Model;
import java.util.List;

/** The record by the adapters that avaje-jsonb emits. */
public final class AvajeJsonbCodec implements Codec<JobRecord> {

    private final JsonType<JobRecord> type = Jsonb.builder().build().type(JobRecord.class);
    private final JsonType<List<JobRecord>> listType = type.list();

    @Override
    public Model<JobRecord> model() {
        return new RecordModel();
    }

    @Override
    public JobRecord read(byte[] json) {
        return type.fromJson(json);
    }

    @Override
    public List<JobRecord> readList(byte[] json) {
        return listType.fromJson(json);
    }

    @Override
    public byte[] write(JobRecord job) {
        return type.toJsonBytes(job);
    }

    @Override
    public byte[] writeList(List<JobRecord> jobs) {
        return listType.toJsonBytes(jobs);
    }
}
