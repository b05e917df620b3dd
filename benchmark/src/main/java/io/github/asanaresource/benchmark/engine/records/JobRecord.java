package io.github.asanaresource.benchmark.engine.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;

/**
 * A job as a record, which is what most libraries are given here, and what all models are compared by. What the document does
 * not have is null.
 *
 * <p>Jackson and fastjson2 take the names from {@code @JsonProperty}, dsl-json from an annotation of its own, and avaje-jsonb
 * and Gson go by a rule.
 */
@CompiledJson
@Json(naming = Json.Naming.LowerUnderscore)
public record JobRecord(
        String gid,

        @JsonProperty("resource_type") @JsonAttribute(name = "resource_type")
        String resourceType,

        @JsonProperty("resource_subtype") @JsonAttribute(name = "resource_subtype")
        String resourceSubtype,

        String status,

        @JsonProperty("new_project") @JsonAttribute(name = "new_project")
        Project newProject,

        @JsonProperty("new_task") @JsonAttribute(name = "new_task")
        Task newTask,

        @JsonProperty("new_project_template") @JsonAttribute(name = "new_project_template")
        ProjectTemplate newProjectTemplate) {

    /** The same job in another status. */
    public JobRecord withStatus(String status) {
        return new JobRecord(gid, resourceType, resourceSubtype, status, newProject, newTask, newProjectTemplate);
    }

    /** A task. */
    @CompiledJson
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Task(
            String gid,

            @JsonProperty("resource_type") @JsonAttribute(name = "resource_type")
            String resourceType,

            String name,

            @JsonProperty("resource_subtype") @JsonAttribute(name = "resource_subtype")
            String resourceSubtype,

            @JsonProperty("created_by") @JsonAttribute(name = "created_by")
            User createdBy) {}

    /** A user. */
    @CompiledJson
    @Json(naming = Json.Naming.LowerUnderscore)
    public record User(
            String gid,

            @JsonProperty("resource_type") @JsonAttribute(name = "resource_type")
            String resourceType,

            String name) {}

    /** A project. */
    @CompiledJson
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Project(
            String gid,

            @JsonProperty("resource_type") @JsonAttribute(name = "resource_type")
            String resourceType,

            String name) {}

    /** A project template. */
    @CompiledJson
    @Json(naming = Json.Naming.LowerUnderscore)
    public record ProjectTemplate(
            String gid,

            @JsonProperty("resource_type") @JsonAttribute(name = "resource_type")
            String resourceType,

            String name) {}
}
