package io.github.asanaresource.benchmark.engine.records;

import com.alibaba.fastjson2.JSON;
import io.github.asanaresource.benchmark.engine.Codec;
import io.github.asanaresource.benchmark.engine.Model;
import java.util.List;

/** The record by fastjson2. */
public final class Fastjson2Codec implements Codec<JobRecord> {

    @Override
    public Model<JobRecord> model() {
        return new RecordModel();
    }

    @Override
    public JobRecord read(byte[] json) {
        return JSON.parseObject(json, JobRecord.class);
    }

    @Override
    public List<JobRecord> readList(byte[] json) {
        return JSON.parseArray(json, JobRecord.class);
    }

    @Override
    public byte[] write(JobRecord job) {
        return JSON.toJSONBytes(job);
    }

    @Override
    public byte[] writeList(List<JobRecord> jobs) {
        return JSON.toJSONBytes(jobs);
    }
}
