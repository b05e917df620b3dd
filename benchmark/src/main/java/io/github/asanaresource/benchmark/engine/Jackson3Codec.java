package io.github.asanaresource.benchmark.engine;

import java.util.List;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jackson 3, its mapper as it comes.
 *
 * @param <J> the class of a job
 */
final class Jackson3Codec<J> implements Codec<J> {

    private final Model<J> model;
    private final Class<J> type;
    private final JsonMapper mapper = new JsonMapper();
    private final JavaType listType;

    Jackson3Codec(Model<J> model, Class<J> type) {
        this.model = model;
        this.type = type;
        this.listType = mapper.getTypeFactory().constructCollectionType(List.class, type);
    }

    @Override
    public Model<J> model() {
        return model;
    }

    @Override
    public J read(byte[] json) {
        return mapper.readValue(json, type);
    }

    @Override
    public List<J> readList(byte[] json) {
        return mapper.readValue(json, listType);
    }

    @Override
    public byte[] write(J job) {
        return mapper.writeValueAsBytes(job);
    }

    @Override
    public byte[] writeList(List<J> jobs) {
        return mapper.writeValueAsBytes(jobs);
    }
}
