package io.github.asanaresource.benchmark.engine;

import io.github.asanaresource.benchmark.engine.asanaresource.AsanaResourceModel;
import io.github.asanaresource.benchmark.engine.asanaresource.JobResponse;
import io.github.asanaresource.benchmark.engine.asanaresource.NoLibraryCodec;
import io.github.asanaresource.benchmark.engine.byhand.JacksonCoreCodec;
import io.github.asanaresource.benchmark.engine.immutables.ImmutableJob;
import io.github.asanaresource.benchmark.engine.immutables.ImmutablesModel;
import io.github.asanaresource.benchmark.engine.records.AvajeJsonbCodec;
import io.github.asanaresource.benchmark.engine.records.DslJsonCodec;
import io.github.asanaresource.benchmark.engine.records.Fastjson2Codec;
import io.github.asanaresource.benchmark.engine.records.GsonCodec;
import io.github.asanaresource.benchmark.engine.records.JobRecord;
import io.github.asanaresource.benchmark.engine.records.RecordModel;
import java.util.List;
import java.util.function.Supplier;

/** The libraries that read and write. Adding one takes a line here, and a {@link Codec}. */
public enum Candidate {
    BY_HAND("by hand on jackson-core", false, JacksonCoreCodec::new),
    NO_LIBRARY("Asana Resource, no library", true, NoLibraryCodec::new),
    JACKSON_2(
            "Asana Resource, Jackson 2", true, () -> Jackson2Codec.plain(new AsanaResourceModel(), JobResponse.class)),
    JACKSON_3(
            "Asana Resource, Jackson 3", true, () -> new Jackson3Codec<>(new AsanaResourceModel(), JobResponse.class)),
    RECORD("record, Jackson 2", false, () -> Jackson2Codec.lenient(new RecordModel(), JobRecord.class)),
    IMMUTABLES("Immutables, Jackson 2", false, () -> Jackson2Codec.lenient(new ImmutablesModel(), ImmutableJob.class)),
    FASTJSON2("record, fastjson2", false, Fastjson2Codec::new),
    DSL_JSON("record, dsl-json", false, DslJsonCodec::new),
    AVAJE_JSONB("record, avaje-jsonb", false, AvajeJsonbCodec::new),
    GSON("record, Gson", false, GsonCodec::new);

    private final String title;
    private final boolean keepsUnknownFields;
    private final Supplier<Codec<?>> codec;

    Candidate(String title, boolean keepsUnknownFields, Supplier<Codec<?>> codec) {
        this.title = title;
        this.keepsUnknownFields = keepsUnknownFields;
        this.codec = codec;
    }

    /** The most important ones, where all would take too long. */
    static List<Candidate> few() {
        return List.of(BY_HAND, NO_LIBRARY, JACKSON_2, JACKSON_3, RECORD);
    }

    /** Tells whether it writes back unknown fields that it has read. */
    boolean keepsUnknownFields() {
        return keepsUnknownFields;
    }

    /** Returns a new codec, which is not warmed up. */
    Codec<?> codec() {
        return codec.get();
    }

    @Override
    public String toString() {
        return title;
    }
}
