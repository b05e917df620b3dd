package io.github.asanaresource.benchmark.engine.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import io.github.asanaresource.benchmark.engine.Codec;
import io.github.asanaresource.benchmark.engine.Model;
import java.util.List;

/** The record by Gson, which knows text and no bytes. */
public final class GsonCodec implements Codec<JobRecord> {

    private static final TypeToken<List<JobRecord>> LIST = new TypeToken<>() {};

    private final Gson gson = new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .create();

    @Override
    public Model<JobRecord> model() {
        return new RecordModel();
    }

    @Override
    public JobRecord read(byte[] json) {
        return gson.fromJson(new String(json, UTF_8), JobRecord.class);
    }

    @Override
    public List<JobRecord> readList(byte[] json) {
        return gson.fromJson(new String(json, UTF_8), LIST);
    }

    @Override
    public byte[] write(JobRecord job) {
        return gson.toJson(job).getBytes(UTF_8);
    }

    @Override
    public byte[] writeList(List<JobRecord> jobs) {
        return gson.toJson(jobs, LIST.getType()).getBytes(UTF_8);
    }
}
