package io.github.asanaresource.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.jackson.JacksonReaderTest;
import io.github.asanaresource.json.JsonReader;
import java.io.IOException;
import java.util.List;

class Jackson2ReaderTest extends JacksonReaderTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    protected JsonReader reader(String document) throws IOException {
        return reader(mapper.createParser(document));
    }

    @Override
    protected JsonReader treeReader(List<String> tree) throws IOException {
        return reader(mapper.treeAsTokens(mapper.valueToTree(tree)));
    }

    private static JsonReader reader(JsonParser parser) throws IOException {
        parser.nextToken();
        return new Jackson2Reader(parser);
    }
}
