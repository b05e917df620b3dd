package io.github.asanaresource.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Documents of arbitrary bytes, which the fuzzer derives from its inputs. */
class BytesFuzzTest {

    @FuzzTest
    @DictionaryFile(resourcePath = "names.dict")
    void documents(byte[] bytes) {
        Root.takeAll(new String(bytes, StandardCharsets.UTF_8));
    }
}
