package io.github.asanaresource.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Documents of the fields that the specs name, some of them damaged: the fuzzer decides what stands where. */
class TreesFuzzTest {

    @FuzzTest
    void documents(FuzzedDataProvider data) {
        Root.takeAll(Way.JACKSON_3.write(new Documents(data).specimen()));
    }
}
