package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.models.AddCustomFieldSettingRequest;
import io.github.asanaresource.models.AddCustomFieldSettingRequestCustomField;
import io.github.asanaresource.models.AgentResponse;
import io.github.asanaresource.models.AgentResponsePhoto;
import io.github.asanaresource.models.AsanaResource;
import io.github.asanaresource.models.CustomFieldCreateRequest;
import io.github.asanaresource.models.CustomFieldSubtype;
import io.github.asanaresource.models.Error;
import io.github.asanaresource.models.ErrorResponse;
import io.github.asanaresource.models.GoalResponse;
import io.github.asanaresource.models.GoalResponseMetric;
import io.github.asanaresource.models.GraphExportCompact;
import io.github.asanaresource.models.PortfolioResponse;
import io.github.asanaresource.models.ResourceExportFilters;
import io.github.asanaresource.models.StoryResponse;
import io.github.asanaresource.models.StoryResponseSource;
import io.github.asanaresource.models.TaskCompact;
import io.github.asanaresource.models.TaskResponse;
import io.github.asanaresource.models.TaskSubtype;
import io.github.asanaresource.models.TaskUpdateRequest;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Uses models in code, in particular those with unusual names or shapes. */
class UseTest {

    @EachWay
    void schemasCanBeCalledLikeTypesOfJavaAndOfThisLibrary(Json way) {
        ErrorResponse answer = way.read("{\"errors\":[{\"message\":\"project: Missing input\"}]}", ErrorResponse.class);
        assertThat(answer.errors())
                .containsExactly(
                        Error.builder().message("project: Missing input").build());
        TaskResponse task = way.read("{\"dependencies\":[{\"gid\":\"1\"}]}", TaskResponse.class);
        assertThat(task.dependencies())
                .containsExactly(AsanaResource.builder().gid("1").build());
    }

    @EachWay
    void namesOnTheWireThatJavaCannotHaveAreMapped(Json way) {
        assertThat(way.write(PortfolioResponse.builder().publicField(true).build()))
                .isEqualTo("{\"public\":true}");
        assertThat(way.write(ResourceExportFilters.builder()
                        .assigneeAny(List.of("1"))
                        .createdAtAfter("2023-01-01T00:00:00Z")
                        .build()))
                .isEqualTo("{\"assignee.any\":[\"1\"],\"created_at.after\":\"2023-01-01T00:00:00Z\"}");
        AgentResponse agent = way.read("{\"photo\":{\"image_128x128\":\"https://a/i.png\"}}", AgentResponse.class);
        assertThat(agent.photo().flatMap(AgentResponsePhoto::image128x128)).contains(URI.create("https://a/i.png"));
    }

    @EachWay
    void schemasShareTheirOpenSets(Json way) {
        TaskResponse task = way.read("{\"resource_subtype\":\"milestone\"}", TaskResponse.class);
        TaskSubtype subtype = task.resourceSubtype().orElseThrow();
        assertThat(TaskCompact.builder().resourceSubtype(subtype).build().resourceSubtype())
                .contains(TaskSubtype.MILESTONE);
    }

    @EachWay
    void aTextOfTomorrowDiffersFromTheTextUnknown(Json way) {
        StoryResponse story = way.read("{\"source\":\"unknown\"}", StoryResponse.class);
        assertThat(story.source()).contains(StoryResponseSource.UNKNOWN);
        StoryResponse later = way.read("{\"source\":\"watch\"}", StoryResponse.class);
        assertThat(later.source()).contains(StoryResponseSource.UNRECOGNIZED);
        assertThat(later.sourceAsString()).contains("watch");
    }

    @EachWay
    void anUpdateClearsADateAndLeavesTheRest(Json way) {
        TaskUpdateRequest update = TaskUpdateRequest.builder()
                .setNull(TaskUpdateRequest.Field.DUE_ON)
                .customFields(Map.of("5678904321", "On Hold"))
                .build();
        assertThat(way.write(update)).isEqualTo("{\"due_on\":null,\"custom_fields\":{\"5678904321\":\"On Hold\"}}");
    }

    @EachWay
    void anObjectWithoutASchemaOfItsOwnCanAddToOneThatHas(Json way) {
        String json = "{\"metric\":{\"current_number_value\":8.120,\"can_manage\":true}}";
        GoalResponse goal = way.read(json, GoalResponse.class);
        assertThat(goal.metric().flatMap(GoalResponseMetric::canManage)).contains(true);
        assertThat(goal.metric().flatMap(GoalResponseMetric::currentNumberValue))
                .contains(new BigDecimal("8.120"));
        assertThat(way.write(goal)).isEqualTo(json);
    }

    @EachWay
    void aLinkThatIsNoUriIsKeptAllTheSame(Json way) {
        String json = "{\"download_url\":\"https://example.com/export.json?expires=1 day\"}";
        GraphExportCompact export = way.read(json, GraphExportCompact.class);
        assertThatThrownBy(export::downloadUrl)
                .isInstanceOf(MalformedValueException.class)
                .hasMessageStartingWith("GraphExportCompact.download_url: ");
        assertThat(export.downloadUrlAsString()).contains("https://example.com/export.json?expires=1 day");
        assertThat(export.toString()).contains("download_url=").doesNotContain("example.com");
        assertThat(way.write(export)).isEqualTo(json);
    }

    @EachWay
    void aRequestTakesATextOrAnObjectWhereTheApiDoes(Json way) {
        AddCustomFieldSettingRequest byGid = AddCustomFieldSettingRequest.builder()
                .customField(new AddCustomFieldSettingRequestCustomField.Gid("14916"))
                .build();
        assertThat(way.write(byGid)).isEqualTo("{\"custom_field\":\"14916\"}");
        CustomFieldCreateRequest definition = CustomFieldCreateRequest.builder()
                .workspace("1331")
                .resourceSubtype(CustomFieldSubtype.TEXT)
                .build();
        AddCustomFieldSettingRequest byDefinition = AddCustomFieldSettingRequest.builder()
                .customField(new AddCustomFieldSettingRequestCustomField.Definition(definition))
                .build();
        assertThat(way.write(byDefinition))
                .isEqualTo("{\"custom_field\":{\"workspace\":\"1331\",\"resource_subtype\":\"text\"}}");
    }
}
