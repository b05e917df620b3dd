package com.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asanaresource.json.ParsedJson;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the code of the guide's page on JSON without a library. */
class WithoutALibraryGuideTest {

    @Test
    void readingAndWriting() throws Exception {
        String json = "{\"gid\":\"42\",\"new_portfolio\":{\"gid\":\"9\"}}";
        String array = "[" + json + "]";
        ByteArrayOutputStream outputStream = new ByteArrayOutputStream();

        JobResponse job = JobResponse.fromJson(json); // a String, UTF-8 as byte[], or an InputStream
        List<JobResponse> jobs = JobResponse.TYPE.listFromJson(array);

        String text = job.toJson();
        byte[] utf8 = job.toJsonBytes();
        job.writeJson(outputStream);
        String list = JobResponse.TYPE.listToJson(jobs);

        Object any = ParsedJson.fromJson(text); // any JSON: maps, lists, strings, booleans, numbers and null
        String value = ParsedJson.toJson(job.unknownFields().get("new_portfolio"));

        assertEquals(json, text);
        assertArrayEquals(utf8, outputStream.toByteArray());
        assertEquals(array, list);
        assertEquals(List.of(job), jobs);
        assertEquals(job.toMap(), any);
        assertEquals("{\"gid\":\"9\"}", value);
    }
}
