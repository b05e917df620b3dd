package io.github.asanaresource.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.asanaresource.fuzz.specs.Specimen;
import io.github.asanaresource.internal.Nullable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Creates documents of specimens, as mutable Java values, from the data of a fuzzer. */
final class Documents {

    private static final int DEPTH = 4;
    private static final int DAMAGE = 10; // one value in ten is arbitrary

    private static final String[] TEXTS = {
        "",
        "a",
        "b",
        "planned",
        "in-progress",
        "IN_PROGRESS",
        "UNRECOGNIZED",
        "0",
        "001",
        "null",
        "2019-09-15",
        "2019-02-30",
        "2012-02-22T02:06:58.000Z",
        "2012-02-22T02:06:58+02:00",
        "https://a/b?c",
        "a b",
        "goal",
        "specimen",
        "sample",
        "\u0000",
        "\ud800",
        "\ud83d\ude00",
        "x".repeat(199) + "\ud83d\ude00",
        "y".repeat(1000)
    };

    private static final String[] NAMES = {"gid", "type", "subtype", "parent", "text ", "Text", "", "new.field"};

    private final FuzzedDataProvider data;

    Documents(FuzzedDataProvider data) {
        this.data = data;
    }

    Map<String, @Nullable Object> specimen() {
        return specimen(DEPTH);
    }

    /** {@return a copy of a document with one field changed, possibly to the value that it had} */
    Map<String, @Nullable Object> changed(Map<String, @Nullable Object> document) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(document);
        if (data.consumeBoolean() && !copy.isEmpty()) {
            copy.remove(data.pickValue(List.copyOf(copy.keySet())));
        } else {
            putField(copy, DEPTH);
        }
        return copy;
    }

    private Map<String, @Nullable Object> specimen(int depth) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        for (int fields = data.consumeInt(0, 8); fields > 0; fields--) {
            putField(document, depth);
        }
        return document;
    }

    private void putField(Map<String, @Nullable Object> document, int depth) {
        if (oneIn(DAMAGE)) {
            document.put(text(), any(depth));
        } else {
            Specimen.Field field = data.pickValue(Specimen.Field.values());
            document.put(field.wireName(), damaged(() -> value(field, depth), depth));
        }
    }

    private Object value(Specimen.Field field, int depth) {
        return switch (field) {
            case TEXT, DATE, TIMESTAMP, URI, LETTER, PHASE, SECRET, SECRET_DATE -> text();
            case FLAG -> data.consumeBoolean();
            case INTEGER -> data.consumeLong();
            case DECIMAL -> decimal();
            case SPECIMEN -> nested(depth, this::specimen);
            case MEMBERSHIP -> nested(depth, this::membership);
            case RATE -> nested(depth, this::rate);
            case REFERENCE -> nested(depth, this::reference);
            case ANY -> nested(depth, this::any);
            case SECRETS, TEXTS, DATES, TIMESTAMPS, URIS, PHASES -> list(depth, inner -> text());
            case FLAGS -> list(depth, inner -> data.consumeBoolean());
            case INTEGERS -> list(depth, inner -> data.consumeLong());
            case DECIMALS -> list(depth, inner -> decimal());
            case SPECIMENS -> list(depth, this::specimen);
            case MEMBERSHIPS -> list(depth, this::membership);
            case REFERENCES -> list(depth, this::reference);
            case ANYS -> list(depth, this::any);
            case TEXT_MAP, DATE_MAP, PHASE_MAP -> map(depth, inner -> text());
            case INTEGER_MAP -> map(depth, inner -> data.consumeLong());
            case DECIMAL_MAP -> map(depth, inner -> decimal());
            case SPECIMEN_MAP -> map(depth, this::specimen);
            case RATE_MAP -> map(depth, this::rate);
            case ANY_MAP -> map(depth, this::any);
        };
    }

    private Object membership(int depth) {
        Map<String, @Nullable Object> document = specimen(depth);
        document.put(data.pickValue(NAMES), text());
        if (data.consumeBoolean()) {
            document.put("parent", nested(depth, this::membership));
        }
        return document;
    }

    private Object rate(int depth) {
        Map<String, @Nullable Object> document = specimen(depth);
        document.put("specimen", nested(depth, this::specimen));
        return document;
    }

    private Object reference(int depth) {
        return data.consumeBoolean() ? text() : specimen(depth);
    }

    private @Nullable Object any(int depth) {
        return switch (data.consumeInt(0, 8)) {
            case 0 -> null;
            case 1 -> data.consumeBoolean();
            case 2 -> data.consumeInt();
            case 3 -> data.consumeLong();
            case 4 -> BigInteger.valueOf(data.consumeLong()).pow(3);
            case 5 -> decimal();
            case 6 -> text();
            case 7 -> list(depth, this::any);
            default -> map(depth, this::any);
        };
    }

    private BigDecimal decimal() {
        return new BigDecimal(BigInteger.valueOf(data.consumeLong()), data.consumeInt(-400, 400));
    }

    private String text() {
        return data.consumeBoolean() ? data.pickValue(TEXTS) : data.consumeString(8);
    }

    private List<@Nullable Object> list(int depth, IntFunction<? extends @Nullable Object> element) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int size = data.consumeInt(0, 3); size > 0; size--) {
            list.add(damaged(() -> nested(depth, element), depth));
        }
        return list;
    }

    private Map<String, @Nullable Object> map(int depth, IntFunction<? extends @Nullable Object> value) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int size = data.consumeInt(0, 3); size > 0; size--) {
            map.put(text(), damaged(() -> nested(depth, value), depth));
        }
        return map;
    }

    private @Nullable Object nested(int depth, IntFunction<? extends @Nullable Object> value) {
        return depth == 0 ? text() : value.apply(depth - 1);
    }

    private @Nullable Object damaged(Supplier<? extends @Nullable Object> value, int depth) {
        if (!oneIn(DAMAGE)) {
            return value.get();
        }
        return depth == 0 ? null : any(depth - 1);
    }

    private boolean oneIn(int count) {
        return data.consumeInt(1, count) == count;
    }
}
