package io.github.asanaresource.processor.emitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.Presence;
import io.github.asanaresource.processor.specs.Color;
import io.github.asanaresource.processor.specs.Empty;
import io.github.asanaresource.processor.specs.JobResponse;
import io.github.asanaresource.processor.specs.JobResponseStatus;
import io.github.asanaresource.processor.specs.Specimen;
import io.github.asanaresource.processor.specs.TaskCompact;
import io.github.asanaresource.processor.specs.Traits;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What models read and write, on the plain mappers of both Jacksons and without a library. */
class WireTest {

    private static final String JOB = """
        {"gid":"42","resource_type":"job","resource_subtype":"duplicate_task","status":"succeeded",\
        "new_project":null,"new_task":{"gid":"7","name":"Copy","resource_subtype":"milestone",\
        "created_by":{"gid":"1","resource_type":"user"}}}\
        """;

    @EachWay
    void aJobIsReadAndWrittenBackAsItCame(Json way) {
        JobResponse job = way.read(JOB, JobResponse.class);
        assertThat(job.gid()).contains("42");
        assertThat(job.status()).contains(JobResponseStatus.SUCCEEDED);
        assertThat(job.newTask().flatMap(TaskCompact::name)).contains("Copy");
        assertThat(job.newTask().flatMap(TaskCompact::createdBy).flatMap(maker -> maker.resourceType()))
                .contains("user");
        assertThat(way.write(job)).isEqualTo(JOB);
    }

    /** A descriptor keeps strings that a field repeats, but not secrets. */
    @EachWay
    void aSecretIsNotKept(Json way) {
        String json = "{\"secret\":\"x\",\"name\":\"a name that is longer than what is kept\"}";
        Traits first = way.read(json, Traits.class);
        Traits second = way.read(json, Traits.class);
        assertThat(first).isEqualTo(second);
        assertThat(first.secret().orElseThrow()).isNotSameAs(second.secret().orElseThrow());
    }

    @EachWay
    void absentNullAndValueAreThreeThings(Json way) {
        JobResponse job = way.read(JOB, JobResponse.class);
        assertThat(job.presence(JobResponse.Field.NEW_PROJECT)).isEqualTo(Presence.NULL);
        assertThat(job.presence(JobResponse.Field.NEW_PROJECT_TEMPLATE)).isEqualTo(Presence.ABSENT);
        assertThat(job.presence(JobResponse.Field.NEW_TASK)).isEqualTo(Presence.PRESENT);
        assertThat(job.newProject()).isEmpty();
        assertThat(job.newProjectTemplate()).isEmpty();
    }

    @EachWay
    void everyFieldCanBeNull(Json way) {
        String json = """
            {"gid":null,"resource_type":null,"resource_subtype":null,"status":null,"new_project":null,\
            "new_task":null,"new_project_template":null}\
            """;
        JobResponse job = way.read(json, JobResponse.class);
        assertThat(JobResponse.Field.values())
                .allSatisfy(field -> assertThat(job.presence(field)).isEqualTo(Presence.NULL));
        assertThat(way.write(job)).isEqualTo(json);
    }

    @EachWay
    void everyFieldCanBeAbsent(Json way) {
        JobResponse job = way.read("{}", JobResponse.class);
        assertThat(JobResponse.Field.values())
                .allSatisfy(field -> assertThat(job.presence(field)).isEqualTo(Presence.ABSENT));
        assertThat(job).isEqualTo(JobResponse.builder().build());
        assertThat(way.write(job)).isEqualTo("{}");
    }

    @EachWay
    void unknownFieldsAreKeptInTheirOrder(Json way) {
        String json = """
            {"gid":"42","zulu":[1,null,{"b":true}],"alpha":null,"mike":{"x":"y","a":[]},"new_task":{"zz":1,"aa":2}}\
            """;
        JobResponse job = way.read(json, JobResponse.class);
        assertThat(job.unknownFields().keySet()).containsExactly("zulu", "alpha", "mike");
        assertThat(job.unknownFields()).containsEntry("alpha", null);
        assertThat(way.write(job)).isEqualTo("""
            {"gid":"42","new_task":{"zz":1,"aa":2},"zulu":[1,null,{"b":true}],"alpha":null,"mike":{"x":"y","a":[]}}\
            """);
    }

