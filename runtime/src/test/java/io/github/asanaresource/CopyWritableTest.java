package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.internal.Nullable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requests made from models that were read. */
class CopyWritableTest {

    /** A model that is read. Some of its fields have the same kind in the request, others another one. */
    private static final class Response extends ResourceModel<Response.Field> {

        static final ResourceType<Response> TYPE = new ResourceType<>(Response.class, Field.values()) {
            @Override
            protected Response create(ResourceType<Response> type, @Nullable Object[] slots) {
                return new Response(type, slots);
            }

            @Override
            protected EmittedType<?> nested(String wireName) {
                return switch (wireName) {
                    case "status" -> OpenEnumType.of(Status.class);
                    case "link" -> Reference.TYPE;
                    default -> Task.TYPE;
                };
            }
        };

        private static final long serialVersionUID = 1L;

        private Response(ResourceType<Response> type, @Nullable Object[] slots) {
            super(type, slots);
        }

        @Override
        public ResourceBuilder<Field, Response, ?> toBuilder() {
            throw new UnsupportedOperationException();
        }

        enum Field implements ResourceField {
            GID("gid", FieldKind.STRING, FieldTrait.READ_ONLY),
            NAME("name", FieldKind.STRING),
            DUE_ON("due_on", FieldKind.DATE),
            STATUS("status", FieldKind.OPEN_ENUM),
            PARENT("parent", FieldKind.MODEL),
            ASSIGNEE("assignee", FieldKind.MODEL),
            FOLLOWERS("followers", FieldKind.MODEL.array()),
            LINK("link", FieldKind.UNION),
            EXTERNAL("external", FieldKind.MODEL),
            PRECISION("precision", FieldKind.INTEGER),
            CUSTOM_FIELDS("custom_fields", FieldKind.MODEL.array()),
            SECRET("secret", FieldKind.MODEL, FieldTrait.SENSITIVE),
            PROJECTS("projects", FieldKind.STRING.array(), FieldTrait.READ_ONLY),
            MODIFIED_AT("modified_at", FieldKind.STRING),
            LIKES("likes", FieldKind.INTEGER),
            TAGS("tags", FieldKind.STRING.array(), FieldTrait.READ_ONLY, FieldTrait.CREATE_ONLY),
            TEAM("team", FieldKind.STRING, FieldTrait.READ_ONLY, FieldTrait.CREATE_ONLY);

            private final FieldDefinition definition;

            Field(String wireName, FieldKind kind, FieldTrait... traits) {
                this.definition = new FieldDefinition(wireName, kind, traits);
            }

            @Override
            public FieldDefinition definition() {
                return definition;
            }
        }
    }

    /** The model of a request. */
    private static final class Request extends ResourceModel<Request.Field> {

        static final ResourceType<Request> TYPE = new ResourceType<>(Request.class, Field.values()) {
            @Override
            protected Request create(ResourceType<Request> type, @Nullable Object[] slots) {
                return new Request(type, slots);
            }

            @Override
            protected EmittedType<?> nested(String wireName) {
                return switch (wireName) {
                    case "status" -> OpenEnumType.of(Status.class);
                    case "parent" -> Task.TYPE;
                    default -> Move.TYPE;
                };
            }
        };

        private static final long serialVersionUID = 1L;

        private Request(ResourceType<Request> type, @Nullable Object[] slots) {
            super(type, slots);
        }

        static Builder builder() {
            return new Builder();
        }

        @Override
        public Builder toBuilder() {
            throw new UnsupportedOperationException();
        }

        enum Field implements ResourceField {
            WORKSPACE("workspace", FieldKind.STRING),
            GID("gid", FieldKind.STRING),
            NAME("name", FieldKind.STRING, FieldTrait.REQUIRED),
            DUE_ON("due_on", FieldKind.DATE),
            STATUS("status", FieldKind.OPEN_ENUM),
            PARENT("parent", FieldKind.MODEL),
            ASSIGNEE("assignee", FieldKind.STRING),
            FOLLOWERS("followers", FieldKind.STRING.array()),
            LINK("link", FieldKind.STRING),
            EXTERNAL("external", FieldKind.MODEL),
            PRECISION("precision", FieldKind.NUMBER),
            CUSTOM_FIELDS("custom_fields", FieldKind.STRING.map()),
            SECRET("secret", FieldKind.STRING, FieldTrait.SENSITIVE),
            PROJECTS("projects", FieldKind.STRING.array()),
            MODIFIED_AT("modified_at", FieldKind.STRING, FieldTrait.READ_ONLY),
            TAGS("tags", FieldKind.STRING.array()),
            TEAM("team", FieldKind.STRING, FieldTrait.READ_ONLY, FieldTrait.CREATE_ONLY);

            private final FieldDefinition definition;

            Field(String wireName, FieldKind kind, FieldTrait... traits) {
                this.definition = new FieldDefinition(wireName, kind, traits);
            }

            @Override
            public FieldDefinition definition() {
                return definition;
            }
        }

        static final class Builder extends ResourceBuilder<Field, Request, Builder> {

            private Builder() {
                super(TYPE);
            }
        }
    }

    private static final Map<String, Object> RESOURCE = Map.of("gid", "12", "name", "Mittens");

    private static Object copied(String wireName, @Nullable Object json) {
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("name", "a");
        response.put(wireName, json);
        Request request =
                Request.builder().copyWritable(Response.TYPE.fromMap(response)).build();
        assertThat(request.unreadableFields()).isEmpty();
        Map<String, Object> written = new LinkedHashMap<>(request.toMap());
        assertThat(written.remove("name")).isEqualTo("a");
        return written;
    }

