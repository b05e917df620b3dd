package io.github.asanaresource.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.asanaresource.fuzz.specs.Specimen;
import io.github.asanaresource.internal.Nullable;
import java.util.Collection;
import java.util.Map;

/** A document and a changed copy: models are equal if their documents are, and do not share mutable state. */
class EqualityFuzzTest {

    @FuzzTest
    void documents(FuzzedDataProvider data) {
        Documents documents = new Documents(data);
        Map<String, @Nullable Object> one = documents.specimen();
        Map<String, @Nullable Object> other = documents.changed(one);
        Specimen model = Specimen.fromMap(one);
        assertThat(model.equals(Specimen.fromMap(other)))
                .as("equality of %s and %s", one, other)
                .isEqualTo(Wire.exact(one).equals(Wire.exact(other)));
        String written = Way.JACKSON_3.write(model);
        empty(one);
        assertThat(Way.JACKSON_3.write(model))
                .as("written after its source was emptied")
                .isEqualTo(written);
    }

    private static void empty(@Nullable Object json) {
        if (json instanceof Map<?, ?> object) {
            object.values().forEach(EqualityFuzzTest::empty);
            object.clear();
        } else if (json instanceof Collection<?> list) {
            list.forEach(EqualityFuzzTest::empty);
            list.clear();
        }
    }
}
