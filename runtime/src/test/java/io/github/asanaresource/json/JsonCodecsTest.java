package io.github.asanaresource.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonCodecsTest {

    /** Its initializer registers its codec. */
    private static final class Registered {

        private static final JsonCodec<Registered> CODEC = new Codec();

        static {
            JsonCodecs.register(Registered.class, CODEC);
        }

        private static final class Codec implements JsonCodec<Registered> {

            @Override
            public Registered read(JsonReader reader) {
                return new Registered();
            }

            @Override
            public void write(Registered value, JsonWriter writer) {}

            @Override
            public boolean isObject(Registered value) {
                return true;
            }
        }
    }

    @Test
    void aClassIsInitializedForItsCodecAndTheFirstOneRemains() {
        JsonCodec<?> codec = JsonCodecs.of(List.of(Registered.class));
        assertThat(codec).isSameAs(Registered.CODEC);
        JsonCodecs.register(Registered.class, new Registered.Codec());
        assertThat(JsonCodecs.of(List.of(Registered.class))).isSameAs(codec);
    }

    @Test
    void aClassWithoutCodecIsNamed() {
        assertThatThrownBy(() -> JsonCodecs.of(List.of(String.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is neither an emitted model nor an emitted union");
    }

    /** Its initializer registers a codec for each codec of its type argument. */
    private static final class Generic<T> {

        private record Codec(JsonCodec<?> argument) implements JsonCodec<Generic<?>> {

            @Override
            public Generic<?> read(JsonReader reader) {
                return new Generic<>();
            }

            @Override
            public void write(Generic<?> value, JsonWriter writer) {}

            @Override
            public boolean isObject(Generic<?> value) {
                return true;
            }
        }

        static {
            JsonCodecs.register(Generic.class, (GenericCodec) Codec::new);
        }
    }

    @Test
    void aGenericClassHasACodecForEachTypeArgument() {
        Generic.Codec once = new Generic.Codec(Registered.CODEC);
        assertThat(JsonCodecs.of(List.of(Generic.class, Registered.class))).isEqualTo(once);
        assertThat(JsonCodecs.of(List.of(Generic.class, Generic.class, Registered.class)))
                .isEqualTo(new Generic.Codec(once));
        JsonCodecs.register(Generic.class, (GenericCodec) argument -> Registered.CODEC);
        assertThat(JsonCodecs.of(List.of(Generic.class, Registered.class))).isEqualTo(once);
    }

    @Test
    void aTypeArgumentIsNeededAndHasACodec() {
        for (List<Class<?>> classes : List.<List<Class<?>>>of(
                List.of(Generic.class),
                List.of(Generic.class, String.class),
                List.of(Generic.class, Generic.class),
                List.of(Generic.class, Registered.class, Registered.class))) {
            assertThatThrownBy(() -> JsonCodecs.of(classes))
                    .as(classes.toString())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Generic is read with a type argument that is an emitted model or union,"
                            + " as in new TypeReference<Generic<TaskResponse>>() {}");
        }
    }
}
