package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tests run with the version of Jackson that the build selects: the newest, then the oldest supported one. */
class JacksonVersionTest {

    private static final String EXPECTED = "expected.jackson2.version";

    @Test
    void jackson2IsTheOneThatIsMeant() {
        assertThat(System.getProperties()).containsKey(EXPECTED);
        assertThat(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION).hasToString(System.getProperty(EXPECTED));
        assertThat(com.fasterxml.jackson.core.json.PackageVersion.VERSION).hasToString(System.getProperty(EXPECTED));
    }
}
