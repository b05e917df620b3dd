package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import io.github.asanaresource.json.JsonCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Models of an older processor, compiled against the runtime of that time, do on this one what they did. They are in
 * {@code older-models.jar}, and their specs beside it.
 */
class OlderModelsTest {

    private static final Path JAR = Path.of("src/test/older-models/older-models.jar");
    private static final String PACKAGE = "com.example.older.";
    private static final ClassLoader OLDER =
            new URLClassLoader(new URL[] {url(JAR)}, OlderModelsTest.class.getClassLoader());

    private static final Set<FieldKind.Element> OF_OTHER_TYPES =
            Set.of(FieldKind.Element.OPEN_ENUM, FieldKind.Element.MODEL, FieldKind.Element.UNION);

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonCodec<?> codec(String name) throws ReflectiveOperationException {
        return (JsonCodec<?>) OLDER.loadClass(PACKAGE + name).getField("TYPE").get(null);
    }

    /** A missing member would otherwise show only where it is used. */
    @Test
    void theRuntimeHasEachMemberThatTheyName() throws IOException {
        Set<? extends AccessTarget> targets;
        try (JarFile jar = new JarFile(JAR.toFile())) {
            JavaClasses classes = new ClassFileImporter()
                    .importLocations(List.of(Location.of(jar), Location.of(Path.of("target/classes"))));
            targets = classes.stream()
                    .filter(type -> type.getName().startsWith(PACKAGE))
                    .flatMap(type -> type.getAccessesFromSelf().stream())
                    .map(access -> access.getTarget())
                    .filter(target -> !target.getOwner().isArray())
                    .collect(Collectors.toSet());
        }
        assertThat(targets.stream().map(AccessTarget::getFullName))
                .contains(
                        "io.github.asanaresource.FieldKind.array()",
                        "com.example.older.EveryKind.value(java.lang.Enum)");
        assertThat(targets.stream().filter(target -> target.resolveMember().isEmpty()))
                .isEmpty();
    }

    /**
     * A document.
     *
     * @param type the model or union that it is read as
     * @param json its text
     * @param described what {@code toString()} of the model returns
     */
    private record Document(String type, String json, String described) {

        @Override
        public String toString() {
            return type + " " + json;
        }
    }

