package io.github.asanaresource.processor.emitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.FieldKind;
import io.github.asanaresource.MissingFieldsException;
import io.github.asanaresource.OpenEnumValue;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceBuilder;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.ResourceType;
import io.github.asanaresource.processor.specs.Access;
import io.github.asanaresource.processor.specs.Empty;
import io.github.asanaresource.processor.specs.JobResponse;
import io.github.asanaresource.processor.specs.JobResponseStatus;
import io.github.asanaresource.processor.specs.MembershipCompactCustomFieldMembership;
import io.github.asanaresource.processor.specs.MembershipCompactGoalMembership;
import io.github.asanaresource.processor.specs.MembershipCompactPortfolioMembership;
import io.github.asanaresource.processor.specs.MembershipCompactProjectMembership;
import io.github.asanaresource.processor.specs.MembershipCompactTeamMembership;
import io.github.asanaresource.processor.specs.Narrowed;
import io.github.asanaresource.processor.specs.ProjectCompact;
import io.github.asanaresource.processor.specs.ProjectTemplateCompact;
import io.github.asanaresource.processor.specs.RateCompact;
import io.github.asanaresource.processor.specs.Specimen;
import io.github.asanaresource.processor.specs.SpecimenLetter;
import io.github.asanaresource.processor.specs.SpecimenOpenEnum;
import io.github.asanaresource.processor.specs.SpecimenOpenEnums;
import io.github.asanaresource.processor.specs.TaskCompact;
import io.github.asanaresource.processor.specs.TaskCompactCreatedBy;
import io.github.asanaresource.processor.specs.Traits;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The emitted models as Java values. */
class ModelTest {

    @Test
    void aBuilderFillsFields() {
        JobResponse job = JobResponse.builder()
                .gid("42")
                .status(JobResponseStatus.IN_PROGRESS)
                .newTask(task -> task.gid("7").createdBy(maker -> maker.gid("1")))
                .setNull(JobResponse.Field.NEW_PROJECT)
                .build();
        assertThat(job.gid()).contains("42");
        assertThat(job.statusAsString()).contains("in_progress");
        assertThat(job.newTask().flatMap(TaskCompact::createdBy).flatMap(TaskCompactCreatedBy::gid))
                .contains("1");
        assertThat(job.presence(JobResponse.Field.NEW_PROJECT)).isEqualTo(Presence.NULL);
        assertThat(job.presence(JobResponse.Field.RESOURCE_TYPE)).isEqualTo(Presence.ABSENT);
    }

