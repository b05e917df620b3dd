package io.github.asanaresource.models.proof;

import io.github.asanaresource.Presence;

/** The states in which a custom field can be in the array {@code custom_fields}. */
enum CustomFieldState {

    /** The array does not have it. */
    MISSING(Presence.ABSENT),

    /** It was sent, but not its value. */
    WITHOUT_VALUE(Presence.ABSENT),

    /** It cannot be told from others. */
    WITHOUT_GID(Presence.ABSENT),

    NULL(Presence.NULL),

    VALUE(Presence.PRESENT),

    /** The first one counts, since gids are unique. */
    TWICE(Presence.PRESENT),

    /** Names are not unique. */
    AMBIGUOUS(Presence.PRESENT),

    DISABLED_OPTION(Presence.PRESENT),

    UNKNOWN_OPTION(Presence.PRESENT),

    OPTION_WITHOUT_GID(Presence.PRESENT),

    /** It is another kind of custom field. */
    OTHER_SUBTYPE(Presence.PRESENT),

    /** Its value is JSON of another kind. */
    DAMAGED(Presence.PRESENT);

    private final Presence presence;

    CustomFieldState(Presence presence) {
        this.presence = presence;
    }

    Presence presence() {
        return presence;
    }
}
