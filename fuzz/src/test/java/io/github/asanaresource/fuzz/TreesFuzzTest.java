package io.github.asanaresource.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Documents of the declared fields, some of them damaged, as determined by the fuzzer. */
class TreesFuzzTest {

    @FuzzTest
    void documents(FuzzedDataProvider data) {
        Root.takeAll(Way.JACKSON_3.write(new Documents(data).specimen()));
    }
}
