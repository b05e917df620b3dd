package io.github.asanaresource.processor.emitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.Data;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.Presence;
import io.github.asanaresource.json.ParsedJson;
import io.github.asanaresource.processor.specs.Access;
import io.github.asanaresource.processor.specs.CustomFieldReference;
import io.github.asanaresource.processor.specs.Empty;
import io.github.asanaresource.processor.specs.JobResponse;
import io.github.asanaresource.processor.specs.MembershipCompact;
import io.github.asanaresource.processor.specs.RateOrPlaceholder;
import io.github.asanaresource.processor.specs.Specimen;
import io.github.asanaresource.processor.specs.TaskCompact;
import io.github.asanaresource.processor.specs.TaskCompactCreatedBy;
import io.github.asanaresource.processor.specs.Traits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Models created from parsed JSON, and converted back. */
class FromMapTest {

    @EachWay
    void everyKindOfFieldIsWhatJacksonMakesOfIt(Json way) {
        String json = """
            {"text":"t","flag":true,"integer":9223372036854775807,"decimal":1.1,"date":"2019-09-15",\
            "timestamp":"2012-02-22T02:06:58.000Z","uri":"https://a/b?c","open_enum":"new",\
            "resource":{"text":"inner","made_up":[1]},"any_json":{"a":[1,null]},"texts":["a",null],\
            "flags":[true,null],"integers":[1,null],"decimals":[1.0,2,null],"dates":["2019-09-15",null],\
            "timestamps":["2012-02-22T02:06:58+02:00"],"uris":["a:b"],"open_enums":["a","new",null],\
            "resources":[{},{"flag":false},null],"any_jsons":[1,"a",null,[]],"text_map":{"z":"1","a":null},\
            "date_map":{"d":"2019-09-15"},"open_enum_map":{"k":"b"},"any_json_map":{"n":null,"o":{}},\
            "image_128x128":"https://a/i.png","task":{"gid":"1"},"tasks":[{"gid":"2"}],"from_json":"f",\
            "zulu":[null,1.5],"alpha":null}\
            """;
        Specimen specimen = Specimen.fromMap(way.readMap(json));
        assertThat(specimen).isEqualTo(way.read(json, Specimen.class));
        assertThat(way.write(specimen)).isEqualTo(json);
    }

    @Test
    void nullIsNullAndWhatIsNotThereIsAbsent() {
        Specimen specimen = Specimen.fromMap(Collections.singletonMap("texts", null));
        assertThat(specimen.presence(Specimen.Field.TEXTS)).isEqualTo(Presence.NULL);
        assertThat(specimen.presence(Specimen.Field.TEXT)).isEqualTo(Presence.ABSENT);
        assertThat(specimen.texts()).isEmpty();
    }

