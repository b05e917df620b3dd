package io.github.asanaresource.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Objects of any size behave like the JDK's maps. */
class ParsedObjectTest {

    private static Map<String, Object> numbered(int size) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int number = size; number > 0; number--) {
            fields.put("field" + number, number % 3 == 0 ? null : number);
        }
        return fields;
    }

    private static ParsedObject.Builder builder(int size) {
        ParsedObject.Builder builder = new ParsedObject.Builder();
        numbered(size).forEach(builder::put);
        return builder;
    }

    @Test
    void anObjectOfAnySizeIsEqualToAMapInItsOrder() {
        for (int size = 0; size < 20; size++) {
            Map<String, Object> expected = numbered(size);
            ParsedObject object = builder(size).build();
            assertThat(object).isEqualTo(expected).hasSameHashCodeAs(expected).hasSize(size);
            assertThat(object.toString()).isEqualTo(expected.toString());
            expected.forEach((name, value) -> {
                assertThat(object.containsKey(name)).isTrue();
                assertThat(object.get(name)).isEqualTo(value);
            });
            assertThat(object.containsKey("other")).isFalse();
            assertThat(object.containsKey(null)).isFalse();
            assertThat(object.get("other")).isNull();
            assertThat(new ParsedObject.Builder(object).build().toString()).isEqualTo(expected.toString());
            assertThat(object.keySet()).isEqualTo(expected.keySet());
        }
    }

    @Test
    void aNameThatComesAgainKeepsItsPlace() {
        for (int size = 1; size < 20; size++) {
            Map<String, Object> expected = numbered(size);
            ParsedObject.Builder builder = builder(size);
            for (String name : List.of("field1", "field" + size, "field" + (size + 1))) {
                expected.put(name, "again");
                builder.put(name, "again");
            }
            assertThat(builder.build().toString()).isEqualTo(expected.toString());
        }
    }

    @Test
    void aFieldIsRemoved() {
        for (int size = 1; size < 20; size++) {
            Map<String, Object> expected = numbered(size);
            ParsedObject.Builder builder = builder(size);
            for (String name : List.of("field1", "other")) {
                expected.remove(name);
                builder.remove(name);
            }
            builder.put("last", true);
            expected.put("last", true);
            assertThat(builder.build().toString()).isEqualTo(expected.toString());
        }
    }

    @Test
    void noObjectCanBeChanged() {
        for (int size = 1; size < 20; size++) {
            ParsedObject object = builder(size).build();
            var entries = object.entrySet().iterator();
            Map.Entry<String, Object> first = entries.next();
            for (Runnable change : List.<Runnable>of(
                    () -> object.put("field1", 0),
                    () -> object.put("other", 0),
                    () -> object.remove("field1"),
                    object::clear,
                    () -> first.setValue(0),
                    entries::remove,
                    () -> object.keySet().clear())) {
                assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class);
            }
            assertThat(object).isEqualTo(numbered(size));
        }
    }

    @Test
    void thereIsNothingBehindTheLastField() {
        var entries = builder(0).build().entrySet().iterator();
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aBuilderMakesOneObject() {
        ParsedObject.Builder builder = builder(3);
        builder.build();
        for (Runnable use : List.<Runnable>of(builder::build, () -> builder.put("a", 1), () -> builder.remove("a"))) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("This object has been built");
        }
    }
}
