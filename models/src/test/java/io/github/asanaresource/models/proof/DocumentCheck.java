package io.github.asanaresource.models.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asanaresource.Data;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.Page;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.json.ParsedJson;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Everything that must be true of a document, whatever it contains. */
record DocumentCheck(RandomDocument document, Object model, Object other, Object unaided) {

    /** {@code toString} shows 200 characters of the name of an unknown field, and of the value of any other. */
    private static final int LONGEST_ENTRY = 300;

    private static final int LONGEST_NAME_OF_A_MODEL = 100;

    private static final Pattern HALF_OF_A_PAIR = Pattern.compile("\\p{Cs}");

    /** Checks a document. A failure names the document, so that it can be reproduced. */
    static void check(RandomDocument document) {
        try {
            DocumentCheck check = new DocumentCheck(
                    document,
                    document.read(Json.JACKSON_2),
                    document.read(Json.JACKSON_3),
                    document.read(Json.NO_LIBRARY));
            check.comesBackAsItCame();
            check.isTheSameToBothJacksonsWithoutALibraryAndAsParsedJson();
            check.showsAllThatIsInItAndReportsWhatIsOfAnotherKind();
            check.isDescribedInBoundedText();
            check.isTheSameInAnEnvelope();
            if (document.tree() instanceof JsonTree.Structure structure && document.isOfASchema()) {
                check.isEqualToItsCopy(structure);
                check.canBeBuiltOfWhatTheModelShows(structure);
            }
        } catch (Exception | AssertionError | StackOverflowError e) {
            throw new AssertionError(document + "\n" + e, e);
        }
    }

    private void comesBackAsItCame() {
        String expected = document.asWritten();
        assertEquals(expected, Json.JACKSON_2.write(model), "written by Jackson 2");
        assertEquals(expected, Json.JACKSON_3.write(other), "written by Jackson 3");
        assertEquals(withEscapedHalves(expected), Json.NO_LIBRARY.write(unaided), "written without a library");
    }

    /**
     * An unpaired surrogate has no bytes in UTF-8, so it is written as an escape. A pattern matches a surrogate pair as
     * one character.
     */
    static String withEscapedHalves(String json) {
        return HALF_OF_A_PAIR
                .matcher(json)
                .replaceAll(
                        half -> String.format("\\\\u%04X", (int) half.group().charAt(0)));
    }

    private void isTheSameToBothJacksonsWithoutALibraryAndAsParsedJson() {
        Object json = document.tree().java();
        assertEquals(ParsedJson.copyOf(json), ((JsonModel) model).toMap());
        for (Object same :
                List.of(other, unaided, EmittedModel.of(document.model()).fromMap(json))) {
            assertEquals(model, same);
            assertEquals(model.hashCode(), same.hashCode());
        }
    }

    private void showsAllThatIsInItAndReportsWhatIsOfAnotherKind() {
        ModelCheck.check(Facts.kindOf(document.model()), document.tree(), model);
    }

    private void isDescribedInBoundedText() {
        int entries = document.tree() instanceof JsonTree.Structure structure
                ? structure.fields().size()
                : 1;
        assertTrue(model.toString().length() <= LONGEST_NAME_OF_A_MODEL + LONGEST_ENTRY * entries, model::toString);
    }

    /** One way reads a page of the document, and the next one the document alone. */
    private void isTheSameInAnEnvelope() {
        Json[] ways = Json.values();
        int seed = (int) (document.seed() % ways.length);
        Class<?> content = EmittedModel.of(document.model()).type();
        Page<?> page = ways[seed].read(
                "{\"data\":[" + document.text() + ",null," + document.text() + "],\"next_page\":null}",
                new EnvelopeOf(Page.class, content).<Page<?>>reference());
        assertEquals(Arrays.asList(model, null, model), page.data());
        Data<?> data = ways[(seed + 1) % ways.length].read(
                "{\"made_up\":[],\"data\":" + document.text() + "}",
                new EnvelopeOf(Data.class, content).<Data<?>>reference());
        assertEquals(Optional.of(model), data.data());
        assertEquals(
                "{\"data\":" + document.asWritten() + ",\"made_up\":[]}",
                Json.JACKSON_2.write(data),
                "written as Data");
    }

    private void isEqualToItsCopy(JsonTree.Structure tree) {
        Object builder = EmittedModel.toBuilder(model);
        List<String> missing = Facts.missing(document.model(), tree);
        assertEquals(missing, EmittedModel.missing(builder));
        if (missing.isEmpty()) {
            assertEquals(model, EmittedModel.build(builder));
            assertEquals(model.hashCode(), EmittedModel.build(builder).hashCode());
        }
    }

    private void canBeBuiltOfWhatTheModelShows(JsonTree.Structure tree) {
        JsonTree.Structure readable = tree;
        for (ResourceField unreadable : EmittedModel.unreadableFields(model).keySet()) {
            readable = readable.without(unreadable.wireName());
        }
        Object builder = EmittedModel.of(document.model()).rebuild(model);
        List<String> missing = Facts.missing(document.model(), readable);
        assertEquals(missing, EmittedModel.missing(builder));
        if (missing.isEmpty()) {
            assertEquals(
                    Expectation.asWritten(Facts.kindOf(document.model()), readable)
                            .text(),
                    Json.JACKSON_2.write(EmittedModel.build(builder)),
                    "built of what the model shows");
        }
    }
}
