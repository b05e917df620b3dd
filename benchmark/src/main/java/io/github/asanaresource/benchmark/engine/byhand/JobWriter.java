package io.github.asanaresource.benchmark.engine.byhand;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes jobs to a generator. What is null is left out. */
final class JobWriter {

    private JobWriter() {}

    static void write(JsonGenerator generator, Job job) throws IOException {
        generator.writeStartObject();
        text(generator, "gid", job.gid());
        text(generator, "resource_type", job.resourceType());
        text(generator, "resource_subtype", job.resourceSubtype());
        text(generator, "status", job.status());
        if (job.newProject() != null) {
            generator.writeFieldName("new_project");
            write(generator, job.newProject());
        }
        if (job.newTask() != null) {
            generator.writeFieldName("new_task");
            write(generator, job.newTask());
        }
        if (job.newProjectTemplate() != null) {
            generator.writeFieldName("new_project_template");
            write(generator, job.newProjectTemplate());
        }
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, Project project) throws IOException {
        generator.writeStartObject();
        text(generator, "gid", project.gid());
        text(generator, "resource_type", project.resourceType());
        text(generator, "name", project.name());
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, Task task) throws IOException {
        generator.writeStartObject();
        text(generator, "gid", task.gid());
        text(generator, "resource_type", task.resourceType());
        text(generator, "name", task.name());
        text(generator, "resource_subtype", task.resourceSubtype());
        if (task.createdBy() != null) {
            generator.writeFieldName("created_by");
            write(generator, task.createdBy());
        }
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, User user) throws IOException {
        generator.writeStartObject();
        text(generator, "gid", user.gid());
        text(generator, "resource_type", user.resourceType());
        text(generator, "name", user.name());
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, ProjectTemplate projectTemplate) throws IOException {
        generator.writeStartObject();
        text(generator, "gid", projectTemplate.gid());
        text(generator, "resource_type", projectTemplate.resourceType());
        text(generator, "name", projectTemplate.name());
        generator.writeEndObject();
    }

    private static void text(JsonGenerator generator, String name, String value) throws IOException {
        if (value != null) {
            generator.writeStringField(name, value);
        }
    }
}
