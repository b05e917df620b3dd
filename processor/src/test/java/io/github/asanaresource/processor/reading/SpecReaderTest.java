package io.github.asanaresource.processor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.OnEachCompiler;
import io.github.asanaresource.processor.SpecCompiler;
import io.github.asanaresource.processor.definition.FieldDefinition;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.FieldType.Scalar;
import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import io.github.asanaresource.processor.definition.ResourceDefinition;
import io.github.asanaresource.processor.definition.Trait;
import io.github.asanaresource.processor.definition.UnionDefinition;
import io.github.asanaresource.processor.definition.Visibility;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;

/** Reads specs, without emitting anything. */
class SpecReaderTest {

    /** A processor that reads specs, and emits nothing. */
    @SupportedAnnotationTypes({Annotations.ASANA_RESOURCE, Annotations.UNION, Annotations.OPEN_ENUM})
    private static final class Reader extends AbstractProcessor {

        private final Map<String, Reading> readings = new TreeMap<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            List<TypeElement> specs = new ArrayList<>();
            for (TypeElement annotation : annotations) {
                specs.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
            }
            Set<ClassName> sources = ElementFilter.typesIn(round.getRootElements()).stream()
                    .map(ClassName::get)
                    .collect(Collectors.toSet());
            SpecReader reader = new SpecReader(
                    processingEnv.getElementUtils(), processingEnv.getTypeUtils(), new KnownModels(specs, sources));
            specs.forEach(spec -> readings.put(spec.getSimpleName().toString(), reader.read(spec)));
            return false;
        }
    }

    private static Map<String, Reading> read(SpecCompiler compiler, JavaFileObject... sources) {
        Reader reader = new Reader();
        compiler.with(reader).compile(sources);
        return reader.readings;
    }

    private static ResourceDefinition readOne(SpecCompiler compiler, String name, String... lines) {
        Reading reading = read(compiler, JavaFileObjects.forSourceLines("specs." + name, lines))
                .get(name);
        assertThat(reading.problems()).isEmpty();
        return resource(reading);
    }

    private static ResourceDefinition resource(Reading reading) {
        return (ResourceDefinition) reading.model().orElseThrow();
    }

    private static JavaFileObject spec(String name) throws IOException {
        Path file = Path.of("src/test/java/io/github/asanaresource/processor/specs/" + name + ".java");
        return JavaFileObjects.forResource(file.toUri().toURL());
    }

    private static ClassName type(String simpleName) {
        return ClassName.get("io.github.asanaresource.processor.specs", simpleName);
    }

    private static FieldDefinition field(
            String name, String wireName, String constant, FieldType type, String documentation) {
        return new FieldDefinition(name, wireName, constant, type, Set.of(), documentation, "");
    }

    private static FieldDefinition text(String name, String wireName, String constant, String documentation) {
        return field(name, wireName, constant, Scalar.STRING, documentation);
    }

    @OnEachCompiler
    void aJob(SpecCompiler compiler) throws IOException {
        Reading reading = read(
                        compiler,
                        spec("JobResponseSpec"),
                        spec("ProjectCompactSpec"),
                        spec("TaskCompactSpec"),
                        spec("ProjectTemplateCompactSpec"))
                .get("JobResponseSpec");
        ResourceDefinition expected = new ResourceDefinition(
                type("JobResponse"),
                "io.github.asanaresource.processor.specs.JobResponseSpec",
                Visibility.PUBLIC,
                "A job: work that Asana does after it has answered the request for it.",
                List.of(
                        text("gid", "gid", "GID", "The identifier of the job, unique in all of Asana."),
                        text(
                                "resourceType",
                                "resource_type",
                                "RESOURCE_TYPE",
                                "The kind of resource that this is: {@code job}."),
                        text(
                                "resourceSubtype",
                                "resource_subtype",
                                "RESOURCE_SUBTYPE",
                                "What the job does, such as {@code duplicate_task}."),
                        field(
                                "status",
                                "status",
                                "STATUS",
                                new FieldType.OpenEnum(type("JobResponseStatus")),
                                "How far the job has come."),
                        field(
                                "newProject",
                                "new_project",
                                "NEW_PROJECT",
                                new FieldType.Resource(type("ProjectCompact")),
                                "The project that the job makes, if it makes one."),
                        field(
                                "newTask",
                                "new_task",
                                "NEW_TASK",
                                new FieldType.Resource(type("TaskCompact")),
                                "The task that the job makes, if it makes one."),
                        field(
                                "newProjectTemplate",
                                "new_project_template",
                                "NEW_PROJECT_TEMPLATE",
                                new FieldType.Resource(type("ProjectTemplateCompact")),
                                "The project template that the job makes, if it makes one.")),
                List.of(new OpenEnumDefinition(
                        type("JobResponseStatus"),
                        "io.github.asanaresource.processor.specs.JobResponseSpec",
                        Visibility.PUBLIC,
                        "How far the job has come.",
                        List.of(
                                new OpenEnumDefinition.Constant("NOT_STARTED", "not_started"),
                                new OpenEnumDefinition.Constant("IN_PROGRESS", "in_progress"),
                                new OpenEnumDefinition.Constant("SUCCEEDED", "succeeded"),
                                new OpenEnumDefinition.Constant("FAILED", "failed")))));
        assertThat(reading.model()).contains(expected);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.claims()).containsOnlyKeys(type("JobResponse"), type("JobResponseStatus"));
    }

    @OnEachCompiler
    void everyKindOfField(SpecCompiler compiler) throws IOException {
        Map<String, Reading> readings = read(compiler, spec("SpecimenSpec"), spec("TaskCompactSpec"));
        assertThat(readings.get("SpecimenSpec").problems()).isEmpty();
        Map<String, FieldType> types = new TreeMap<>();
        resource(readings.get("SpecimenSpec")).fields().stream()
                .limit(27)
                .forEach(field -> types.put(field.name(), field.type()));
        FieldType.Resource specimen = new FieldType.Resource(type("Specimen"));
        FieldType.Resource task = new FieldType.Resource(type("TaskCompact"));
        assertThat(types)
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("text", Scalar.STRING),
                        Map.entry("flag", Scalar.BOOLEAN),
                        Map.entry("integer", Scalar.INTEGER),
                        Map.entry("decimal", Scalar.NUMBER),
                        Map.entry("date", Scalar.DATE),
                        Map.entry("timestamp", Scalar.DATE_TIME),
                        Map.entry("uri", Scalar.URI),
                        Map.entry("openEnum", new FieldType.OpenEnum(type("SpecimenOpenEnum"))),
                        Map.entry("resource", specimen),
                        Map.entry("anyJson", Scalar.ANY),
                        Map.entry("texts", new FieldType.ArrayOf(Scalar.STRING)),
                        Map.entry("flags", new FieldType.ArrayOf(Scalar.BOOLEAN)),
                        Map.entry("integers", new FieldType.ArrayOf(Scalar.INTEGER)),
                        Map.entry("decimals", new FieldType.ArrayOf(Scalar.NUMBER)),
                        Map.entry("dates", new FieldType.ArrayOf(Scalar.DATE)),
                        Map.entry("timestamps", new FieldType.ArrayOf(Scalar.DATE_TIME)),
                        Map.entry("uris", new FieldType.ArrayOf(Scalar.URI)),
                        Map.entry(
                                "openEnums", new FieldType.ArrayOf(new FieldType.OpenEnum(type("SpecimenOpenEnums")))),
                        Map.entry("resources", new FieldType.ArrayOf(specimen)),
                        Map.entry("anyJsons", new FieldType.ArrayOf(Scalar.ANY)),
                        Map.entry("textMap", new FieldType.ObjectOf(Scalar.STRING)),
                        Map.entry("dateMap", new FieldType.ObjectOf(Scalar.DATE)),
                        Map.entry(
                                "openEnumMap", new FieldType.ObjectOf(new FieldType.OpenEnum(type("SpecimenLetter")))),
                        Map.entry("anyJsonMap", new FieldType.ObjectOf(Scalar.ANY)),
                        Map.entry("image", Scalar.URI),
                        Map.entry("task", task),
                        Map.entry("tasks", new FieldType.ArrayOf(task)))));
    }

    @OnEachCompiler
    void namesFollowFromAccessors(SpecCompiler compiler) {
        ResourceDefinition model = readOne(
                compiler,
                "TaskSpec",
                "package specs;",
                "@io.github.asanaresource.AsanaResource",
                "interface TaskSpec {",
                "    String newTask(); String htmlNotes(); String customHTMLNotes(); String dueOn2();",
                "    @com.fasterxml.jackson.annotation.JsonProperty(\"assignee.any\") String anyAssignee();",
                "    @com.fasterxml.jackson.annotation.JsonProperty String bare();",
                "}");
        assertThat(model.fields())
                .containsExactly(
                        text("newTask", "new_task", "NEW_TASK", ""),
                        text("htmlNotes", "html_notes", "HTML_NOTES", ""),
                        text("customHTMLNotes", "custom_html_notes", "CUSTOM_HTML_NOTES", ""),
                        text("dueOn2", "due_on2", "DUE_ON2", ""),
                        text("anyAssignee", "assignee.any", "ANY_ASSIGNEE", ""),
                        text("bare", "bare", "BARE", ""));
        assertThat(model.visibility()).isEqualTo(Visibility.PACKAGE_PRIVATE);
    }

    @OnEachCompiler
    void aSpecInsideASpecIsNamedAfterIt(SpecCompiler compiler) {
        Map<String, Reading> readings = read(
                compiler,
                JavaFileObjects.forSourceLines(
                        "specs.Holder",
                        "package specs;",
                        "import io.github.asanaresource.AsanaResource;",
                        "class Holder {",
                        "    @AsanaResource interface AgentSpec {",
                        "        PhotoSpec photo();",
                        "        @AsanaResource interface PhotoSpec { SizeSpec size();",
                        "            @AsanaResource(name = \"PhotoSize\") interface SizeSpec {} }",
                        "    }",
                        "}"));
        assertThat(readings.get("AgentSpec").model().orElseThrow().name()).isEqualTo(ClassName.get("specs", "Agent"));
        assertThat(resource(readings.get("AgentSpec")).fields())
                .containsExactly(field(
                        "photo", "photo", "PHOTO", new FieldType.Resource(ClassName.get("specs", "AgentPhoto")), ""));
        assertThat(resource(readings.get("PhotoSpec")).fields())
                .containsExactly(
                        field("size", "size", "SIZE", new FieldType.Resource(ClassName.get("specs", "PhotoSize")), ""));
    }

    @OnEachCompiler
    void inheritedFieldsComeFirstAndTheNearestDeclarationWins(SpecCompiler compiler) {
        ResourceDefinition model = readOne(
                compiler,
                "TaskSpec",
                "package specs;",
                "import com.fasterxml.jackson.annotation.JsonProperty;",
                "interface Named<T> { T name(); String gid(); }",
                "@io.github.asanaresource.AsanaResource",
                "interface TaskSpec extends Named<Boolean> {",
                "    String notes();",
                "    @JsonProperty(\"id\") String gid();",
                "}");
        assertThat(model.fields())
                .containsExactly(
                        field("name", "name", "NAME", Scalar.BOOLEAN, ""),
                        text("gid", "id", "GID", ""),
                        text("notes", "notes", "NOTES", ""));
    }

    @OnEachCompiler
    void aFaultyAccessorIsReadAsAnyJson(SpecCompiler compiler) {
        Reading reading = read(
                        compiler,
                        JavaFileObjects.forSourceLines(
                                "specs.TaskSpec",
                                "package specs;",
                                "@io.github.asanaresource.AsanaResource",
                                "public interface TaskSpec { int number(); String gid(); }"))
                .get("TaskSpec");
        assertThat(reading.problems()).extracting(Problem::rule).containsExactly(Rule.FIELD_TYPE_INTEGER);
        assertThat(resource(reading).fields())
                .containsExactly(field("number", "number", "NUMBER", Scalar.ANY, ""), text("gid", "gid", "GID", ""));
    }

    @OnEachCompiler
    void aModelOfTheSameNameInAnotherPackageIsTakenWhereItIsTheOnlyOneOrNamedInFull(SpecCompiler compiler) {
        JavaFileObject[] sources = {
            JavaFileObjects.forSourceLines(
                    "one.TaskSpec",
                    "package one;",
                    "@io.github.asanaresource.AsanaResource",
                    "public interface TaskSpec {}"),
            JavaFileObjects.forSourceLines(
                    "two.TaskSpec",
                    "package two;",
                    "@io.github.asanaresource.AsanaResource",
                    "public interface TaskSpec {}"),
            JavaFileObjects.forSourceLines(
                    "one.UserSpec",
                    "package one;",
                    "@io.github.asanaresource.AsanaResource",
                    "public interface UserSpec {}"),
            JavaFileObjects.forSourceLines(
                    "two.ListSpec",
                    "package two;",
                    "import one.User;",
                    "@io.github.asanaresource.AsanaResource",
                    "public interface ListSpec { Task neighbour(); User only(); one.Task named(); }")
        };
        assertThat(resource(read(compiler, sources).get("ListSpec")).fields())
                .extracting(FieldDefinition::type)
                .containsExactly(
                        new FieldType.Resource(ClassName.get("two", "Task")),
                        new FieldType.Resource(ClassName.get("one", "User")),
                        new FieldType.Resource(ClassName.get("one", "Task")));
    }

    @OnEachCompiler
    void aUnionToldApartByText(SpecCompiler compiler) throws IOException {
        Reading reading = read(
                        compiler,
                        spec("MembershipCompactSpec"),
                        spec("TaskCompactSpec"),
                        spec("ProjectCompactSpec"),
                        spec("JobResponseSpec"),
                        spec("ProjectTemplateCompactSpec"))
                .get("MembershipCompactSpec");
        UnionDefinition expected = new UnionDefinition(
                type("MembershipCompact"),
                "io.github.asanaresource.processor.specs.MembershipCompactSpec",
                Visibility.PUBLIC,
                "Who has access to what.",
                List.of("resource_subtype", "resource_type"),
                List.of(
                        new UnionDefinition.Variant(
                                "goalMembership",
                                "GoalMembership",
                                new FieldType.Resource(type("MembershipCompactGoalMembership")),
                                List.of("goal_membership"),
                                "Access to a goal.",
                                false),
                        new UnionDefinition.Variant(
                                "projectMembership",
                                "ProjectMembership",
                                new FieldType.Resource(type("MembershipCompactProjectMembership")),
                                List.of("project_membership"),
                                "Access to a project.",
                                false),
                        new UnionDefinition.Variant(
                                "portfolioMembership",
                                "PortfolioMembership",
                                new FieldType.Resource(type("MembershipCompactPortfolioMembership")),
                                List.of("portfolio_membership"),
                                "",
                                false),
                        new UnionDefinition.Variant(
                                "customFieldMembership",
                                "CustomFieldMembership",
                                new FieldType.Resource(type("MembershipCompactCustomFieldMembership")),
                                List.of("custom_field_membership", "custom_field_template_membership"),
                                "Access to a custom field or to a template of them.",
                                false),
                        new UnionDefinition.Variant(
                                "team",
                                "Team",
                                new FieldType.Resource(type("MembershipCompactTeamMembership")),
                                List.of("team_membership"),
                                "Named by its generated type, which is emitted in the same round.",
                                false)));
        assertThat(reading.model()).contains(expected);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.claims()).containsOnlyKeys(type("MembershipCompact"));
    }

    @OnEachCompiler
    void aUnionToldApartByTheKindOfJson(SpecCompiler compiler) {
        Reading reading = read(
                        compiler,
                        JavaFileObjects.forSourceLines(
                                "specs.ReferenceSpec",
                                "package specs;",
                                "import io.github.asanaresource.*;",
                                "@Union(name = \"FieldReference\") interface ReferenceSpec { String gid(); @Deprecated TaskSpec task(); }",
                                "@AsanaResource interface TaskSpec {}"))
                .get("ReferenceSpec");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.model())
                .contains(new UnionDefinition(
                        ClassName.get("specs", "FieldReference"),
                        "specs.ReferenceSpec",
                        Visibility.PACKAGE_PRIVATE,
                        "",
                        List.of(),
                        List.of(
                                new UnionDefinition.Variant("gid", "Gid", Scalar.STRING, List.of(), "", false),
                                new UnionDefinition.Variant(
                                        "task",
                                        "Task",
                                        new FieldType.Resource(ClassName.get("specs", "Task")),
                                        List.of(),
                                        "",
                                        true))));
    }

    /** As properties of Kotlin are called in Java. */
    @OnEachCompiler
    void getIsNotPartOfTheNameOfAVariant(SpecCompiler compiler) {
        Reading reading = read(
                        compiler,
                        JavaFileObjects.forSourceLines(
                                "specs.ReferenceSpec",
                                "package specs;",
                                "import io.github.asanaresource.*;",
                                "@Union interface ReferenceSpec { String getGid(); TaskSpec getNewTask(); }",
                                "@AsanaResource interface TaskSpec {}"))
                .get("ReferenceSpec");
        assertThat(reading.problems()).isEmpty();
        assertThat(((UnionDefinition) reading.model().orElseThrow()).variants())
                .extracting(UnionDefinition.Variant::accessor, UnionDefinition.Variant::name)
                .containsExactly(tuple("gid", "Gid"), tuple("newTask", "NewTask"));
    }

    @OnEachCompiler
    void fieldsOfUnions(SpecCompiler compiler) throws IOException {
        Map<String, Reading> readings = read(
                compiler,
                spec("AccessSpec"),
                spec("MembershipCompactSpec"),
                spec("RateOrPlaceholderSpec"),
                spec("CustomFieldReferenceSpec"));
        FieldType.Union membership = new FieldType.Union(type("MembershipCompact"));
        FieldType.Union reference = new FieldType.Union(type("CustomFieldReference"));
        assertThat(resource(readings.get("AccessSpec")).fields())
                .extracting(FieldDefinition::type)
                .containsExactly(
                        membership,
                        new FieldType.ArrayOf(membership),
                        new FieldType.ObjectOf(new FieldType.Union(type("RateOrPlaceholder"))),
                        reference,
                        new FieldType.ArrayOf(reference));
    }

    @OnEachCompiler
    void aSpecInsideAUnionIsNamedAfterIt(SpecCompiler compiler) {
        Map<String, Reading> readings = read(
                compiler,
                JavaFileObjects.forSourceLines(
                        "specs.RateSpec",
                        "package specs;",
                        "import io.github.asanaresource.*;",
                        "@Union interface RateSpec { UserSpec user(); @AsanaResource interface UserSpec {} }"));
        assertThat(readings.get("UserSpec").model().orElseThrow().name()).isEqualTo(ClassName.get("specs", "RateUser"));
    }

    @OnEachCompiler
    void aFaultyVariantIsReadAsAnyJson(SpecCompiler compiler) {
        Reading reading = read(
                        compiler,
                        JavaFileObjects.forSourceLines(
                                "specs.RateSpec",
                                "package specs;",
                                "import io.github.asanaresource.*;",
                                "@Union(\"a..b\") interface RateSpec { @Variant({\"x\", \"x\"}) int number(); }"))
                .get("RateSpec");
        assertThat(reading.problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.DISCRIMINATOR_MALFORMED, Rule.VARIANT_TYPE, Rule.LITERAL_REPEATED);
        assertThat(reading.model())
                .contains(new UnionDefinition(
                        ClassName.get("specs", "Rate"),
                        "specs.RateSpec",
                        Visibility.PACKAGE_PRIVATE,
                        "",
                        List.of(),
                        List.of(new UnionDefinition.Variant("number", "Number", Scalar.ANY, List.of("x"), "", false))));
    }

    @OnEachCompiler
    void traitsAndExamplesAreThoseOfTheNearestDeclaration(SpecCompiler compiler) {
        ResourceDefinition model = readOne(
                compiler,
                "TaskSpec",
                "package specs;",
                "import io.github.asanaresource.*;",
                "interface Base { @Required @ReadOnly String gid(); @ReadOnly String name(); }",
                "@AsanaResource interface TaskSpec extends Base {",
                "    @Sensitive @OptIn @CreateOnly @Conditional @Deprecated @Example(\"1\") String gid();",
                "}");
        assertThat(model.fields())
                .containsExactly(
                        new FieldDefinition(
                                "gid",
                                "gid",
                                "GID",
                                Scalar.STRING,
                                Set.of(
                                        Trait.SENSITIVE,
                                        Trait.OPT_IN,
                                        Trait.CREATE_ONLY,
                                        Trait.CONDITIONAL,
                                        Trait.DEPRECATED),
                                "",
                                "1"),
                        new FieldDefinition("name", "name", "NAME", Scalar.STRING, Set.of(Trait.READ_ONLY), "", ""));
    }

    @OnEachCompiler
    void inADiamondTheNearestDeclarationWinsWhicheverSideItIsOn(SpecCompiler compiler) {
        for (String parents : List.of("Left, Right", "Right, Left")) {
            ResourceDefinition model = readOne(
                    compiler,
                    "TaskSpec",
                    "package specs;",
                    "import com.fasterxml.jackson.annotation.JsonProperty;",
                    "interface Top { String gid(); String name(); }",
                    "interface Left extends Top { @JsonProperty(\"left\") String name(); }",
                    "interface Right extends Top { String notes(); }",
                    "@io.github.asanaresource.AsanaResource interface TaskSpec extends " + parents + " {}");
            assertThat(model.fields()).extracting(FieldDefinition::wireName).containsExactly("gid", "left", "notes");
        }
    }

    @OnEachCompiler
    void aFieldOfABaseMayBeDeclaredAnewWithAnyType(SpecCompiler compiler) {
        ResourceDefinition model = readOne(
                compiler,
                "TaskSpec",
                "package specs;",
                "import io.github.asanaresource.AsanaResource;",
                "interface Root { String gid(); }",
                "@AsanaResource interface BaseSpec extends Root { Boolean resource(); String name(); }",
                "interface Other { Long count(); }",
                "@AsanaResource(basedOn = {BaseSpec.class, Other.class})",
                "interface TaskSpec { java.util.List<Long> resource(); String notes(); }");
        assertThat(model.fields())
                .containsExactly(
                        text("gid", "gid", "GID", ""),
                        field("resource", "resource", "RESOURCE", new FieldType.ArrayOf(Scalar.INTEGER), ""),
                        text("name", "name", "NAME", ""),
                        field("count", "count", "COUNT", Scalar.INTEGER, ""),
                        text("notes", "notes", "NOTES", ""));
    }

    @OnEachCompiler
    void anInheritedFieldHasTheEnumOfTheSpecThatDeclaresIt(SpecCompiler compiler) {
        Map<String, Reading> readings = read(
                compiler,
                JavaFileObjects.forSourceLines(
                        "specs.TaskSpec",
                        "package specs;",
                        "import io.github.asanaresource.*;",
                        "interface Plain { @OpenEnum(\"a\") String plain(); }",
                        "@AsanaResource interface BaseSpec extends Plain { @OpenEnum(\"b\") String status(); }",
                        "@AsanaResource interface TaskSpec extends BaseSpec { @OpenEnum(\"c\") String color(); }"));
        ResourceDefinition task = resource(readings.get("TaskSpec"));
        assertThat(task.fields())
                .extracting(FieldDefinition::type)
                .containsExactly(
                        new FieldType.OpenEnum(ClassName.get("specs", "TaskPlain")),
                        new FieldType.OpenEnum(ClassName.get("specs", "BaseStatus")),
                        new FieldType.OpenEnum(ClassName.get("specs", "TaskColor")));
        assertThat(readings.get("TaskSpec").claims())
                .containsOnlyKeys(
                        ClassName.get("specs", "Task"),
                        ClassName.get("specs", "TaskPlain"),
                        ClassName.get("specs", "TaskColor"));
        assertThat(readings.get("BaseSpec").claims())
                .containsOnlyKeys(
                        ClassName.get("specs", "Base"),
                        ClassName.get("specs", "BasePlain"),
                        ClassName.get("specs", "BaseStatus"));
    }

    @OnEachCompiler
    void compactResources(SpecCompiler compiler) throws IOException {
        Map<String, Reading> readings =
                read(compiler, spec("ProjectCompactSpec"), spec("TaskCompactSpec"), spec("ProjectTemplateCompactSpec"));
        FieldDefinition name = text("name", "name", "NAME", "The name of the project.");
        assertThat(readings.get("ProjectCompactSpec").model())
                .contains(new ResourceDefinition(
                        type("ProjectCompact"),
                        "io.github.asanaresource.processor.specs.ProjectCompactSpec",
                        Visibility.PUBLIC,
                        "A project, as other resources show it.",
                        List.of(
                                text("gid", "gid", "GID", "The identifier of the project, unique in all of Asana."),
                                text(
                                        "resourceType",
                                        "resource_type",
                                        "RESOURCE_TYPE",
                                        "The kind of resource that this is: {@code project}."),
                                name),
                        List.of()));
        assertThat(resource(readings.get("ProjectTemplateCompactSpec")).fields())
                .containsExactly(
                        text("gid", "gid", "GID", "The identifier of the template, unique in all of Asana."),
                        text(
                                "resourceType",
                                "resource_type",
                                "RESOURCE_TYPE",
                                "The kind of resource that this is: {@code project_template}."),
                        text("name", "name", "NAME", "The name of the template."));
        ResourceDefinition task = resource(readings.get("TaskCompactSpec"));
        assertThat(task.fields())
                .extracting(FieldDefinition::type)
                .containsExactly(
                        Scalar.STRING,
                        Scalar.STRING,
                        Scalar.STRING,
                        new FieldType.OpenEnum(type("TaskCompactResourceSubtype")),
                        new FieldType.Resource(type("TaskCompactCreatedBy")));
        assertThat(task.openEnums())
                .containsExactly(new OpenEnumDefinition(
                        type("TaskCompactResourceSubtype"),
                        "io.github.asanaresource.processor.specs.TaskCompactSpec",
                        Visibility.PUBLIC,
                        "What kind of task this is; it decides which fields the task has and how Asana shows it.",
                        List.of(
                                new OpenEnumDefinition.Constant("DEFAULT_TASK", "default_task"),
                                new OpenEnumDefinition.Constant("MILESTONE", "milestone"),
                                new OpenEnumDefinition.Constant("APPROVAL", "approval"),
                                new OpenEnumDefinition.Constant("CUSTOM", "custom"))));
        assertThat(resource(readings.get("CreatedBySpec")).fields())
                .containsExactly(
                        text("gid", "gid", "GID", "The identifier of the creator, unique in all of Asana."),
                        text(
                                "resourceType",
                                "resource_type",
                                "RESOURCE_TYPE",
                                "The kind of resource that the creator is, such as {@code user}."));
    }

    @OnEachCompiler
    void anEnumIsTheSpecOfAnOpenEnumThatManyFieldsShare(SpecCompiler compiler) {
        Map<String, Reading> readings = read(
                compiler,
                JavaFileObjects.forSourceLines(
                        "specs.TaskSpec",
                        "package specs;",
                        "import com.fasterxml.jackson.annotation.JsonProperty;",
                        "import io.github.asanaresource.*;",
                        "/** Colours. */",
                        "@OpenEnum enum ColorSpec {",
                        "    /** No colour. */ NONE,",
                        "    @JsonProperty(\"dark-pink\") DARK_PINK,",
                        "    /** @deprecated Use none. */ @Deprecated OLD_GREY",
                        "}",
                        "@AsanaResource interface TaskSpec {",
                        "    ColorSpec color(); java.util.List<ColorSpec> colors(); Color byName();",
                        "}"));
        ClassName color = ClassName.get("specs", "Color");
        assertThat(readings.get("ColorSpec").problems()).isEmpty();
        assertThat(readings.get("ColorSpec").model())
                .contains(new OpenEnumDefinition(
                        color,
                        "specs.ColorSpec",
                        Visibility.PACKAGE_PRIVATE,
                        "Colours.",
                        List.of(
                                new OpenEnumDefinition.Constant("NONE", "none", "No colour.", false),
                                new OpenEnumDefinition.Constant("DARK_PINK", "dark-pink"),
                                new OpenEnumDefinition.Constant(
                                        "OLD_GREY", "old_grey", "@deprecated Use none.", true))));
        assertThat(resource(readings.get("TaskSpec")).fields())
                .extracting(FieldDefinition::type)
                .containsExactly(
                        new FieldType.OpenEnum(color),
                        new FieldType.ArrayOf(new FieldType.OpenEnum(color)),
                        new FieldType.OpenEnum(color));
    }

    @OnEachCompiler
    void getIsNoPartOfAName(SpecCompiler compiler) {
        ResourceDefinition model = readOne(
                compiler,
                "TaskSpec",
                "package specs;",
                "@io.github.asanaresource.AsanaResource",
                "interface TaskSpec {",
                "    String getGid(); String getHTMLNotes(); String getX(); boolean isLocal(); String get(); String getaway();",
                "    String get1st(); String getURL();",
                "    @com.fasterxml.jackson.annotation.JsonProperty(\"get_x\") String getY();",
                "}");
        assertThat(model.fields())
                .extracting(field -> field.name() + " " + field.wireName() + " " + field.constant())
                .containsExactly(
                        "gid gid GID",
                        "htmlNotes html_notes HTML_NOTES",
                        "x x X",
                        "isLocal is_local IS_LOCAL",
                        "get get GET",
                        "getaway getaway GETAWAY",
                        "get1st get1st GET1ST",
                        "url url URL",
                        "y get_x Y");
    }
}