    static Stream<Document> documents() {
        return Stream.of(
                new Document("EveryKind", "{}", "EveryKind{}"),
                new Document("EveryKind", """
                        {"name":"A","completed":true,"likes":7,"hours":1.10,"due_on":"2026-11-27",\
                        "created_at":"2026-11-27T10:00:00.000Z","url":"https://example.com/1","priority":"low",\
                        "color":"dark-pink","owner":{"gid":"1"},"access":{"resource_type":"goal_membership"},\
                        "reference":"12","external":{"a":[1,null]}}""", """
                        EveryKind{name=A, completed=true, likes=7, hours=1.10, due_on=2026-11-27, \
                        created_at=2026-11-27T10:00:00.000Z, url=https://example.com/1, priority=low, color=dark-pink, \
                        owner=EveryKindOwner{gid=1}, access=Goal[value=AccessGoal{resource_type=goal_membership}], \
                        reference=Gid[value=12], external={a=[1, null]}}"""),
                new Document("EveryKind", """
                        {"names":["a",null],"booleans":[true],"integers":[7],"numbers":[1.10],"dates":["2026-11-27"],\
                        "date_times":["2026-11-27T10:00:00.000Z"],"urls":["https://example.com/1"],\
                        "priorities":["low","urgent"],"colors":["none","light-grey"],"children":[{"name":"B"},{}],\
                        "accesses":[{"resource_type":"portfolio_membership","member":{"name":"Greg"}},\
                        {"resource_subtype":"new","resource_type":"goal_membership"}],"externals":[1,"a",{}]}""", """
                        EveryKind{names=[a, null], booleans=[true], integers=[7], numbers=[1.10], dates=[2026-11-27], \
                        date_times=[2026-11-27T10:00:00.000Z], urls=[https://example.com/1], priorities=[low, urgent], \
                        colors=[none, light-grey], children=[EveryKind{name=B}, EveryKind{}], \
                        accesses=[Project[value=AccessProject{resource_type=portfolio_membership, \
                        member=EveryKindOwner{name=Greg}}], Unrecognized[an object of [resource_subtype, \
                        resource_type]]], externals=[1, a, {}]}"""),
                new Document("EveryKind", """
                        {"names_by_key":{"a":"b"},"numbers_by_key":{"a":1.10},"dates_by_key":{"a":"2026-11-27"},\
                        "priorities_by_key":{"a":"low","b":"urgent"},"owners_by_key":{"a":{"gid":"1"}},\
                        "references_by_key":{"a":"12","b":{"name":"Greg"}},"externals_by_key":{"a":[]}}""", """
                        EveryKind{names_by_key={a=b}, numbers_by_key={a=1.10}, dates_by_key={a=2026-11-27}, \
                        priorities_by_key={a=low, b=urgent}, owners_by_key={a=EveryKindOwner{gid=1}}, \
                        references_by_key={a=Gid[value=12], b=Definition[value=EveryKindOwner{name=Greg}]}, \
                        externals_by_key={a=[]}}"""),
                new Document("EveryKind", """
                        {"name":null,"completed":"yes","due_on":"soon","priority":"urgent","owner":null,"names":null,\
                        "dates":["x",1],"names_by_key":null,"owners_by_key":{"a":5},"extra":{"a":1.10},"other":null}""", """
                        EveryKind{name=null, completed=(expected a boolean, not a string), due_on=soon, \
                        priority=urgent, owner=null, names=null, \
                        dates=(at [1]: expected a string, not an integer), names_by_key=null, \
                        owners_by_key=(at [a]: expected an object, not an integer), unknown fields: [extra, other]}"""),
                new Document(
                        "Access",
                        "{\"resource_type\":\"goal_membership\",\"role\":\"editor\"}",
                        "Goal[value=AccessGoal{resource_type=goal_membership, role=editor}]"),
                new Document(
                        "Access",
                        "{\"resource_type\":\"team_membership\"}",
                        "Unrecognized[an object of [resource_type]]"),
                new Document("Reference", "\"12\"", "Gid[value=12]"),
                new Document(
                        "Traits", """
                        {"name":"A","projects":[],"secret":"hush","keeper":{"name":"Greg"},"hearted":true}""", "Traits{name=A, projects=[], secret=(hidden), keeper=(hidden), hearted=true}"),
                new Document(
                        "SprintTask",
                        "{\"gid\":\"1\",\"custom_fields\":[{\"gid\":\"1\",\"number_value\":5}]}",
                        "SprintTask{gid=1, custom_fields=[{gid=1, number_value=5}]}"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentsAreReadWrittenAndCompared(Document document) throws Exception {
        JsonCodec<?> codec = codec(document.type());
        Class<?> type = OLDER.loadClass(PACKAGE + document.type());
        JsonModel model = (JsonModel) codec.fromJson(document.json());
        List<Object> models = new ArrayList<>();
        for (Jackson jackson : Jackson.values()) {
            models.add(jackson.read(document.json(), type));
            assertThat(jackson.write(model)).isEqualTo(document.json());
        }
        models.add(codec.fromJson(document.json().getBytes(StandardCharsets.UTF_8)));
        models.add(type.getMethod("fromMap", model instanceof ResourceUnion ? Object.class : Map.class)
                .invoke(null, model.toMap()));
        models.add(serializedAndReadAgain(model));
        if (model instanceof ResourceModel<?> resource) {
            models.add(resource.toBuilder()
                    .unknownField("new", 1)
                    .removeUnknownField("new")
                    .build());
        }
        assertThat(model.toJson()).isEqualTo(document.json());
        assertThat(model).hasToString(document.described());
        assertThat(models)
                .allSatisfy(each -> assertThat(each)
                        .isEqualTo(model)
                        .hasSameHashCodeAs(model)
                        .hasToString(document.described())
                        .isNotSameAs(model));
        assertThat(model).isNotEqualTo(codec.fromJson(model instanceof ResourceUnion ? "{\"a\":1}" : "{\"name\":5}"));
    }

    private static Object serializedAndReadAgain(Object model) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(model);
        }
        return read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Object read(InputStream bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream stream = new ObjectInputStream(bytes) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass description) throws ClassNotFoundException {
                return Class.forName(description.getName(), false, OLDER);
            }
        }) {
            return stream.readObject();
        }
    }

    /** A cache may be older than the runtime, too. */
    @Test
    void whatTheOlderRuntimeSerializedIsRead() throws Exception {
        InputStream serialized = Objects.requireNonNull(OLDER.getResourceAsStream("com/example/older/serialized"));
        assertThat(read(serialized))
                .isEqualTo(
                        codec("EveryKind").fromJson("{\"name\":\"A\",\"hours\":1.10,\"due_on\":null,\"extra\":[7]}"));
    }

    @Test
    void theirDescriptorsSayTheSame() throws Exception {
        ResourceType<?> traits = (ResourceType<?>) codec("Traits");
        assertThat(traits.name()).isEqualTo("Traits");
        assertThat(traits.optFields()).isEqualTo("name,projects,subtasks,secret,keeper.name,notes,hearted");
        assertThat(traits.fields().stream().map(ResourceField::definition))
                .containsExactly(
                        new FieldDefinition("name", FieldKind.STRING, FieldTrait.REQUIRED),
                        new FieldDefinition(
                                "projects", FieldKind.STRING.array(), FieldTrait.REQUIRED, FieldTrait.CREATE_ONLY),
                        new FieldDefinition("subtasks", FieldKind.INTEGER, FieldTrait.READ_ONLY),
                        new FieldDefinition("secret", FieldKind.STRING, FieldTrait.SENSITIVE, FieldTrait.CONDITIONAL),
                        new FieldDefinition("keeper", FieldKind.MODEL, FieldTrait.SENSITIVE),
                        new FieldDefinition("notes", FieldKind.STRING, FieldTrait.OPT_IN),
                        new FieldDefinition("hearted", FieldKind.BOOLEAN, FieldTrait.DEPRECATED));
        ResourceType<?> every = (ResourceType<?>) codec("EveryKind");
        assertThat(every.fields().stream()
                        .filter(field -> field.definition().kind().shape() == FieldKind.Shape.MAP)
                        .map(field -> field.wireName() + " "
                                + field.definition().kind().element()))
                .containsExactly(
                        "names_by_key STRING",
                        "numbers_by_key NUMBER",
                        "dates_by_key DATE",
                        "priorities_by_key OPEN_ENUM",
                        "owners_by_key MODEL",
                        "references_by_key UNION",
                        "externals_by_key ANY");
        assertThat(every.fields().stream()
                        .filter(field -> field.definition().kind().shape() == FieldKind.Shape.SINGLE)
                        .filter(field -> OF_OTHER_TYPES.contains(
                                field.definition().kind().element()))
                        .map(field -> every.typeOf(field).type().getSimpleName()))
                .containsExactly("EveryKindPriority", "Color", "EveryKindOwner", "Access", "Reference");
        assertThat(((ResourceType<?>) codec("SprintTask"))
                        .customFields().stream().map(ResourceField::definition))
                .contains(
                        new FieldDefinition("stage", FieldKind.OPEN_ENUM, CustomFieldKey.ofGid("2")),
                        new FieldDefinition("customer", FieldKind.STRING, CustomFieldKey.ofName("Customer")));
        assertThat(((UnionType<?>) codec("Access")).discriminators())
                .containsExactly("resource_subtype", "resource_type");
    }

    /** It was compiled with the models, and calls them and what the runtime has for users. */
    @Test
    void aProgramOfThatTimeRuns() throws Exception {
        Supplier<?> program = (Supplier<?>)
                OLDER.loadClass(PACKAGE + "Program").getConstructor().newInstance();
        assertThat(((List<?>) program.get()).stream().map(String::valueOf))
                .containsExactlyElementsOf("""
                        Atrue7
                        1.10 2026-11-27 2026-11-27
                        2026-11-27T10:00Z 2026-11-27T10:00:00.000Z
                        example.com
                        another priority urgent
                        DARK_PINK 1
                        goal, editor
                        Gid[value=12] {a=[1]}
                        [a] [LOW, UNRECOGNIZED] [low, urgent]
                        {a=1.50} {} B
                        PRESENT ABSENT {extra=null}
                        dates: never
                        EveryKind.dates: expected an array, not a string
                        true
                        {"name":"A","likes":7,"hours":1.10,"due_on":"2026-11-27","priority":"low","color":"light-grey",\
                        "owner":{"gid":"1"},"access":{"resource_type":"goal_membership"},"reference":"12",\
                        "external":null,"children":[{"completed":false}],"priorities_by_key":{"a":"urgent"},\
                        "extra":[1]}
                        EveryKind{name=A, likes=7, hours=1.10, due_on=2026-11-27, priority=low, color=light-grey, \
                        owner=EveryKindOwner{gid=1}, access=Goal[value=AccessGoal{resource_type=goal_membership}], \
                        reference=Gid[value=12], external=null, children=[EveryKind{completed=false}], \
                        priorities_by_key={a=urgent}, unknown fields: [extra]}
                        EveryKind{name=B, likes=7, hours=1.10, due_on=2026-11-27, priority=low, color=light-grey, \
                        owner=EveryKindOwner{gid=1}, access=Goal[value=AccessGoal{resource_type=goal_membership}], \
                        reference=Gid[value=12], children=[EveryKind{completed=false}], priorities_by_key={a=urgent}}
                        name,owner.gid,access.resource_subtype,access.resource_type,access.role
                        name,projects,subtasks,secret,keeper.name,notes,hearted
                        Traits is missing required fields: name, projects
                        Traits{name=A, projects=[1], secret=(hidden), keeper=(hidden)}
                        {"name":"A","projects":["1"],"secret":"hush","keeper":{"name":"Greg"}}
                        5.0 BUILD 2026-11-27
                        [EveryKindOwner{gid=9}] Acme
                        {"name":"A","custom_fields":{"1":5.0,"2":"21","3":null,"4":["9"],"5":"Acme"}}
                        Ao
                        {"data":{"name":"A"}}
                        Unrecognized[an object of [resource_type]]
                        """.lines().toList());
    }
}
