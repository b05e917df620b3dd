package io.github.asanaresource.processor.emission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnicodeEscapesTest {

    @ParameterizedTest
    @CsvSource({
        "größe, gr\\u00f6\\u00dfe",
        "\ud83d\ude00, \\ud83d\\ude00",
        "\ud800, \\ud800",
        "\\, \\",
        "a\\b, a\\b",
        "\\u, \\u005cu",
        "\\\\u, \\\\u",
        "\\\\\\u, \\\\\\u005cu",
        "\\é, \\u005c\\u00e9",
        "\\\\é, \\\\\\u00e9",
        "\\\\\\é, \\\\\\u005c\\u00e9"
    })
    void aCompilerReadsTheTextItself(String text, String source) {
        assertThat(UnicodeEscapes.exactly(text)).isEqualTo(source);
        assertThat(UnicodeEscapes.resolve(source)).isEqualTo(text);
    }
}
