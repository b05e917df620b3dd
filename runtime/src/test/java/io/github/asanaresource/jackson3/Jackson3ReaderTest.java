package io.github.asanaresource.jackson3;

import io.github.asanaresource.jackson.JacksonReaderTest;
import io.github.asanaresource.json.JsonReader;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

class Jackson3ReaderTest extends JacksonReaderTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    protected JsonReader reader(String document) {
        return reader(mapper.createParser(document));
    }

    @Override
    protected JsonReader treeReader(List<String> tree) {
        return reader(mapper.treeAsTokens(mapper.valueToTree(tree)));
    }

    private static JsonReader reader(JsonParser parser) {
        parser.nextToken();
        return new Jackson3Reader(parser);
    }
}
