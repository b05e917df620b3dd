package io.github.asanaresource.scaffold.drift;

/** What a difference means for programs that use the models. Its string is for users. */
enum Severity {
    BREAKING("breaking"),
    ADDITIVE("additive"),
    DOCUMENTATION("documentation only");

    private final String words;

    Severity(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
