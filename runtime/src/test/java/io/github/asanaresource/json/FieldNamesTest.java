package io.github.asanaresource.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FieldNamesTest {

    private final FieldNames names = new FieldNames("gid", "name");

    @Test
    void aNameIsFoundByItsPositionAndThePositionByTheName() {
        assertThat(names.size()).isEqualTo(2);
        assertThat(names.get(1)).isEqualTo("name");
        assertThat(names.find("gid")).isZero();
        assertThat(names.find("name")).isEqualTo(1);
        assertThat(names.find("Name")).isEqualTo(JsonReader.UNKNOWN);
    }

    @Test
    void eachLibraryHasTheNamesInItsFormOnce() {
        AtomicInteger conversions = new AtomicInteger();
        List<List<String>> forms = List.of(
                encoded(FieldNames.Library.JACKSON_2, "2", conversions),
                encoded(FieldNames.Library.JACKSON_3, "3", conversions),
                encoded(FieldNames.Library.JACKSON_2, "2", conversions),
                encoded(FieldNames.Library.JACKSON_3, "3", conversions));
        assertThat(forms)
                .containsExactly(
                        List.of("gid2", "name2"),
                        List.of("gid3", "name3"),
                        List.of("gid2", "name2"),
                        List.of("gid3", "name3"));
        assertThat(conversions).hasValue(2);
    }

    private List<String> encoded(FieldNames.Library library, String suffix, AtomicInteger conversions) {
        return names.encoded(library, plain -> {
            conversions.incrementAndGet();
            return List.of(plain[0] + suffix, plain[1] + suffix);
        });
    }

    @Test
    void nobodyChangesTheNames() {
        String[] given = {"gid"};
        FieldNames copy = new FieldNames(given);
        given[0] = "name";
        copy.encoded(FieldNames.Library.JACKSON_2, plain -> {
            plain[0] = "name";
            return plain;
        });
        assertThat(copy.get(0)).isEqualTo("gid");
    }
}
