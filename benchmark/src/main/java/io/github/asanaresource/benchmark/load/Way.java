package io.github.asanaresource.benchmark.load;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.Page;
import io.github.asanaresource.models.TaskResponse;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** A way to read and write a page of tasks. All threads share it, as those of a program share a mapper. */
enum Way {
    NO_LIBRARY("no library") {
        @Override
        Page<TaskResponse> read(byte[] json) {
            return Page.fromJson(TaskResponse.TYPE, json);
        }

        @Override
        byte[] write(Page<TaskResponse> page) {
            return page.toJsonBytes();
        }
    },

    JACKSON_2("Jackson 2") {
        private final ObjectMapper mapper = new ObjectMapper();

        @Override
        Page<TaskResponse> read(byte[] json) throws IOException {
            return mapper.readValue(json, new TypeReference<>() {});
        }

        @Override
        byte[] write(Page<TaskResponse> page) throws IOException {
            return mapper.writeValueAsBytes(page);
        }
    },

    JACKSON_3("Jackson 3") {
        private final JsonMapper mapper = new JsonMapper();

        @Override
        Page<TaskResponse> read(byte[] json) {
            return mapper.readValue(json, new tools.jackson.core.type.TypeReference<>() {});
        }

        @Override
        byte[] write(Page<TaskResponse> page) {
            return mapper.writeValueAsBytes(page);
        }
    };

    private final String name;

    Way(String name) {
        this.name = name;
    }

    abstract Page<TaskResponse> read(byte[] json) throws IOException;

    abstract byte[] write(Page<TaskResponse> page) throws IOException;

    @Override
    public String toString() {
        return name;
    }
}
