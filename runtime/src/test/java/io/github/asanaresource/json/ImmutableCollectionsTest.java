package io.github.asanaresource.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.junit.jupiter.api.Test;

class ImmutableCollectionsTest {

    @Test
    void aListKeepsItsNullsAndDoesNotFollowTheOriginal() {
        List<String> original = new ArrayList<>(Arrays.asList("a", null));
        List<String> copy = ImmutableList.copyOf(original);
        original.add("b");
        assertThat(copy).containsExactly("a", null).isInstanceOf(RandomAccess.class);
    }

    @Test
    void aListCannotBeChanged() {
        List<String> copy = ImmutableList.copyOf(List.of("a"));
        for (Runnable change : List.<Runnable>of(
                () -> copy.set(0, "b"),
                () -> copy.add("b"),
                () -> copy.remove(0),
                copy::clear,
                () -> copy.replaceAll(String::trim),
                () -> {
                    var elements = copy.iterator();
                    elements.next();
                    elements.remove();
                })) {
            assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat(copy).containsExactly("a");
    }

    @Test
    void theArrayOfAListIsNotTheListItself() {
        List<String> copy = ImmutableList.copyOf(List.of("a"));
        copy.toArray()[0] = "b";
        assertThat(copy).containsExactly("a");
    }

    @Test
    void aMapKeepsItsNullsAndItsOrder() {
        Map<String, Integer> original = new LinkedHashMap<>();
        original.put("z", 1);
        original.put("a", null);
        Map<String, Integer> copy = ImmutableMap.copyOf(original);
        original.put("b", 2);
        assertThat(copy.toString()).isEqualTo("{z=1, a=null}");
        assertThat(copy).containsKey("a").doesNotContainKey("b").hasSize(2);
        assertThat(copy.get("z")).isEqualTo(1);
        assertThat(copy.get("a")).isNull();
    }

    @Test
    void aMapCannotBeChanged() {
        Map<String, Integer> empty = ImmutableMap.copyOf(new HashMap<String, Integer>());
        Map<String, Integer> filled = ImmutableMap.copyOf(Map.of("a", 1));
        for (Runnable change : List.<Runnable>of(
                () -> empty.put("b", 2),
                () -> filled.put("b", 2),
                () -> filled.remove("a"),
                filled::clear,
                () -> filled.entrySet().iterator().next().setValue(2),
                () -> filled.keySet().remove("a"),
                () -> filled.values().clear(),
                () -> filled.merge("a", 1, Integer::sum))) {
            assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat(filled).isEqualTo(Map.of("a", 1));
    }

    @Test
    void listsAndMapsAreEqualToThoseOfTheJdk() {
        List<String> list = Arrays.asList("a", null);
        assertThat(ImmutableList.copyOf(list)).isEqualTo(list).hasSameHashCodeAs(list);
        Map<String, Integer> map = new HashMap<>();
        map.put("a", null);
        assertThat(ImmutableMap.copyOf(map)).isEqualTo(map).hasSameHashCodeAs(map);
        assertThat(ParsedJson.copyOf(list)).isEqualTo(ImmutableList.copyOf(list));
        assertThat(ParsedJson.copyOf(map)).isEqualTo(ImmutableMap.copyOf(map));
    }

    @Test
    void listsAndMapsAreSerializable() throws IOException, ClassNotFoundException {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", List.of(1));
        map.put("a", null);
        List<Object> list = Arrays.asList("a", null, map);
        for (Object original : List.of(
                ImmutableList.copyOf(list),
                ImmutableMap.copyOf(map),
                ParsedJson.copyOf(list),
                ParsedJson.copyOf(map))) {
            Object copy = read(write(original));
            assertThat(copy).isEqualTo(original).hasToString(original.toString());
        }
    }

    private static byte[] write(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readObject();
        }
    }
}
