package io.github.asanaresource.scaffold.drift;

/** A part of an API that some sources do not tell. Its string is for users. */
enum Aspect {
    PARENTS("parents"),
    DESCRIPTIONS("descriptions"),
    EXAMPLES("examples"),
    OPERATIONS("operations");

    private final String words;

    Aspect(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