    private static Map<String, Object> field(String wireName, @Nullable Object json) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put(wireName, json);
        return field;
    }

    @Test
    void whatBothHaveInTheSameWayIsCopiedAsItIs() {
        for (Map.Entry<String, Object> field : Map.<String, Object>of(
                        "due_on", "soon",
                        "status", "paused",
                        "parent", Map.of("gid", "1", "name", "b", "new", List.of()))
                .entrySet()) {
            assertThat(copied(field.getKey(), field.getValue())).isEqualTo(field(field.getKey(), field.getValue()));
        }
        Response response = Response.TYPE.fromMap(Map.of("name", "a", "parent", RESOURCE));
        Request request = Request.builder().copyWritable(response).build();
        assertThat(request.slots[Request.Field.PARENT.ordinal()])
                .isSameAs(response.slots[Response.Field.PARENT.ordinal()]);
    }

    @Test
    void nullStaysNullAndWhatIsAbsentStaysAsTheBuilderHasIt() {
        for (String wireName : List.of("due_on", "assignee", "followers", "external", "custom_fields")) {
            assertThat(copied(wireName, null)).isEqualTo(field(wireName, null));
        }
        Request.Builder builder = Request.builder()
                .copyWritable(Response.TYPE.fromMap(Map.of("name", "a", "due_on", "2019-09-15")))
                .copyWritable(Response.TYPE.fromMap(Map.of("name", "b")));
        assertThat(builder.build().toMap()).isEqualTo(Map.of("name", "b", "due_on", "2019-09-15"));
    }

    @Test
    void whatIsReadOnlyInEitherIsLeftOut() {
        assertThat(copied("gid", "1")).isEqualTo(Map.of());
        assertThat(copied("projects", List.of("1"))).isEqualTo(Map.of());
        assertThat(copied("modified_at", "2019-09-15")).isEqualTo(Map.of());
    }

    @Test
    void whatOnlyARequestThatCreatesCanSetIsCopiedToOneThatDeclaresItAsWritable() {
        assertThat(copied("tags", List.of("1"))).isEqualTo(field("tags", List.of("1")));
        assertThat(copied("team", "1")).isEqualTo(Map.of());
    }

    @Test
    void whatTheRequestDoesNotDeclareIsLeftOut() {
        assertThat(copied("likes", 5)).isEqualTo(Map.of());
        assertThat(copied("new", 5)).isEqualTo(Map.of());
        assertThat(copied("workspace", "1")).isEqualTo(Map.of());
    }

    @Test
    void aResourceIsNamedByItsGid() {
        assertThat(copied("assignee", RESOURCE)).isEqualTo(field("assignee", "12"));
        assertThat(copied("link", RESOURCE)).isEqualTo(field("link", "12"));
        assertThat(copied("link", "13")).isEqualTo(field("link", "13"));
        assertThat(copied("secret", RESOURCE)).isEqualTo(field("secret", "12"));
        assertThat(copied("followers", Arrays.asList(RESOURCE, null, Map.of("gid", "13"))))
                .isEqualTo(field("followers", Arrays.asList("12", null, "13")));
        assertThat(copied("followers", List.of())).isEqualTo(field("followers", List.of()));
    }

    @Test
    void anotherKindThatHoldsTheJsonIsFilled() {
        assertThat(copied("precision", 2)).isEqualTo(field("precision", 2));
        assertThat(copied("external", Map.of("gid", "1", "data", "b")))
                .isEqualTo(field("external", Map.of("gid", "1", "data", "b")));
        assertThat(Request.builder()
                        .copyWritable(Response.TYPE.fromMap(Map.of("name", "a", "external", RESOURCE)))
                        .build()
                        .slots[Request.Field.EXTERNAL.ordinal()])
                .isInstanceOf(Move.class);
    }

    @Test
    void whatDoesNotFitIsLeftOut() {
        assertThat(copied("assignee", Map.of("name", "Mittens"))).isEqualTo(Map.of());
        assertThat(copied("assignee", Map.of("gid", 12))).isEqualTo(Map.of());
        assertThat(copied("followers", List.of(RESOURCE, Map.of()))).isEqualTo(Map.of());
        assertThat(copied("custom_fields", List.of(RESOURCE))).isEqualTo(Map.of());
        assertThat(copied("due_on", 5)).isEqualTo(Map.of());
        assertThat(copied("due_on", RESOURCE)).isEqualTo(Map.of());
        assertThat(copied("link", 7)).isEqualTo(Map.of());
    }

    /** The spec of the response is out of date, and that of the request is not. */
    @Test
    void whatOnlyTheRequestCanReadIsCopied() {
        assertThat(copied("assignee", "12")).isEqualTo(field("assignee", "12"));
        assertThat(copied("precision", new BigDecimal("1.5"))).isEqualTo(field("precision", new BigDecimal("1.5")));
    }

    @Test
    void whatIsSensitiveInTheRequestStaysOutOfMessages() {
        Request request = Request.builder()
                .copyWritable(Response.TYPE.fromMap(Map.of("name", "a", "secret", RESOURCE)))
                .build();
        assertThat(ResourceModel.describe(request)).isEqualTo("Request{name=a, secret=(hidden)}");
    }

    @Test
    void whatIsRequiredIsStillAskedFor() {
        Request.Builder builder = Request.builder().copyWritable(Response.TYPE.fromMap(Map.of("due_on", "soon")));
        assertThatThrownBy(builder::build)
                .isInstanceOf(MissingFieldsException.class)
                .hasMessage("Request is missing required fields: name");
    }

    @Test
    void aModelOfTheSameTypeIsCopiedToo() {
        Task task = Task.builder()
                .name("a")
                .tags(List.of("b"))
                .unknownField("new", 1)
                .build();
        assertThat(Task.builder().copyWritable(task).build())
                .isEqualTo(Task.builder().name("a").tags(List.of("b")).build());
    }
}
