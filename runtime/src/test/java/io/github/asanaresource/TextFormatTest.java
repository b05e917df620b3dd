package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextFormatTest {

    private enum Field implements ResourceField {
        DUE_ON,
        SECRET_URL;

        @Override
        public boolean isSensitive() {
            return this == SECRET_URL;
        }

        @Override
        public String resource() {
            return "TaskResponse";
        }

        @Override
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Test
    void datesAreRead() {
        assertThat(TextFormat.DATE.parse("2019-09-15", Field.DUE_ON)).isEqualTo(LocalDate.of(2019, 9, 15));
        assertThat(TextFormat.DATE.format(LocalDate.of(2019, 9, 15))).isEqualTo("2019-09-15");
    }

    @Test
    void timestampsAreReadWithTheirOffset() {
        assertThat(TextFormat.TIMESTAMP.parse("2012-02-22T02:06:58.147Z", Field.DUE_ON))
                .isEqualTo(OffsetDateTime.of(2012, 2, 22, 2, 6, 58, 147_000_000, ZoneOffset.UTC));
        assertThat(TextFormat.TIMESTAMP
                        .parse("2012-02-22T02:06:58+02:00", Field.DUE_ON)
                        .getOffset())
                .isEqualTo(ZoneOffset.ofHours(2));
    }

    @Test
    void timestampsAreWrittenWithSeconds() {
        assertThat(TextFormat.TIMESTAMP.format(OffsetDateTime.of(2012, 2, 22, 2, 0, 0, 0, ZoneOffset.UTC)))
                .isEqualTo("2012-02-22T02:00:00Z");
    }

    @Test
    void urisAreRead() {
        assertThat(TextFormat.URI.parse("https://app.asana.com/0/1/list", Field.DUE_ON))
                .isEqualTo(URI.create("https://app.asana.com/0/1/list"));
        assertThat(TextFormat.URI.format(URI.create("mailto:a@b"))).isEqualTo("mailto:a@b");
    }

    @Test
    void textInNoFormatNamesResourceFieldAndText() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> TextFormat.DATE.parse("tomorrow", Field.DUE_ON))
                .withMessage("TaskResponse.due_on: \"tomorrow\" is not a date such as 2019-09-15")
                .satisfies(e -> {
                    assertThat(e.resource()).isEqualTo("TaskResponse");
                    assertThat(e.field()).isEqualTo("due_on");
                });
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> TextFormat.TIMESTAMP.parse("2019-09-15", Field.DUE_ON))
                .withMessage("TaskResponse.due_on: \"2019-09-15\" is not a date-time such as 2012-02-22T02:06:58.147Z");
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> TextFormat.URI.parse("a b", Field.DUE_ON))
                .withMessage(
                        "TaskResponse.due_on: \"a b\" is not a URI such as https://app.asana.com/0/resource/123456789/list");
    }

    @Test
    void aSensitiveTextDoesNotGetIntoMessages() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> TextFormat.URI.parse("s3 cret", Field.SECRET_URL))
                .withMessage("TaskResponse.secret_url: its text (hidden) is not a URI such as"
                        + " https://app.asana.com/0/resource/123456789/list")
                .withNoCause();
    }

    @Test
    void aLongTextIsCutInMessages() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> TextFormat.DATE.parse("x".repeat(1_000_000), Field.DUE_ON))
                .withMessage("TaskResponse.due_on: \"" + "x".repeat(200) + "…\" is not a date such as 2019-09-15");
    }
}
