package io.github.asanaresource.benchmark.engine;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;

/**
 * Jackson 2.
 *
 * @param <J> the class of a job
 */
final class Jackson2Codec<J> implements Codec<J> {

    private final Model<J> model;
    private final Class<J> type;
    private final ObjectMapper mapper;
    private final JavaType listType;

    private Jackson2Codec(Model<J> model, Class<J> type, ObjectMapper mapper) {
        this.model = model;
        this.type = type;
        this.mapper = mapper;
        this.listType = mapper.getTypeFactory().constructCollectionType(List.class, type);
    }

    /** With a mapper as it comes. */
    static <J> Jackson2Codec<J> plain(Model<J> model, Class<J> type) {
        return new Jackson2Codec<>(model, type, new ObjectMapper());
    }

    /** With a mapper that drops unknown fields: as it comes, it refuses them. */
    static <J> Jackson2Codec<J> lenient(Model<J> model, Class<J> type) {
        return new Jackson2Codec<>(
                model,
                type,
                JsonMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build());
    }

    @Override
    public Model<J> model() {
        return model;
    }

    @Override
    public J read(byte[] json) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    public List<J> readList(byte[] json) throws IOException {
        return mapper.readValue(json, listType);
    }

    @Override
    public byte[] write(J job) throws IOException {
        return mapper.writeValueAsBytes(job);
    }

    @Override
    public byte[] writeList(List<J> jobs) throws IOException {
        return mapper.writeValueAsBytes(jobs);
    }
}
