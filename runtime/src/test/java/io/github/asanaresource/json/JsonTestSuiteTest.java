package io.github.asanaresource.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The documents of <a href="https://github.com/nst/JSONTestSuite">JSONTestSuite</a>, which is not part of this project:
 * {@code -Djson.test.suite=...} names its folder.
 */
class JsonTestSuiteTest {

    private static final String PROPERTY = "json.test.suite";

    /**
     * Documents on which JSON leaves the choice to the parser, and which we accept: they have numbers beyond the range
     * of double, or escaped unpaired surrogates.
     */
    private static final Set<String> ACCEPTED = Set.of(
            "i_number_double_huge_neg_exp.json",
            "i_number_neg_int_huge_exp.json",
            "i_number_pos_double_huge_exp.json",
            "i_number_real_neg_overflow.json",
            "i_number_real_pos_overflow.json",
            "i_number_real_underflow.json",
            "i_number_too_big_neg_int.json",
            "i_number_too_big_pos_int.json",
            "i_number_very_big_negative_int.json",
            "i_object_key_lone_2nd_surrogate.json",
            "i_string_1st_surrogate_but_2nd_missing.json",
            "i_string_1st_valid_surrogate_2nd_invalid.json",
            "i_string_incomplete_surrogate_and_escape_valid.json",
            "i_string_incomplete_surrogate_pair.json",
            "i_string_incomplete_surrogates_escape_valid.json",
            "i_string_invalid_lonely_surrogate.json",
            "i_string_invalid_surrogate.json",
            "i_string_inverted_surrogates_U+1D11E.json",
            "i_string_lone_second_surrogate.json",
            "i_structure_500_nested_arrays.json");

    /** Documents that we refuse: they are not UTF-8, have a byte order mark, or have an exponent out of range. */
    private static final Set<String> REFUSED = Set.of(
            "i_number_huge_exp.json",
            "i_string_UTF-16LE_with_BOM.json",
            "i_string_UTF-8_invalid_sequence.json",
            "i_string_UTF8_surrogate_U+D800.json",
            "i_string_invalid_utf-8.json",
            "i_string_iso_latin_1.json",
            "i_string_lone_utf8_continuation_byte.json",
            "i_string_not_in_unicode_range.json",
            "i_string_overlong_sequence_2_bytes.json",
            "i_string_overlong_sequence_6_bytes.json",
            "i_string_overlong_sequence_6_bytes_null.json",
            "i_string_truncated-utf-8.json",
            "i_string_utf16BE_no_BOM.json",
            "i_string_utf16LE_no_BOM.json",
            "i_structure_UTF-8_BOM_empty_object.json");

    /** Whether each document is accepted, by its name. */
    private static final Map<String, Boolean> RESULTS = new TreeMap<>();

    @BeforeAll
    static void readAll() throws IOException {
        String folder = System.getProperty(PROPERTY);
        assumeTrue(folder != null, "JSONTestSuite is not tried: -D" + PROPERTY + " does not say where it is");
        try (Stream<Path> documents = Files.list(Path.of(folder, "test_parsing"))) {
            for (Path document : documents.toList()) {
                RESULTS.put(document.getFileName().toString(), isAccepted(Files.readAllBytes(document)));
            }
        }
    }

    private static boolean isAccepted(byte[] document) throws IOException {
        try {
            JsonBytesReader reader = new JsonBytesReader(document);
            reader.parsed();
            reader.requireEnd();
            return true;
        } catch (MalformedJsonException e) {
            return false;
        }
    }

    private static Set<String> namesOf(String prefix, boolean accepted) {
        return RESULTS.entrySet().stream()
                .filter(result -> result.getKey().startsWith(prefix) && result.getValue() == accepted)
                .map(result -> result.getKey())
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsJsonIsAccepted() {
        assertThat(namesOf("y_", false)).isEmpty();
        assertThat(namesOf("y_", true)).hasSizeGreaterThanOrEqualTo(95);
    }

    @Test
    void whatIsNotJsonIsRefused() {
        assertThat(namesOf("n_", true)).isEmpty();
        assertThat(namesOf("n_", false)).hasSizeGreaterThanOrEqualTo(188);
    }

    @Test
    void whatJsonLeavesOpenIsDecided() {
        assertThat(namesOf("i_", true)).isEqualTo(ACCEPTED);
        assertThat(namesOf("i_", false)).isEqualTo(REFUSED);
    }
}
