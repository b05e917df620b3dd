package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;

/** A model without fields: every field of a document is unknown. */
final class Move extends ResourceModel<NoField> {

    static final ResourceType<Move> TYPE = new ResourceType<>(Move.class) {
        @Override
        protected Move create(ResourceType<Move> type, @Nullable Object[] slots) {
            return new Move(type, slots);
        }
    };

    private static final long serialVersionUID = 1L;

    private Move(ResourceType<Move> type, @Nullable Object[] slots) {
        super(type, slots);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Move that && equal(this, that);
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    static final class Builder extends ResourceBuilder<NoField, Move, Builder> {

        private Builder(Move model) {
            super(model);
        }
    }
}
