package io.github.asanaresource.scaffold;

import java.util.Locale;
import java.util.regex.Pattern;

/** The wire name that the processor gives to an accessor without {@code @JsonProperty}. */
public final class WireNames {

    private static final Pattern WORD_START =
            Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private WireNames() {}

    /**
     * Returns the wire name of an accessor.
     *
     * @param accessor the name of the accessor, such as {@code newTask} or {@code getNewTask}
     * @return the wire name, such as {@code new_task}
     */
    public static String of(String accessor) {
        String words = WORD_START.matcher(accessor).replaceAll("_").toLowerCase(Locale.ROOT);
        boolean isGetter =
                accessor.length() > 3 && accessor.startsWith("get") && Character.isUpperCase(accessor.charAt(3));
        return isGetter ? words.substring("get_".length()) : words;
    }
}