    @Test
    void moreThan64FieldsAreToldApart() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field1", "a");
        json.put("field65", null);
        json.put("field70", "b");
        assertThat(Wide.fromMap(json))
                .isEqualTo(Wide.builder()
                        .field1("a")
                        .setNull(Wide.Field.FIELD65)
                        .field70("b")
                        .build());
    }

    @Test
    void aSpecWithoutFieldsKeepsEverything() {
        assertThat(Empty.fromMap(Map.of("a", List.of(1))).unknownFields()).isEqualTo(Map.of("a", List.of(1)));
    }

    @Test
    void decimalsAreTheShortestThatDoublesStandFor() {
        assertThat(Specimen.fromMap(Map.of("decimal", 0.1)).decimal()).contains(new BigDecimal("0.1"));
        assertThat(Specimen.fromMap(Map.of("decimal", new BigDecimal("1.10"))).decimal())
                .contains(new BigDecimal("1.10"));
    }

    @Test
    void whatWasHandedInCanChangeWithoutTheModel() {
        List<Object> inner = new ArrayList<>(List.of("v"));
        Map<String, Object> json = new HashMap<>(Map.of("texts", inner, "any_json", inner, "made_up", inner));
        Specimen specimen = Specimen.fromMap(json);
        inner.clear();
        json.clear();
        assertThat(specimen.texts()).containsExactly("v");
        assertThat(specimen.anyJson()).contains(List.of("v"));
        assertThat(specimen.unknownFields()).isEqualTo(Map.of("made_up", List.of("v")));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> Specimen.fromMap(Map.of("any_json", new StringBuilder())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Specimen.any_json: JSON is made of String, Boolean, Number, List, Map and null,"
                        + " not of java.lang.StringBuilder");
        assertThatThrownBy(() -> Specimen.fromMap(Map.of("text", List.of('a'))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Specimen.text[0]: JSON is made of String, Boolean, Number, List, Map and null,"
                        + " not of java.lang.Character");
        assertThatThrownBy(() -> Specimen.fromMap(Map.of(
                        "resources", List.of(Map.of(), Map.of("made up", Map.of("12", List.of(Double.NaN)))))))
                .hasMessage("Specimen.resources[1]['made up'].12[0]: JSON has no NaN: take a finite number, a string or"
                        + " null");
        assertThatThrownBy(() -> Specimen.fromMap(Map.of("text_map", Map.of(1, "a"))))
                .hasMessage("Specimen.text_map: A key of a JSON object is a string, not java.lang.Integer");
        assertThatThrownBy(() -> Data.fromMap(Specimen.TYPE, Map.of("data", Map.of("text", 'a'))))
                .hasMessageStartingWith("Data.data.text: ");
    }

    @Test
    void aTextWithoutAConstantIsKept() {
        assertThat(JobResponse.fromMap(Map.of("status", "paused")).statusAsString())
                .contains("paused");
    }

    @Test
    void toMapIsTheWayBack() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("made_up", Arrays.asList(1, null));
        json.put("gid", 42);
        json.put("status", "paused");
        json.put("new_project", null);
        json.put("new_task", Map.of("name", "Roadmap", "new", 1.10));
        JobResponse job = JobResponse.fromMap(json);

        assertThat(job.toMap().keySet()).containsExactly("gid", "status", "new_project", "new_task", "made_up");
        assertThat(job.toMap())
                .isEqualTo(ParsedJson.copyOf(json))
                .containsEntry("gid", 42)
                .containsEntry("new_task", Map.of("name", "Roadmap", "new", new BigDecimal("1.1")));
        assertThat(JobResponse.fromMap(job.toMap())).isEqualTo(job);
        assertThatThrownBy(() -> job.toMap().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Empty.fromMap(json).toMap()).isEqualTo(ParsedJson.copyOf(json));
        assertThat(Traits.fromMap(json).toMap()).isEqualTo(ParsedJson.copyOf(json));
        assertThat(TaskCompactCreatedBy.fromMap(json).toMap()).isEqualTo(ParsedJson.copyOf(json));
    }

    @Test
    void toMapHasEveryShapeOfModelsAndUnionsAsJson() {
        JsonModel access = Access.builder()
                .membership(MembershipCompact.fromMap("text"))
                .memberships(Arrays.asList(MembershipCompact.fromMap(Map.of("resource_type", "team_membership")), null))
                .rates(Map.of("a", RateOrPlaceholder.fromMap(Map.of("rate", 1))))
                .customFields(List.of(
                        new CustomFieldReference.Gid("1"),
                        new CustomFieldReference.Definition(
                                TaskCompact.builder().gid("2").build())))
                .build();
        assertThat(access.toMap())
                .hasToString(
                        "{membership=text, memberships=[{resource_type=team_membership}, null], rates={a={rate=1}},"
                                + " custom_fields=[1, {gid=2}]}");
    }

    @Test
    void aModelCanStandWhereAnyJsonCan() {
        TaskCompact task = TaskCompact.builder().gid("1").build();
        assertThat(JobResponse.builder().unknownField("old_task", List.of(task)).build())
                .isEqualTo(JobResponse.fromMap(Map.of("old_task", List.of(Map.of("gid", "1")))));
    }
}