    @EachWay
    void anUnknownEnumTextIsKept(Json way) {
        for (String text : List.of("paused", "", "SUCCEEDED", " succeeded", "0", "001", "UNRECOGNIZED")) {
            String json = "{\"status\":\"" + text + "\"}";
            JobResponse job = way.read(json, JobResponse.class);
            assertThat(job.status()).contains(JobResponseStatus.UNRECOGNIZED);
            assertThat(job.statusAsString()).contains(text);
            assertThat(way.write(job)).isEqualTo(json);
        }
    }

    @EachWay
    void everyKindOfFieldIsReadAndWrittenBack(Json way) {
        String json = """
            {"text":"t","flag":true,"integer":9223372036854775807,"decimal":1.10,"date":"2019-09-15",\
            "timestamp":"2012-02-22T02:06:58.000Z","uri":"https://a/b?c","open_enum":"dark-pink",\
            "resource":{"text":"inner"},"any_json":{"a":[1,null]},"texts":["a",null],"flags":[true,null],\
            "integers":[1,null],"decimals":[1.0,null],"dates":["2019-09-15",null],\
            "timestamps":["2012-02-22T02:06:58+02:00"],"uris":["a:b"],"open_enums":["a","new",null],\
            "resources":[{},{"flag":false},null],"any_jsons":[1,"a",null,[]],"text_map":{"z":"1","a":null},\
            "date_map":{"d":"2019-09-15"},"open_enum_map":{"k":"b"},"any_json_map":{"n":null,"o":{}},\
            "image_128x128":"https://a/i.png","task":{"gid":"1"},"tasks":[{"gid":"2"}]}\
            """;
        Specimen specimen = way.read(json, Specimen.class);
        assertThat(specimen.text()).contains("t");
        assertThat(specimen.flag()).contains(true);
        assertThat(specimen.integer()).contains(Long.MAX_VALUE);
        assertThat(specimen.decimal()).contains(new BigDecimal("1.10"));
        assertThat(specimen.date()).contains(LocalDate.of(2019, 9, 15));
        assertThat(specimen.timestamp()).contains(OffsetDateTime.parse("2012-02-22T02:06:58Z"));
        assertThat(specimen.uri()).contains(URI.create("https://a/b?c"));
        assertThat(specimen.openEnumAsString()).contains("dark-pink");
        assertThat(specimen.resource().flatMap(Specimen::text)).contains("inner");
        assertThat(specimen.texts()).containsExactly("a", null);
        assertThat(specimen.dates()).containsExactly(LocalDate.of(2019, 9, 15), null);
        assertThat(specimen.openEnumsAsStrings()).containsExactly("a", "new", null);
        assertThat(specimen.resources()).hasSize(3).element(2).isNull();
        assertThat(specimen.anyJsons()).containsExactly(1, "a", null, List.of());
        assertThat(specimen.dateMap()).containsExactly(Map.entry("d", LocalDate.of(2019, 9, 15)));
        assertThat(specimen.image()).contains(URI.create("https://a/i.png"));
        assertThat(specimen.task().flatMap(TaskCompact::gid)).contains("1");
        assertThat(way.write(specimen)).isEqualTo(json);
        assertThat(specimen.toBuilder().build()).isEqualTo(specimen);
    }

    @EachWay
    void emptyListsAndMapsAreNotAbsent(Json way) {
        String json = "{\"texts\":[],\"open_enums\":[],\"text_map\":{},\"any_json_map\":{}}";
        Specimen specimen = way.read(json, Specimen.class);
        assertThat(specimen.presence(Specimen.Field.TEXTS)).isEqualTo(Presence.PRESENT);
        assertThat(specimen.presence(Specimen.Field.DATES)).isEqualTo(Presence.ABSENT);
        assertThat(specimen.dates()).isEmpty();
        assertThat(way.write(specimen)).isEqualTo(json);
    }

