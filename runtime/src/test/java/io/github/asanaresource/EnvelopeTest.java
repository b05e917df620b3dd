package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Envelopes of resources, on each Jackson and without one. */
class EnvelopeTest {

    private static final Type DATA = type(new TypeReference<Data<Task>>() {});
    private static final Type PAGE = type(new TypeReference<Page<Task>>() {});
    private static final Type EVENTS = type(new TypeReference<Events<Task>>() {});
    private static final Type UNIONS = type(new TypeReference<Page<Reference>>() {});

    private static Type type(TypeReference<?> reference) {
        return reference.getType();
    }

    private record Document(Type type, ResourceType<?> descriptor, String json) {}

    /** An envelope is written as it was read, in the same order. */
    static Stream<Arguments> documents() {
        List<Document> documents = List.of(
                new Document(DATA, Data.typeOf(Task.TYPE), "{\"data\":{\"gid\":\"1\",\"likes\":1.10}}"),
                new Document(DATA, Data.typeOf(Task.TYPE), "{\"data\":null,\"X-Hook-Secret\":\"b537\"}"),
                new Document(DATA, Data.typeOf(Task.TYPE), "{}"),
                new Document(DATA, Data.typeOf(Task.TYPE), "{\"data\":[{\"gid\":\"1\"}]}"),
                new Document(
                        type(new TypeReference<Data<Reference>>() {}),
                        Data.typeOf(Reference.TYPE),
                        "{\"data\":{\"gid\":\"1\"}}"),
                new Document(
                        type(new TypeReference<Data<Reference>>() {}), Data.typeOf(Reference.TYPE), "{\"data\":\"1\"}"),
                new Document(
                        PAGE,
                        Page.typeOf(Task.TYPE),
                        "{\"data\":[{\"gid\":\"1\"},null,{}],\"next_page\":{\"offset\":\"eyJ0\",\"path\":\"/tasks?offset=eyJ0\","
                                + "\"uri\":\"https://app.asana.com/api/1.0/tasks?offset=eyJ0\",\"more\":1},\"new\":[1.0]}"),
                new Document(PAGE, Page.typeOf(Task.TYPE), "{\"data\":[],\"next_page\":null}"),
                new Document(PAGE, Page.typeOf(Task.TYPE), "{\"data\":{},\"next_page\":\"eyJ0\"}"),
                new Document(UNIONS, Page.typeOf(Reference.TYPE), "{\"data\":[\"1\",{\"gid\":\"2\"},7]}"),
                new Document(
                        EVENTS,
                        Events.typeOf(Task.TYPE),
                        "{\"data\":[{\"gid\":\"1\"}],\"sync\":\"de47\",\"has_more\":true,\"new\":null}"),
                new Document(EVENTS, Events.typeOf(Task.TYPE), "{\"sync\":7,\"has_more\":\"yes\"}"),
                new Document(
                        Errors.class,
                        Errors.TYPE,
                        "{\"errors\":[{\"message\":\"a\",\"help\":null,\"phrase\":\"6 sad squid\",\"new\":1}],\"sync\":\"de47\"}"),
                new Document(Errors.class, Errors.TYPE, "{\"errors\":[\"a\"],\"sync\":null}"));
        return Stream.of(Jackson.values())
                .flatMap(jackson -> documents.stream().map(document -> Arguments.of(jackson, document)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsReadIsWrittenAsItCame(Jackson jackson, Document document) throws Exception {
        ResourceModel<?> envelope = jackson.read(document.json(), document.type());
        assertThat(jackson.write(envelope)).isEqualTo(document.json());
        assertThat(jackson.write(envelope.toMap())).isEqualTo(document.json());
        ResourceModel<?> parsed = document.descriptor().fromMap(envelope.toMap());
        for (Object same : List.of(parsed, envelope.toBuilder().build(), SerializationTest.copy(envelope))) {
            assertThat(same).isEqualTo(envelope).hasSameHashCodeAs(envelope).hasToString(envelope.toString());
        }
        assertThat(SerializationTest.copy(envelope).unreadableFields()).isEqualTo(envelope.unreadableFields());
    }

    static Stream<Arguments> equality() {
        return Stream.of(
                Arguments.of(Data.typeOf(Task.TYPE), Map.of("data", Map.of("gid", "1")), "Data{data=Task{gid=1}}"),
                Arguments.of(
                        Page.typeOf(Task.TYPE),
                        Map.of("data", List.of(Map.of("gid", "1"))),
                        "Page{data=[Task{gid=1}]}"),
                Arguments.of(Events.typeOf(Task.TYPE), Map.of("sync", "de47"), "Events{sync=de47}"),
                Arguments.of(
                        Errors.TYPE,
                        Map.of("errors", List.of(Map.of("message", "a"))),
                        "Errors{errors=[AsanaError{message=a}]}"),
                Arguments.of(AsanaError.TYPE, Map.of("message", "a"), "AsanaError{message=a}"),
                Arguments.of(NextPage.TYPE, Map.of("offset", "eyJ0"), "NextPage{offset=eyJ0}"));
    }

    @ParameterizedTest
    @MethodSource
    void equality(ResourceType<?> type, Map<String, ?> json, String text) {
        ResourceModel<?> envelope = type.fromMap(json);
        assertThat(envelope)
                .hasToString(text)
                .isEqualTo(envelope)
                .isEqualTo(type.fromMap(json))
                .hasSameHashCodeAs(type.fromMap(json))
                .doesNotHaveSameHashCodeAs(type.fromMap(Map.of()))
                .isNotEqualTo(type.fromMap(Map.of()))
                .isNotEqualTo(Task.fromMap(Map.of()));
        assertThat(type.fromMap(Map.of())).isNotEqualTo(Task.fromMap(Map.of()));
    }

    @ParameterizedTest
    @EnumSource
    void dataHasAResource(Jackson jackson) throws JsonProcessingException {
        Data<Task> data = jackson.read("{\"data\":{\"gid\":\"1\"},\"X-Hook-Secret\":\"b537\"}", DATA);
        assertThat(data.data().flatMap(Task::gid)).contains("1");
        assertThat(data.unknownFields()).isEqualTo(Map.of("X-Hook-Secret", "b537"));
        assertThat(data).hasToString("Data{data=Task{gid=1}, unknown fields: [X-Hook-Secret]}");
        Data<Task> none = jackson.read("{\"data\":null}", DATA);
        assertThat(none.presence(Data.Field.DATA)).isEqualTo(Presence.NULL);
        assertThat(none.data()).isEmpty();
        assertThat(none).isNotEqualTo(data).isNotEqualTo(Data.fromMap(Task.TYPE, Map.of()));
    }

    @ParameterizedTest
    @EnumSource
    void aPageHasResourcesAndTheWayToTheNextOne(Jackson jackson) throws JsonProcessingException {
        Page<Task> page = jackson.read(
                "{\"data\":[{\"gid\":\"1\"},{\"gid\":\"2\"}],\"next_page\":{\"offset\":\"eyJ0\",\"path\":\"/tasks\","
                        + "\"uri\":\"https://app.asana.com/tasks\"}}",
                PAGE);
        assertThat(page.data()).extracting(Task::gid).containsExactly(Optional.of("1"), Optional.of("2"));
        NextPage next = page.nextPage().orElseThrow();
        assertThat(next.offset()).contains("eyJ0");
        assertThat(next.path()).contains("/tasks");
        assertThat(next.uri()).contains(URI.create("https://app.asana.com/tasks"));
        assertThat(page)
                .hasToString("Page{data=[Task{gid=1}, Task{gid=2}], next_page="
                        + "NextPage{offset=eyJ0, path=/tasks, uri=https://app.asana.com/tasks}}");
        Page<Task> last = jackson.read("{\"data\":[],\"next_page\":null}", PAGE);
        assertThat(last.nextPage()).isEmpty();
        assertThat(last.presence(Page.Field.NEXT_PAGE)).isEqualTo(Presence.NULL);
        Page<Task> all = jackson.read("{\"data\":[]}", PAGE);
        assertThat(all.presence(Page.Field.NEXT_PAGE)).isEqualTo(Presence.ABSENT);
        NextPage odd = jackson.read("{\"uri\":\"a b\"}", NextPage.class);
        assertThat(odd.uriAsString()).contains("a b");
        assertThatThrownBy(odd::uri)
                .isInstanceOf(MalformedValueException.class)
                .hasMessageStartingWith("NextPage.uri: \"a b\" is not a URI");
    }

    @ParameterizedTest
    @EnumSource
    void aPageHasUnions(Jackson jackson) throws JsonProcessingException {
        Page<Reference> page = jackson.read("{\"data\":[\"1\",{\"gid\":\"2\"},7]}", UNIONS);
        assertThat(page.data())
                .containsExactly(
                        new Reference.Gid("1"),
                        new Reference.Definition(Task.builder().gid("2").build()),
                        new Reference.Unrecognized(7));
        assertThat(Page.builder(Reference.TYPE).data(page.data()).build()).isEqualTo(page);
    }

    @ParameterizedTest
    @EnumSource
    void eventsBringATokenAndSayWhetherThereAreMore(Jackson jackson) throws JsonProcessingException {
        Events<Task> events = jackson.read("{\"data\":[{\"gid\":\"1\"}],\"sync\":\"de47\",\"has_more\":false}", EVENTS);
        assertThat(events.data()).containsExactly(Task.builder().gid("1").build());
        assertThat(events.sync()).contains("de47");
        assertThat(events.hasMore()).contains(false);
        assertThat(events).hasToString("Events{data=[Task{gid=1}], sync=de47, has_more=false}");
    }

    @ParameterizedTest
    @EnumSource
    void errorsSayWhatWentWrongAndMayBringAToken(Jackson jackson) throws JsonProcessingException {
        Errors errors = jackson.read(
                "{\"errors\":[{\"message\":\"Sync token invalid or too old.\",\"help\":\"Read on\","
                        + "\"phrase\":\"6 sad squid\"}],\"sync\":\"de47\"}",
                Errors.class);
        AsanaError error = errors.errors().get(0);
        assertThat(error.message()).contains("Sync token invalid or too old.");
        assertThat(error.help()).contains("Read on");
        assertThat(error.phrase()).contains("6 sad squid");
        assertThat(errors.sync()).contains("de47");
        assertThat(Errors.builder().errors(List.of(error)).sync("de47").build()).isEqualTo(errors);
        assertThat(Errors.fromMap(errors.toMap())).isEqualTo(errors);
        assertThat(AsanaError.fromMap(error.toMap()))
                .isEqualTo(AsanaError.builder()
                        .message("Sync token invalid or too old.")
                        .help("Read on")
                        .phrase("6 sad squid")
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void contentOfAnotherKindIsUnreadable(Jackson jackson) throws JsonProcessingException {
        Data<Task> data = jackson.read("{\"data\":[{\"gid\":\"1\"}]}", DATA);
        assertThat(data.unreadableFields())
                .isEqualTo(Map.of(
                        Data.Field.DATA,
                        new UnreadableValue(List.of(Map.of("gid", "1")), "expected an object, not an array")));
        assertThatThrownBy(data::data)
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("Data.data: expected an object, not an array");
        Page<Task> page = jackson.read("{\"data\":[{\"gid\":\"1\"},\"2\"],\"next_page\":null}", PAGE);
        assertThatThrownBy(page::data)
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("Page.data: at [1]: expected an object, not a string");
        assertThat(page.nextPage()).isEmpty();
        assertThatThrownBy(() -> jackson.read("[]", PAGE))
                .hasMessageStartingWith("Page: expected an object, not an array");
    }

    record Exchange(Data<Task> request, Optional<String> id, List<Page<Reference>> pages, Map<String, Errors> errors) {}

    record Answer<T extends JsonModel>(int status, Data<T> body) {}

    @ParameterizedTest
    @EnumSource
    void recordsOfUsersHaveEnvelopes(Jackson jackson) throws JsonProcessingException {
        String json =
                "{\"request\":{\"data\":{\"gid\":\"1\"}},\"pages\":[{\"data\":[\"1\"]}],\"errors\":{\"a\":{\"errors\":[]}}}";
        Exchange exchange = jackson.read(json.replace("\"pages\"", "\"id\":null,\"pages\""), Exchange.class);
        assertThat(exchange.request()).isEqualTo(Data.of(Task.builder().gid("1").build()));
        assertThat(exchange.pages()).containsExactly(Page.fromMap(Reference.TYPE, Map.of("data", List.of("1"))));
        assertThat(exchange.errors()).isEqualTo(Map.of("a", Errors.fromMap(Map.of("errors", List.of()))));

        String answer = "{\"status\":200,\"body\":{\"data\":{\"gid\":\"1\"}}}";
        Answer<Task> read = jackson.read(answer, type(new TypeReference<Answer<Task>>() {}));
        assertThat(read.body().data().flatMap(Task::gid)).contains("1");
        assertThat(jackson.write(read)).isEqualTo(answer);
    }

    @Test
    void eachJacksonReadsByItsOwnTypeReference() throws JsonProcessingException {
        String json = "{\"data\":[{\"gid\":\"1\"}]}";
        Page<Task> two = new ObjectMapper().readValue(json, new TypeReference<>() {});
        Page<Task> three = new JsonMapper().readValue(json, new tools.jackson.core.type.TypeReference<>() {});
        assertThat(two).isEqualTo(three).isEqualTo(Page.fromMap(Task.TYPE, two.toMap()));
    }

    record Raw(Page<?> page) {}

    @ParameterizedTest
    @EnumSource
    void anEnvelopeWithoutATypeArgumentIsRefused(Jackson jackson) {
        for (Type type : List.of(
                Page.class,
                type(new TypeReference<Page<?>>() {}),
                type(new TypeReference<Page<? extends JsonModel>>() {}),
                type(new TypeReference<Page<ResourceUnion>>() {}),
                type(new TypeReference<Page<ResourceModel<?>>>() {}))) {
            assertThatThrownBy(() -> jackson.read("{}", type))
                    .as(type.getTypeName())
                    .isInstanceOfAny(
                            com.fasterxml.jackson.databind.exc.InvalidDefinitionException.class,
                            tools.jackson.databind.exc.InvalidDefinitionException.class)
                    .hasMessageStartingWith("Page is read with a type argument that is an emitted model or union,"
                            + " as in new TypeReference<Page<TaskResponse>>() {}");
        }
        assertThatThrownBy(() -> jackson.read("{\"page\":{}}", Raw.class))
                .hasMessageStartingWith("Page is read with a type argument that is an emitted model or union,"
                        + " as in new TypeReference<Page<TaskResponse>>() {}");
    }

    @ParameterizedTest
    @EnumSource
    void aBoundOfATypeArgumentSaysWhatToRead(Jackson jackson) throws JsonProcessingException {
        Page<? extends Task> page =
                jackson.read("{\"data\":[{\"gid\":\"1\"}]}", type(new TypeReference<Page<? extends Task>>() {}));
        assertThat(page.data()).isEqualTo(List.of(Task.builder().gid("1").build()));
    }

    @Test
    void requestsAreModelsInAnEnvelope() {
        Task request = Task.builder().name("a").setNull(Task.Field.DUE_ON).build();
        Data<Task> data = Data.of(request);
        assertThat(data.data()).containsSame(request);
        assertThat(Jackson.TWO.tree(data)).isEqualTo("{\"data\":{\"name\":\"a\",\"due_on\":null}}");
        assertThat(data)
                .isEqualTo(Data.builder(Task.TYPE).data(request).build())
                .isEqualTo(Data.fromMap(Task.TYPE, data.toMap()));
        assertThat(Data.builder(Reference.TYPE)
                        .data(new Reference.Gid("1"))
                        .build()
                        .toMap())
                .isEqualTo(Map.of("data", "1"));
    }

    @Test
    void envelopesAreBuiltAndCopied() {
        Page<Task> page = Page.builder(Task.TYPE)
                .data(List.of(Task.builder().gid("1").build()))
                .nextPage(next -> next.offset("eyJ0").path("/tasks").uri(URI.create("https://app.asana.com/tasks")))
                .unknownField("new", new BigDecimal("1.0"))
                .build();
        assertThat(page.toMap())
                .isEqualTo(Map.of(
                        "data",
                        List.of(Map.of("gid", "1")),
                        "next_page",
                        Map.of("offset", "eyJ0", "path", "/tasks", "uri", "https://app.asana.com/tasks"),
                        "new",
                        new BigDecimal("1.0")));
        NextPage next = NextPage.builder().uri("a b").build();
        assertThat(NextPage.fromMap(Map.of("uri", "a b"))).isEqualTo(next);
        assertThat(page.toBuilder()
                        .nextPage(next)
                        .removeUnknownField("new")
                        .build()
                        .toMap())
                .isEqualTo(Map.of("data", List.of(Map.of("gid", "1")), "next_page", Map.of("uri", "a b")));
        assertThat(Events.builder(Task.TYPE)
                        .data(List.of())
                        .sync("de47")
                        .hasMore(true)
                        .build())
                .isEqualTo(Events.fromMap(Task.TYPE, Map.of("data", List.of(), "sync", "de47", "has_more", true)));
        assertThatThrownBy(() -> Data.builder(Task.TYPE).data(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Data.data must not be null: setNull(Field.DATA) writes an explicit null,"
                        + " unset(Field.DATA) removes the field");
    }

    @Test
    void anEnvelopeHasADescriptorForEachTypeOfContent() {
        ResourceType<Page<Task>> type = Page.typeOf(Task.TYPE);
        assertThat(type.type()).isEqualTo(Page.class);
        assertThat(type.name()).isEqualTo("Page");
        assertThat(type.fields()).containsExactly(Page.Field.values());
        Data<Page<Task>> nested =
                Data.typeOf(type).fromMap(Map.of("data", Map.of("data", List.of(Map.of("gid", "1")))));
        assertThat(nested.data().orElseThrow().data())
                .containsExactly(Task.builder().gid("1").build());
    }

    @Test
    void envelopesInEnvelopesAreReadAndSerialized() throws Exception {
        Data<Page<Task>> nested = Jackson.TWO.read(
                "{\"data\":{\"data\":[{\"gid\":\"1\"}]}}", type(new TypeReference<Data<Page<Task>>>() {}));
        assertThat(SerializationTest.copy(nested).data().orElseThrow().data())
                .containsExactly(Task.builder().gid("1").build());
    }

    @Test
    void anElementOfAnotherTypeIsRefused() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Task> moves = (List) List.of(Move.TYPE.fromMap(Map.of()));
        assertThatThrownBy(() -> Page.builder(Task.TYPE).data(moves)).isInstanceOf(ClassCastException.class);
    }

    @Test
    void whatIsSensitiveStaysSo() {
        Webhook webhook = Webhook.TYPE.fromMap(Map.of("owner", Map.of("gid", "s3cret")));
        Task owner = (Task) webhook.slots[Webhook.Field.OWNER.ordinal()];
        assertThat(Data.of(owner)).hasToString("Data{data=Task{gid=(hidden)}}");
    }

    @Test
    void anEnvelopeIsReadAndWrittenWithoutALibrary() {
        byte[] page = "{\"data\":[{\"gid\":\"1\"}],\"next_page\":{\"offset\":\"a\"}}".getBytes(StandardCharsets.UTF_8);
        assertThat(Page.fromJson(Task.TYPE, page).data())
                .containsExactly(Task.builder().gid("1").build());
        assertThat(Page.fromJson(Task.TYPE, page).toJsonBytes()).isEqualTo(page);
        byte[] data = "{\"data\":{\"gid\":\"1\"}}".getBytes(StandardCharsets.UTF_8);
        assertThat(Data.fromJson(Task.TYPE, data))
                .isEqualTo(Data.of(Task.builder().gid("1").build()));
        byte[] events = "{\"data\":[],\"sync\":\"a\",\"has_more\":true}".getBytes(StandardCharsets.UTF_8);
        assertThat(Events.fromJson(Story.TYPE, events).toJsonBytes()).isEqualTo(events);
        assertThat(Page.fromJson(Task.TYPE, utf8(page))).isEqualTo(Page.fromJson(Task.TYPE, page));
        assertThat(Data.fromJson(Task.TYPE, utf8(data))).isEqualTo(Data.fromJson(Task.TYPE, data));
        assertThat(Events.fromJson(Story.TYPE, utf8(events))).isEqualTo(Events.fromJson(Story.TYPE, events));
        assertThat(Errors.TYPE.fromJson("{\"errors\":[]}").errors()).isEmpty();
    }

    private static String utf8(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
