package io.github.asanaresource.scaffold.text;

import java.util.ArrayList;
import java.util.List;

/** Puts what is new behind what precedes it in the document. */
final class Merging {

    private Merging() {}

    /** The strings that there are, in their order, and among them those that are wanted. */
    static List<String> merged(List<String> there, List<String> wanted) {
        List<String> merged = new ArrayList<>(there);
        int position = 0;
        for (String each : wanted) {
            int found = merged.indexOf(each);
            if (found < 0) {
                merged.add(position, each);
                position++;
            } else {
                position = found + 1;
            }
        }
        return merged;
    }
}
