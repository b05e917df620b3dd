package io.github.asanaresource;

/**
 * Tells Jackson which properties of a model to leave out; only {@link ExplicitJson} names it.
 *
 * <p>Jackson asks a filter by {@code equals}: a filter that equals a value suppresses it. This one equals
 * {@link Presence#ABSENT}, which a model hands to Jackson in place of a value that it does not have, and does not equal
 * null, which is written.
 */
public final class AbsentFilter {

    /** Made by Jackson, by reflection. */
    public AbsentFilter() {}

    @Override
    public boolean equals(@Nullable Object value) {
        return value == Presence.ABSENT || value instanceof AbsentFilter;
    }

    @Override
    public int hashCode() {
        return AbsentFilter.class.hashCode();
    }
}
