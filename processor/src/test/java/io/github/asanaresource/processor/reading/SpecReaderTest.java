package io.github.asanaresource.processor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.OnEachCompiler;
import io.github.asanaresource.processor.SpecCompiler;
import io.github.asanaresource.processor.model.FieldModel;
import io.github.asanaresource.processor.model.FieldType;
import io.github.asanaresource.processor.model.FieldType.Scalar;
import io.github.asanaresource.processor.model.OpenEnumModel;
import io.github.asanaresource.processor.model.ResourceModel;
import io.github.asanaresource.processor.model.Trait;
import io.github.asanaresource.processor.model.UnionModel;
import io.github.asanaresource.processor.model.Visibility;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;

/** What is read of specs, without anything being emitted. */
class SpecReaderTest {

    /** Reads, and emits nothing. */
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
            SpecReader reader = new SpecReader(
                    processingEnv.getElementUtils(), processingEnv.getTypeUtils(), new KnownModels(specs, Set.of()));
            specs.forEach(spec -> readings.put(spec.getSimpleName().toString(), reader.read(spec)));
            return false;
        }
    }

    private static Map<String, Reading> read(SpecCompiler compiler, JavaFileObject... sources) {
        Reader reader = new Reader();
        compiler.with(reader).compile(sources);
        return reader.readings;
    }

    private static ResourceModel readOne(SpecCompiler compiler, String name, String... lines) {
        Reading reading = read(compiler, JavaFileObjects.forSourceLines("specs." + name, lines))
                .get(name);
        assertThat(reading.problems()).isEmpty();
        return resource(reading);
    }

    private static ResourceModel resource(Reading reading) {
        return (ResourceModel) reading.model().orElseThrow();
    }

    private static JavaFileObject spec(String name) throws IOException {
        Path file = Path.of("src/test/java/io/github/asanaresource/processor/specs/" + name + ".java");
        return JavaFileObjects.forResource(file.toUri().toURL());
    }

    private static ClassName type(String simpleName) {
        return ClassName.get("io.github.asanaresource.processor.specs", simpleName);
    }

    private static FieldModel field(
            String name, String wireName, String constant, FieldType type, String documentation) {
        return new FieldModel(name, wireName, constant, type, Set.of(), documentation, "");
    }

    private static FieldModel text(String name, String wireName, String constant, String documentation) {
        return field(name, wireName, constant, Scalar.TEXT, documentation);
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
        ResourceModel expected = new ResourceModel(
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
                List.of(new OpenEnumModel(
                        type("JobResponseStatus"),
                        "io.github.asanaresource.processor.specs.JobResponseSpec",
                        Visibility.PUBLIC,
                        "How far the job has come.",
                        List.of(
                                new OpenEnumModel.Constant("NOT_STARTED", "not_started"),
                                new OpenEnumModel.Constant("IN_PROGRESS", "in_progress"),
                                new OpenEnumModel.Constant("SUCCEEDED", "succeeded"),
                                new OpenEnumModel.Constant("FAILED", "failed")))));
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
                        Map.entry("text", Scalar.TEXT),
                        Map.entry("flag", Scalar.FLAG),
                        Map.entry("integer", Scalar.INTEGER),
                        Map.entry("decimal", Scalar.DECIMAL),
                        Map.entry("date", Scalar.DATE),
                        Map.entry("timestamp", Scalar.TIMESTAMP),
                        Map.entry("uri", Scalar.URI),
                        Map.entry("openEnum", new FieldType.OpenEnum(type("SpecimenOpenEnum"))),
                        Map.entry("resource", specimen),
                        Map.entry("anyJson", Scalar.ANY_JSON),
                        Map.entry("texts", new FieldType.ListOf(Scalar.TEXT)),
                        Map.entry("flags", new FieldType.ListOf(Scalar.FLAG)),
                        Map.entry("integers", new FieldType.ListOf(Scalar.INTEGER)),
                        Map.entry("decimals", new FieldType.ListOf(Scalar.DECIMAL)),
                        Map.entry("dates", new FieldType.ListOf(Scalar.DATE)),
                        Map.entry("timestamps", new FieldType.ListOf(Scalar.TIMESTAMP)),
                        Map.entry("uris", new FieldType.ListOf(Scalar.URI)),
                        Map.entry("openEnums", new FieldType.ListOf(new FieldType.OpenEnum(type("SpecimenOpenEnums")))),
                        Map.entry("resources", new FieldType.ListOf(specimen)),
                        Map.entry("anyJsons", new FieldType.ListOf(Scalar.ANY_JSON)),
                        Map.entry("textMap", new FieldType.MapOf(Scalar.TEXT)),
                        Map.entry("dateMap", new FieldType.MapOf(Scalar.DATE)),
                        Map.entry("openEnumMap", new FieldType.MapOf(new FieldType.OpenEnum(type("SpecimenLetter")))),
                        Map.entry("anyJsonMap", new FieldType.MapOf(Scalar.ANY_JSON)),
                        Map.entry("image", Scalar.URI),
                        Map.entry("task", task),
                        Map.entry("tasks", new FieldType.ListOf(task)))));
    }

    @OnEachCompiler
    void namesFollowFromAccessors(SpecCompiler compiler) {
        ResourceModel model = readOne(
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
        ResourceModel model = readOne(
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
                        field("name", "name", "NAME", Scalar.FLAG, ""),
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
        assertThat(reading.problems()).extracting(Problem::rule).containsExactly(Rule.FIELD_TYPE_UNSUPPORTED);
        assertThat(resource(reading).fields())
                .containsExactly(
                        field("number", "number", "NUMBER", Scalar.ANY_JSON, ""), text("gid", "gid", "GID", ""));
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
                .extracting(FieldModel::type)
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
        UnionModel expected = new UnionModel(
                type("MembershipCompact"),
                "io.github.asanaresource.processor.specs.MembershipCompactSpec",
                Visibility.PUBLIC,
                "Who has access to what.",
                List.of("resource_subtype", "resource_type"),
                List.of(
                        new UnionModel.Variant(
                                "GoalMembership",
                                new FieldType.Resource(type("MembershipCompactGoalMembership")),
                                List.of("goal_membership"),
                                "Access to a goal.",
                                false),
                        new UnionModel.Variant(
                                "ProjectMembership",
                                new FieldType.Resource(type("MembershipCompactProjectMembership")),
                                List.of("project_membership"),
                                "Access to a project.",
                                false),
                        new UnionModel.Variant(
                                "PortfolioMembership",
                                new FieldType.Resource(type("MembershipCompactPortfolioMembership")),
                                List.of("portfolio_membership"),
                                "",
                                false),
                        new UnionModel.Variant(
                                "CustomFieldMembership",
                                new FieldType.Resource(type("MembershipCompactCustomFieldMembership")),
                                List.of("custom_field_membership", "custom_field_template_membership"),
                                "Access to a custom field or to a template of them.",
                                false),
                        new UnionModel.Variant(
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
                .contains(new UnionModel(
                        ClassName.get("specs", "FieldReference"),
                        "specs.ReferenceSpec",
                        Visibility.PACKAGE_PRIVATE,
                        "",
                        List.of(),
                        List.of(
                                new UnionModel.Variant("Gid", Scalar.TEXT, List.of(), "", false),
                                new UnionModel.Variant(
                                        "Task",
                                        new FieldType.Resource(ClassName.get("specs", "Task")),
                                        List.of(),
                                        "",
                                        true))));
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
                .extracting(FieldModel::type)
                .containsExactly(
                        membership,
                        new FieldType.ListOf(membership),
                        new FieldType.MapOf(new FieldType.Union(type("RateOrPlaceholder"))),
                        reference,
                        new FieldType.ListOf(reference));
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
                .contains(new UnionModel(
                        ClassName.get("specs", "Rate"),
                        "specs.RateSpec",
                        Visibility.PACKAGE_PRIVATE,
                        "",
                        List.of(),
                        List.of(new UnionModel.Variant("Number", Scalar.ANY_JSON, List.of("x"), "", false))));
    }

    @OnEachCompiler
    void traitsAndExamplesAreThoseOfTheNearestDeclaration(SpecCompiler compiler) {
        ResourceModel model = readOne(
                compiler,
                "TaskSpec",
                "package specs;",
                "import io.github.asanaresource.*;",
                "interface Base { @Required @ReadOnly String gid(); @ReadOnly String name(); }",
                "@AsanaResource interface TaskSpec extends Base {",
                "    @Sensitive @OptIn @Conditional @Deprecated @Example(\"1\") String gid();",
                "}");
        assertThat(model.fields())
                .containsExactly(
                        new FieldModel(
                                "gid",
                                "gid",
                                "GID",
                                Scalar.TEXT,
                                Set.of(Trait.SENSITIVE, Trait.OPT_IN, Trait.CONDITIONAL, Trait.DEPRECATED),
                                "",
                                "1"),
                        new FieldModel("name", "name", "NAME", Scalar.TEXT, Set.of(Trait.READ_ONLY), "", ""));
    }

    @OnEachCompiler
    void inADiamondTheNearestDeclarationWinsWhicheverSideItIsOn(SpecCompiler compiler) {
        for (String parents : List.of("Left, Right", "Right, Left")) {
            ResourceModel model = readOne(
                    compiler,
                    "TaskSpec",
                    "package specs;",
                    "import com.fasterxml.jackson.annotation.JsonProperty;",
                    "interface Top { String gid(); String name(); }",
                    "interface Left extends Top { @JsonProperty(\"left\") String name(); }",
                    "interface Right extends Top { String notes(); }",
                    "@io.github.asanaresource.AsanaResource interface TaskSpec extends " + parents + " {}");
            assertThat(model.fields()).extracting(FieldModel::wireName).containsExactly("gid", "left", "notes");
        }
    }

    @OnEachCompiler
    void aFieldOfABaseMayBeDeclaredAnewWithAnyType(SpecCompiler compiler) {
        ResourceModel model = readOne(
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
                        field("resource", "resource", "RESOURCE", new FieldType.ListOf(Scalar.INTEGER), ""),
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
        ResourceModel task = resource(readings.get("TaskSpec"));
        assertThat(task.fields())
                .extracting(FieldModel::type)
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
        FieldModel name = text("name", "name", "NAME", "The name of the project.");
        assertThat(readings.get("ProjectCompactSpec").model())
                .contains(new ResourceModel(
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
        ResourceModel task = resource(readings.get("TaskCompactSpec"));
        assertThat(task.fields())
                .extracting(FieldModel::type)
                .containsExactly(
                        Scalar.TEXT,
                        Scalar.TEXT,
                        Scalar.TEXT,
                        new FieldType.OpenEnum(type("TaskCompactResourceSubtype")),
                        new FieldType.Resource(type("TaskCompactCreatedBy")));
        assertThat(task.openEnums())
                .containsExactly(new OpenEnumModel(
                        type("TaskCompactResourceSubtype"),
                        "io.github.asanaresource.processor.specs.TaskCompactSpec",
                        Visibility.PUBLIC,
                        "What kind of task this is; it decides which fields the task has and how Asana shows it.",
                        List.of(
                                new OpenEnumModel.Constant("DEFAULT_TASK", "default_task"),
                                new OpenEnumModel.Constant("MILESTONE", "milestone"),
                                new OpenEnumModel.Constant("APPROVAL", "approval"),
                                new OpenEnumModel.Constant("CUSTOM", "custom"))));
        assertThat(resource(readings.get("CreatedBySpec")).fields())
                .containsExactly(
                        text("gid", "gid", "GID", "The identifier of the maker, unique in all of Asana."),
                        text(
                                "resourceType",
                                "resource_type",
                                "RESOURCE_TYPE",
                                "The kind of resource that the maker is, such as {@code user}."));
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
                .contains(new OpenEnumModel(
                        color,
                        "specs.ColorSpec",
                        Visibility.PACKAGE_PRIVATE,
                        "Colours.",
                        List.of(
                                new OpenEnumModel.Constant("NONE", "none", "No colour.", false),
                                new OpenEnumModel.Constant("DARK_PINK", "dark-pink"),
                                new OpenEnumModel.Constant("OLD_GREY", "old_grey", "@deprecated Use none.", true))));
        assertThat(resource(readings.get("TaskSpec")).fields())
                .extracting(FieldModel::type)
                .containsExactly(
                        new FieldType.OpenEnum(color),
                        new FieldType.ListOf(new FieldType.OpenEnum(color)),
                        new FieldType.OpenEnum(color));
    }
}
