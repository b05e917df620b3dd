package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AbsentFilterTest {

    @Test
    void onlyWhatIsAbsentIsLeftOut() {
        AbsentFilter filter = new AbsentFilter();
        assertThat(filter.equals(Presence.ABSENT)).isTrue();
        assertThat(filter.equals(null)).isFalse();
        assertThat(filter.equals(Presence.NULL)).isFalse();
        assertThat(filter.equals("")).isFalse();
    }

    @Test
    void allFiltersAreEqual() {
        assertThat(new AbsentFilter()).isEqualTo(new AbsentFilter()).hasSameHashCodeAs(new AbsentFilter());
    }
}
