package io.github.asanaresource.models;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Which resources an export takes.
 *
 * <p>See <a href="https://developers.asana.com/reference/createresourceexport">Asana's reference</a>.
 */
@AsanaResource
public interface ResourceExportFiltersSpec {

    @JsonProperty("assigned_by.any")
    List<String> assignedByAny();

    @JsonProperty("assignee.any")
    List<String> assigneeAny();

    @JsonProperty("commented_on_by.any")
    List<String> commentedOnByAny();

    @Example("2023-01-01T00:00:00Z")
    @JsonProperty("created_at.after")
    OffsetDateTime createdAtAfter();

    @Example("2023-01-01T00:00:00Z")
    @JsonProperty("created_at.before")
    OffsetDateTime createdAtBefore();

    @JsonProperty("created_by.any")
    List<String> createdByAny();

    @JsonProperty("followers.any")
    List<String> followersAny();

    @JsonProperty("liked_by.any")
    List<String> likedByAny();

    @Example("2023-01-01T00:00:00Z")
    @JsonProperty("modified_at.after")
    OffsetDateTime modifiedAtAfter();

    @Example("2023-01-01T00:00:00Z")
    @JsonProperty("modified_at.before")
    OffsetDateTime modifiedAtBefore();
}
