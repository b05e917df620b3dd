package io.github.asanaresource.benchmark.engine;

import io.github.asanaresource.benchmark.engine.asanaresource.AsanaResourceModel;
import io.github.asanaresource.benchmark.engine.autovalue.AutoValueModel;
import io.github.asanaresource.benchmark.engine.byhand.HandWrittenModel;
import io.github.asanaresource.benchmark.engine.immutables.ImmutablesModel;
import io.github.asanaresource.benchmark.engine.records.RecordModel;
import java.util.function.Supplier;

/** The classes that represent a job. */
public enum ValueClass {
    BY_HAND("by hand", HandWrittenModel::new),
    ASANA_RESOURCE("Asana Resource", AsanaResourceModel::new),
    RECORD("record", RecordModel::new),
    IMMUTABLES("Immutables", ImmutablesModel::new),
    AUTO_VALUE("AutoValue", AutoValueModel::new);

    private final String title;
    private final Supplier<Model<?>> model;

    ValueClass(String title, Supplier<Model<?>> model) {
        this.title = title;
        this.model = model;
    }

    Model<?> model() {
        return model.get();
    }

    @Override
    public String toString() {
        return title;
    }
}