    @Test
    void aSetterTakesNoNullAndSaysWhatToCall() {
        assertThatThrownBy(() -> JobResponse.builder().gid(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("JobResponse.gid must not be null: setNull(Field.GID) writes an explicit null, "
                        + "unset(Field.GID) removes the field");
        assertThatThrownBy(() -> JobResponse.builder().status((JobResponseStatus) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("JobResponse.status must not be null");
        assertThatThrownBy(() -> Specimen.builder().texts(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("Specimen.texts must not be null");
    }

    @Test
    void theFallbackConstantIsRefusedAndTheTextIsTaken() {
        assertThatThrownBy(() -> JobResponse.builder().status(JobResponseStatus.UNRECOGNIZED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "JobResponse.status: UNRECOGNIZED stands for strings without a constant and has none of its own: set the string itself");
        assertThatThrownBy(() -> Specimen.builder().openEnums(List.of(SpecimenOpenEnums.UNRECOGNIZED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Specimen.open_enums[0]: UNRECOGNIZED stands for strings without a constant and has none of its own: set the string itself");
        assertThatThrownBy(() -> Specimen.builder().openEnumMap(Map.of("k", SpecimenLetter.UNRECOGNIZED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Specimen.open_enum_map.k: UNRECOGNIZED stands for strings without a constant and has none of its"
                                + " own: set the string itself");
        JobResponse job = JobResponse.builder().status("paused").build();
        assertThat(job.status()).contains(JobResponseStatus.UNRECOGNIZED);
        assertThat(job.statusAsString()).contains("paused");
    }

    @Test
    void valuesBecomeTheTextsOfTheWire() {
        Specimen specimen = Specimen.builder()
                .date(LocalDate.of(2019, 9, 15))
                .timestamp(OffsetDateTime.parse("2012-02-22T02:06:58.147Z"))
                .uri(URI.create("https://a"))
                .dates(List.of(LocalDate.of(2019, 9, 15)))
                .openEnums(List.of(SpecimenOpenEnums.B))
                .openEnumMap(Map.of("k", SpecimenLetter.A))
                .build();
        assertThat(specimen.dateAsString()).contains("2019-09-15");
        assertThat(specimen.timestampAsString()).contains("2012-02-22T02:06:58.147Z");
        assertThat(specimen.uriAsString()).contains("https://a");
        assertThat(specimen.datesAsStrings()).containsExactly("2019-09-15");
        assertThat(specimen.openEnumsAsStrings()).containsExactly("b");
        assertThat(specimen.openEnumMapAsStrings()).containsExactly(Map.entry("k", "a"));
    }

    @Test
    void unsetTakesAFieldOutAndSetNullEmptiesIt() {
        JobResponse job = JobResponse.builder().gid("42").status("failed").build();
        assertThat(job.toBuilder().unset(JobResponse.Field.GID).build())
                .isEqualTo(JobResponse.builder().status("failed").build());
        assertThat(job.toBuilder().setNull(JobResponse.Field.GID).build().gid()).isEmpty();
        assertThat(job.toBuilder()
                        .setNull(JobResponse.Field.GID)
                        .gid("1")
                        .build()
                        .gid())
                .contains("1");
    }

    @Test
    void aCopyIsEqualAndAChangeToOneFieldChangesNothingElse() {
        JobResponse job = JobResponse.builder()
                .gid("42")
                .status("paused")
                .newTask(task -> task.name("Copy"))
                .setNull(JobResponse.Field.NEW_PROJECT)
                .unknownField("new_portfolio", Map.of("gid", "9"))
                .build();
        assertThat(job.toBuilder().build()).isEqualTo(job).hasSameHashCodeAs(job);
        JobResponse changed = job.toBuilder().gid("43").build();
        assertThat(changed).isNotEqualTo(job);
        assertThat(changed.toBuilder().gid("42").build()).isEqualTo(job);
        assertThat(job.gid()).contains("42");
    }

    @Test
    void aBuilderGoesOnAfterBuildWithoutTouchingTheModel() {
        JobResponse.Builder builder = JobResponse.builder().gid("1").unknownField("a", 1);
        JobResponse first = builder.build();
        JobResponse second =
                builder.gid("2").unknownField("b", 2).removeUnknownField("a").build();
        assertThat(first.gid()).contains("1");
        assertThat(first.unknownFields()).containsOnlyKeys("a");
        assertThat(second.unknownFields()).containsOnlyKeys("b");
    }

    @Test
    void aWideBuilderGoesOnAfterBuildWithoutTouchingTheModel() {
        Wide.Builder builder = Wide.builder().field69("a").field70("b");
        Wide first = builder.build();
        builder.field1("c").unset(Wide.Field.FIELD69);
        assertThat(first).isEqualTo(Wide.builder().field69("a").field70("b").build());
    }

    @Test
    void anIntegerIsSetByAnInt() {
        Traits traits =
                Traits.builder().name("a").projects(List.of()).numLikes(7).build();
        assertThat(traits.numLikes()).contains(7L);
    }

    @Test
    void aFieldOfTheSpecIsNoUnknownField() {
        assertThatThrownBy(() -> JobResponse.builder().unknownField("new_task", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("new_task is a field of JobResponse, and has a setter");
        assertThatThrownBy(() -> JobResponse.builder().unknownField("made_up", new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JobResponse.made_up: JSON is made of String, Boolean, Number, List, Map and null,"
                        + " not of java.lang.Object");
    }

    @Test
    void whatWasHandedInCanChangeWithoutTheModel() {
        List<String> texts = new ArrayList<>(List.of("a"));
        Map<String, Object> json = new HashMap<>(Map.of("k", new ArrayList<>(List.of("v"))));
        Specimen specimen = Specimen.builder()
                .texts(texts)
                .anyJsonMap(json)
                .anyJson(json)
                .unknownField("more", json)
                .build();
        Specimen same = specimen.toBuilder().build();
        texts.add("b");
        ((List<?>) json.get("k")).clear();
        json.clear();
        assertThat(specimen).isEqualTo(same);
        assertThat(specimen.texts()).containsExactly("a");
        assertThat(specimen.anyJsonMap()).isEqualTo(Map.of("k", List.of("v")));
        assertThat(specimen.anyJson()).contains(Map.of("k", List.of("v")));
        assertThat(specimen.unknownFields()).isEqualTo(Map.of("more", Map.of("k", List.of("v"))));
    }

    @Test
    void whatIsHandedOutCannotChange() {
        Specimen specimen = Specimen.builder()
                .texts(List.of("a"))
                .dates(List.of(LocalDate.MIN))
                .textMap(Map.of("a", "b"))
                .unknownField("list", new ArrayList<>(List.of(1)))
                .build();
        assertThatThrownBy(() -> specimen.texts().add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> specimen.dates().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> specimen.flags().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> specimen.textMap().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> specimen.unknownFields().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(((List<?>) specimen.unknownFields().get("list"))::clear)
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void toStringHasOnlyWhatIsPresent() {
        JobResponse job = JobResponse.builder()
                .gid("42")
                .status("paused")
                .setNull(JobResponse.Field.NEW_PROJECT)
                .newTask(task -> task.name("Copy"))
                .unknownField("new_portfolio", List.of(1))
                .build();
        assertThat(job)
                .hasToString(
                        "JobResponse{gid=42, status=paused, new_project=null, new_task=TaskCompact{name=Copy}, unknown fields: [new_portfolio]}");
        assertThat(JobResponse.builder().build()).hasToString("JobResponse{}");
        assertThat(Empty.builder().build()).hasToString("Empty{}");
    }

    static Stream<ResourceType<?>> types() {
        return Stream.of(
                JobResponse.TYPE,
                TaskCompact.TYPE,
                TaskCompactCreatedBy.TYPE,
                ProjectCompact.TYPE,
                Traits.TYPE,
                RateCompact.TYPE,
                MembershipCompactGoalMembership.TYPE,
                MembershipCompactProjectMembership.TYPE,
                MembershipCompactPortfolioMembership.TYPE,
                MembershipCompactCustomFieldMembership.TYPE,
                MembershipCompactTeamMembership.TYPE,
                Access.TYPE,
                Empty.TYPE,
                Specimen.TYPE,
                Wide.TYPE);
    }

    /** A model without fields, and models with one field each: null, a value, another value, or unreadable. */
    private static List<Map<String, Object>> differentDocuments(ResourceType<?> type) {
        List<Map<String, Object>> documents = new ArrayList<>(List.of(Map.of(), Map.of("new", 1), Map.of("new", 2)));
        documents.add(Collections.singletonMap("new", null));
        for (ResourceField field : type.fields()) {
            documents.add(Collections.singletonMap(field.wireName(), null));
            for (Object json : values(field.definition().kind())) {
                documents.add(Map.of(field.wireName(), json));
            }
        }
        return documents;
    }

    private static List<?> values(FieldKind kind) {
        List<?> values = switch (kind.element()) {
            case BOOLEAN -> List.of(true, false);
            case INTEGER -> List.of(1, 1L << 40);
            // These are written differently on the wire, so they are different values.
            case NUMBER -> List.of(new BigDecimal("1.1"), new BigDecimal("1.10"));
            case MODEL -> List.of(Map.of(), Map.of("new", 1));
            case UNION -> List.of(true, Map.of("new", 1));
            default -> List.of("a", "b");
        };
        Object unreadable = kind.element() == FieldKind.Element.STRING ? 5 : List.of(List.of());
        return switch (kind.shape()) {
            case SINGLE -> List.of(values.get(0), values.get(1), unreadable);
            case ARRAY -> List.of(List.of(), List.of(values.get(0)), values, 5);
            case MAP -> List.of(Map.of(), Map.of("a", values.get(0)), Map.of("b", values.get(0)), 5);
        };
    }

    @ParameterizedTest
    @MethodSource("types")
    void equalsAndHashCodeKeepTheirContract(ResourceType<?> type) {
        List<Map<String, Object>> documents = differentDocuments(type);
        for (Map<String, Object> document : documents) {
            ResourceModel<?> model = type.fromMap(document);
            ResourceModel<?> same = type.fromMap(new HashMap<>(document));
            assertThat(model).isEqualTo(model).isEqualTo(same).hasSameHashCodeAs(same);
            assertThat(same).isEqualTo(model);
            assertThat(model.equals(null)).isFalse();
            assertThat(model).isNotEqualTo(document);
            assertThat(documents.stream().filter(other -> type.fromMap(other).equals(model)))
                    .as("%s", document)
                    .containsExactly(document);
        }
        assertThat(documents.stream().map(type::fromMap).map(Object::hashCode).distinct())
                .hasSizeGreaterThan(documents.size() * 9 / 10);
    }

    @Test
    void modelsOfDifferentSpecsDiffer() {
        assertThat(ProjectCompact.fromMap(Map.of())).isNotEqualTo(ProjectTemplateCompact.fromMap(Map.of()));
        assertThat(Empty.fromMap(Map.of("gid", "1"))).isNotEqualTo(ProjectCompact.fromMap(Map.of("gid", "1")));
    }

    @Test
    void codeForAnyModelNeedsNoneInParticular() {
        for (ResourceBuilder<?, ?, ?> builder :
                List.<ResourceBuilder<?, ?, ?>>of(JobResponse.builder(), Empty.builder())) {
            ResourceModel<?> model =
                    builder.unknownField("new_this_week", List.of(1)).build();
            assertThat(model.unknownFields()).isEqualTo(Map.of("new_this_week", List.of(1)));
            assertThat(model.unreadableFields()).isEmpty();
            assertThat(model.toBuilder()
                            .removeUnknownField("new_this_week")
                            .build()
                            .toMap())
                    .isEmpty();
        }
    }

    @Test
    void fieldsTellTheirNames() {
        ResourceField field = JobResponse.Field.NEW_TASK;
        assertThat(JobResponse.TYPE.name()).isEqualTo("JobResponse");
        assertThat(JobResponse.TYPE.fields()).contains(field).hasSize(7);
        assertThat(field.wireName()).isEqualTo("new_task");
        assertThat(Specimen.Field.IMAGE.wireName()).isEqualTo("image_128x128");
    }

    @Test
    void openEnumsHaveTheirTextsAndAFallbackThatIsLast() {
        assertThat(SpecimenOpenEnum.values())
                .containsExactly(
                        SpecimenOpenEnum.DARK_PINK,
                        SpecimenOpenEnum.NON_BILLABLE,
                        SpecimenOpenEnum.FY,
                        SpecimenOpenEnum.PRIVATE,
                        SpecimenOpenEnum.UNKNOWN,
                        SpecimenOpenEnum.UNRECOGNIZED);
        OpenEnumValue color = SpecimenOpenEnum.DARK_PINK;
        assertThat(color.wireValue()).isEqualTo("dark-pink");
        assertThat(color.isRecognized()).isTrue();
        assertThat(SpecimenOpenEnum.fromWireValue("nonBillable")).isEqualTo(SpecimenOpenEnum.NON_BILLABLE);
        assertThat(SpecimenOpenEnum.fromWireValue("NONBILLABLE")).isEqualTo(SpecimenOpenEnum.UNRECOGNIZED);
        assertThat(SpecimenOpenEnum.UNRECOGNIZED.isRecognized()).isFalse();
        assertThatThrownBy(SpecimenOpenEnum.UNRECOGNIZED::wireValue)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("UNRECOGNIZED has no string of its own; the model has the string that came");
    }

    @Test
    void buildNamesEveryRequiredFieldThatIsMissing() {
        assertThatThrownBy(() -> Traits.builder().build())
                .isInstanceOf(MissingFieldsException.class)
                .hasMessage("Traits is missing required fields: name, projects")
                .extracting("fields")
                .isEqualTo(new String[] {"name", "projects"});
        assertThatThrownBy(() -> Traits.builder().name("a").build())
                .isInstanceOf(MissingFieldsException.class)
                .hasMessage("Traits is missing required fields: projects");
        assertThatThrownBy(() -> Wide.builder().build())
                .isInstanceOf(MissingFieldsException.class)
                .hasMessage("Wide is missing required fields: field70");
        Traits traits =
                Traits.builder().name("a").setNull(Traits.Field.PROJECTS).build();
        assertThat(traits.presence(Traits.Field.PROJECTS)).isEqualTo(Presence.NULL);
    }

    @Test
    void whatIsSensitiveIsHiddenInTextAndCountsInEquality() {
        Traits.Builder builder = Traits.builder().name("a").projects(List.of());
        Traits traits = builder.secret("s3cret").tokens(List.of("t0ken")).build();
        assertThat(traits).hasToString("Traits{name=a, projects=[], secret=(hidden), tokens=(hidden)}");
        assertThat(traits).isNotEqualTo(builder.secret("other").build());
        assertThat(builder.setNull(Traits.Field.SECRET).build().toString()).contains("secret=null");
    }

    @Test
    void aDeprecatedFieldIsMarkedWhereverCallersMeetIt() throws NoSuchMethodException {
        assertThat(List.of(
                        Traits.class.getMethod("assigneeStatus"),
                        Traits.class.getMethod("assigneeStatusAsString"),
                        Traits.class.getMethod("parent"),
                        Traits.Builder.class.getMethod("assigneeStatus", LocalDate.class),
                        Traits.Builder.class.getMethod("assigneeStatus", String.class),
                        Traits.Builder.class.getMethod("parent", TaskCompact.class),
                        Traits.Builder.class.getMethod("parent", Consumer.class)))
                .allSatisfy(method ->
                        assertThat(method.isAnnotationPresent(Deprecated.class)).isTrue());
        assertThat(Traits.class.getMethod("name").isAnnotationPresent(Deprecated.class))
                .isFalse();
    }

    @Test
    void aFieldOfABaseHasTheTypeThatItIsDeclaredAnewWith() {
        Narrowed narrowed = Narrowed.builder()
                .status(JobResponseStatus.FAILED)
                .newProject(template -> template.name("Packing list"))
                .build();
        assertThat(narrowed.newProject().flatMap(ProjectTemplateCompact::name)).contains("Packing list");
        assertThat(Narrowed.Field.values())
                .extracting(Narrowed.Field::wireName)
                .containsExactly(
                        "gid",
                        "resource_type",
                        "resource_subtype",
                        "status",
                        "new_project",
                        "new_task",
                        "new_project_template");
    }
}
