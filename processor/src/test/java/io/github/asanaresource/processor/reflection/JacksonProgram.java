package io.github.asanaresource.processor.reflection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.AsanaError;
import io.github.asanaresource.Data;
import io.github.asanaresource.Errors;
import io.github.asanaresource.Events;
import io.github.asanaresource.NextPage;
import io.github.asanaresource.Page;
import io.github.asanaresource.processor.specs.JobResponse;
import io.github.asanaresource.processor.specs.JobResponseStatus;
import io.github.asanaresource.processor.specs.MembershipCompact;
import io.github.asanaresource.processor.specs.TaskCompact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** What users do with a plain mapper. It accepts the names of further emitted types to read. */
public abstract class JacksonProgram implements Consumer<Collection<String>> {

    /** A type of a user, which has the runtime's types, and one emitted type of each kind. */
    public record Everything(
            Data<TaskCompact> data,
            Page<JobResponse> page,
            Events<MembershipCompact> events,
            Errors errors,
            NextPage nextPage,
            AsanaError error,
            MembershipCompact.Team team,
            Map<JobResponseStatus, MembershipCompact> memberships,
            JobResponse job,
            Map<String, Object> unreadable) {}

    private static final String EVERYTHING = """
            {"data":{"data":{"gid":"1"}},\
            "page":{"data":[{"gid":"2","new_project":{"name":"n"}}],"next_page":{"offset":"o"}},\
            "events":{"data":[{"resource_type":"team_membership"}],"sync":"s"},\
            "errors":{"errors":[{"message":"m"}]},\
            "nextPage":{"offset":"o"},\
            "error":{"message":"m"},\
            "team":{"is_guest":true,"resource_type":"team_membership"},\
            "memberships":{"failed":{"resource_type":"goal_membership"}},\
            "job":{"status":"paused"},\
            "unreadable":{"gid":1}}""";

    /** With Jackson 2. */
    public static final class Two extends JacksonProgram {

        private final ObjectMapper mapper = new ObjectMapper();

        /** For a class loader. */
        public Two() {}

        @Override
        <T> T read(String json, Class<T> type) throws JsonProcessingException {
            return mapper.readValue(json, type);
        }

        @Override
        String write(Object value) throws JsonProcessingException {
            return mapper.writeValueAsString(value);
        }

        @Override
        void update(Object value, String json) throws JsonProcessingException {
            mapper.readerForUpdating(value).readValue(json);
        }
    }

    /** With Jackson 3. */
    public static final class Three extends JacksonProgram {

        private final JsonMapper mapper = new JsonMapper();

        /** For a class loader. */
        public Three() {}

        @Override
        <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        void update(Object value, String json) {
            mapper.readerForUpdating(value).readValue(json);
        }
    }

    abstract <T> T read(String json, Class<T> type) throws JsonProcessingException;

    abstract String write(Object value) throws JsonProcessingException;

    abstract void update(Object value, String json) throws JsonProcessingException;

    private interface Step {
        Object take() throws JsonProcessingException;
    }

    @Override
    public void accept(Collection<String> types) {
        try {
            JobResponse job = read("{\"gid\":1,\"status\":\"paused\"}", JobResponse.class);
            write(job);
            write(List.copyOf(job.unreadableFields().values()));
            Everything everything = read(EVERYTHING, Everything.class);
            String written = write(everything);
            if (!written.equals(EVERYTHING)) {
                throw new AssertionError(written);
            }
            mustFail(() -> write(Map.of(job, 1)));
            mustFail(() -> write(Map.of(everything.team(), 1)));
            mustFail(() -> write(JobResponseStatus.UNRECOGNIZED));
            mustFail(() -> {
                update(job, "{\"gid\":\"1\"}");
                return job;
            });
            mustFail(() -> {
                update(everything.team(), "{\"gid\":\"1\"}");
                return job;
            });
            for (String each : types) {
                readEach(Class.forName(each, false, JacksonProgram.class.getClassLoader()));
            }
        } catch (JsonProcessingException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads a document of a model, and writes what results. It may be that of another variant than the type. */
    private void readEach(Class<?> type) throws JsonProcessingException {
        if (type.isEnum()) {
            read("\"\"", type);
            return;
        }
        Object value;
        try {
            value = read("{}", type);
        } catch (JsonProcessingException | RuntimeException e) {
            if (type.isRecord()) {
                return;
            }
            throw e;
        }
        write(value);
    }

    /** Some things are refused, but by code that Jackson reaches by reflection. */
    private static void mustFail(Step step) {
        Object result;
        try {
            result = step.take();
        } catch (JsonProcessingException | RuntimeException e) {
            return;
        }
        throw new AssertionError("accepted: " + result);
    }
}
