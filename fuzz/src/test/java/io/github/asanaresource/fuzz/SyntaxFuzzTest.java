package io.github.asanaresource.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.MalformedJsonException;
import io.github.asanaresource.json.ParsedJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * Our reader of bytes accepts exactly what the JDK decodes as UTF-8 and Jackson's strict parser accepts as JSON, and
 * both read the same. Jackson gets characters: given bytes, it guesses the encoding, and accepts more than valid UTF-8.
 */
class SyntaxFuzzTest {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @FuzzTest
    @DictionaryFile(resourcePath = "names.dict")
    void documents(byte[] bytes) {
        Result expected = expected(bytes);
        Result actual = actual(bytes);
        assertThat(actual.refusal() == null)
                .as("accepted by us; otherwise %s, and Jackson: %s", actual.refusal(), expected.refusal())
                .isEqualTo(expected.refusal() == null);
        if (actual.refusal() == null) {
            assertThat(Wire.exact(actual.json())).isEqualTo(Wire.exact(expected.json()));
            assertThat(ParsedJson.fromJson(ParsedJson.toJson(actual.json()))).isEqualTo(actual.json());
        } else {
            assertThat(actual.refusal()).isInstanceOf(MalformedJsonException.class);
        }
    }

    private record Result(@Nullable Object json, @Nullable Exception refusal) {}

    private static Result expected(byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
                return new Result(null, new IOException("Jackson passes over it, and we refuse it"));
            }
            return new Result(STRICT.readValue(text, Object.class), null);
        } catch (CharacterCodingException | JsonProcessingException | NumberFormatException e) {
            return new Result(null, e); // a NumberFormatException is thrown for exponents out of range
        }
    }

    private static Result actual(byte[] bytes) {
        try {
            return new Result(ParsedJson.fromJson(bytes), null);
        } catch (MalformedJsonException e) {
            return new Result(null, e);
        }
    }
}
