package io.github.asanaresource.benchmark.engine.asanaresource;

import io.github.asanaresource.benchmark.engine.Codec;
import io.github.asanaresource.benchmark.engine.Model;
import java.util.List;

/** Models without any library: their own reader and writer of bytes. */
public final class NoLibraryCodec implements Codec<JobResponse> {

    @Override
    public Model<JobResponse> model() {
        return new AsanaResourceModel();
    }

    @Override
    public JobResponse read(byte[] json) {
        return JobResponse.fromJson(json);
    }

    @Override
    public List<JobResponse> readList(byte[] json) {
        return JobResponse.TYPE.listFromJson(json);
    }

    @Override
    public byte[] write(JobResponse job) {
        return job.toJsonBytes();
    }

    @Override
    public byte[] writeList(List<JobResponse> jobs) {
        return JobResponse.TYPE.listToJsonBytes(jobs);
    }
}
