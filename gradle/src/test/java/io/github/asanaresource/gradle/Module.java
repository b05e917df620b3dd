package io.github.asanaresource.gradle;

import java.util.Locale;

/** The modules of the project that Gradle builds. The second one depends on the first. */
enum Module {
    API,
    APP;

    /** The name of its folder. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    String packageName() {
        return "com.example." + folder();
    }

    /** Whether its sources can name those of the other module. */
    boolean sees(Module other) {
        return compareTo(other) >= 0;
    }
}