    @EachWay
    void textThatIsNoDateIsKeptAndReportedOnAccess(Json way) {
        String json = "{\"date\":\"tomorrow\"}";
        Specimen specimen = way.read(json, Specimen.class);
        assertThatThrownBy(specimen::date)
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("Specimen.date: \"tomorrow\" is not a date such as 2019-09-15");
        assertThat(specimen.dateAsString()).contains("tomorrow");
        assertThat(way.write(specimen)).isEqualTo(json);
    }

    @EachWay
    void fieldsAreWrittenInTheOrderOfTheSpec(Json way) {
        assertThat(way.write(way.read("{\"status\":\"failed\",\"gid\":\"1\"}", JobResponse.class)))
                .isEqualTo("{\"gid\":\"1\",\"status\":\"failed\"}");
    }

    @EachWay
    void moreThan64FieldsAreToldApart(Json way) {
        String json = "{\"field1\":\"a\",\"field2\":null,\"field64\":\"b\",\"field65\":null,\"field70\":\"c\"}";
        Wide wide = way.read(json, Wide.class);
        assertThat(wide.presence(Wide.Field.FIELD1)).isEqualTo(Presence.PRESENT);
        assertThat(wide.presence(Wide.Field.FIELD2)).isEqualTo(Presence.NULL);
        assertThat(wide.presence(Wide.Field.FIELD3)).isEqualTo(Presence.ABSENT);
        assertThat(wide.presence(Wide.Field.FIELD65)).isEqualTo(Presence.NULL);
        assertThat(wide.presence(Wide.Field.FIELD66)).isEqualTo(Presence.ABSENT);
        assertThat(way.write(wide)).isEqualTo(json);
        assertThat(way.write(wide.toBuilder().unset(Wide.Field.FIELD65).build()))
                .isEqualTo("{\"field1\":\"a\",\"field2\":null,\"field64\":\"b\",\"field70\":\"c\"}");
    }

    @EachWay
    void aSpecWithoutFieldsKeepsEverything(Json way) {
        String json = "{\"b\":1,\"a\":null}";
        Empty empty = way.read(json, Empty.class);
        assertThat(empty.unknownFields()).containsEntry("b", 1);
        assertThat(way.write(empty)).isEqualTo(json);
    }

    @OnEachJackson
    void anOpenEnumStandsForItsTextOutsideAModelToo(Json way) {
        assertThat(way.write(List.of(JobResponseStatus.IN_PROGRESS))).isEqualTo("[\"in_progress\"]");
        assertThat(way.read("\"in_progress\"", JobResponseStatus.class)).isEqualTo(JobResponseStatus.IN_PROGRESS);
        assertThat(way.read("\"paused\"", JobResponseStatus.class)).isEqualTo(JobResponseStatus.UNRECOGNIZED);
        assertThatThrownBy(() -> way.write(List.of(JobResponseStatus.UNRECOGNIZED)))
                .hasMessageContaining("UNRECOGNIZED has no string of its own; the model has the string that came");
    }

    @EachWay
    void readingNeverEnforcesWhatRequestsMustHave(Json way) {
        assertThat(way.write(way.read("{\"secret\":\"s3cret\"}", Traits.class))).isEqualTo("{\"secret\":\"s3cret\"}");
    }

    @EachWay
    void aSharedEnumKeepsItsTexts(Json way) {
        String json = "{\"color\":\"dark-pink\",\"colors\":[\"none\",\"DARK_PINK\",\"light_grey\"]}";
        Traits traits = way.read(json, Traits.class);
        assertThat(traits.color()).contains(Color.DARK_PINK);
        assertThat(traits.colors()).extracting(Enum::name).containsExactly("NONE", "UNRECOGNIZED", "LIGHT_GREY");
        assertThat(traits.colorsAsStrings()).containsExactly("none", "DARK_PINK", "light_grey");
        assertThat(way.write(traits)).isEqualTo(json);
    }
}
