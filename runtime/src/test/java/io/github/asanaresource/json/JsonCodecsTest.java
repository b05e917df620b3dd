package io.github.asanaresource.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        JsonCodec<Registered> codec = JsonCodecs.of(Registered.class);
        assertThat(codec).isSameAs(Registered.CODEC);
        JsonCodecs.register(Registered.class, new Registered.Codec());
        assertThat(JsonCodecs.of(Registered.class)).isSameAs(codec);
    }

    @Test
    void aClassWithoutCodecIsNamed() {
        assertThatThrownBy(() -> JsonCodecs.of(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is neither an emitted model nor an emitted union");
    }
}
