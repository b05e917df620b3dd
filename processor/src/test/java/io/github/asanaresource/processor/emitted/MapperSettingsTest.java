package io.github.asanaresource.processor.emitted;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.github.asanaresource.processor.specs.JobResponse;
import org.junit.jupiter.api.Test;

/** Settings that mappers often have change nothing of what a model reads and writes. */
class MapperSettingsTest {

    private static final String JOB = """
            {"gid":"42","status":"paused","new_project":null,"new_task":{"gid":null,"extra":null},"zulu":null,"alpha":[null]}""";

    @Test
    void jackson2() throws JsonProcessingException {
        var mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_NULL))
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        assertThat(mapper.writeValueAsString(mapper.readValue(JOB, JobResponse.class)))
                .isEqualTo(JOB);
    }

    @Test
    void jackson3() {
        var mapper = tools.jackson.databind.json.JsonMapper.builder()
                .changeDefaultPropertyInclusion(inclusion ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_NULL))
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .changeDefaultVisibility(checker -> checker.with(JsonAutoDetect.Visibility.ANY))
                .enable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        assertThat(mapper.writeValueAsString(mapper.readValue(JOB, JobResponse.class)))
                .isEqualTo(JOB);
    }
}
