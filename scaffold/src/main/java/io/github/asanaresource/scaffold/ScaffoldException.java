package io.github.asanaresource.scaffold;

/** What keeps the scaffold from its work, in one line for the user, who can mend it. */
public final class ScaffoldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong, and what to do about it
     */
    public ScaffoldException(String message) {
        super(message);
    }
}
