package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;
import java.lang.invoke.VarHandle;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The superclass of emitted selections: the fields of a model or union that a request asks Asana for. Its
 * {@linkplain #toString() string} is the value of the parameter {@code opt_fields}.
 *
 * <p>A selection is immutable: each method returns a new one. Asana sends the {@code gid} of a resource whether or not it is
 * selected. If a union is selected, so are the fields that distinguish its variants.
 *
 * @param <S> the selection itself
 */
public abstract class ResourceSelection<S extends ResourceSelection<S>> implements Cloneable {

    private final EmittedType<?> type;

    /** Changes only in a copy that nobody else has yet. */
    private List<String> paths;

    /**
     * For an emitted selection, in which nothing is selected but what distinguishes the variants of a union.
     *
     * @param type the descriptor of the model or union
     */
    protected ResourceSelection(EmittedType<?> type) {
        this.type = type;
        this.paths = type instanceof UnionType<?> union ? union.discriminators() : List.of();
    }

    /**
     * Selects everything that the spec names, nested fields included, as {@link ResourceType#optFields()} and
     * {@link UnionType#optFields()} do.
     *
     * @return a copy of this selection with all these fields
     */
    public final S all() {
        return with(FieldPaths.of(type));
    }

    /**
     * Selects a field that the spec does not name.
     *
     * @param path the name of the field on the wire, or names with dots between them, such as {@code assignee.followers}
     * @return a copy of this selection with the field
     * @throws IllegalArgumentException if it is no such path
     */
    public final S path(String path) {
        boolean hasOtherCharacters = path.chars().anyMatch(each -> each == ',' || Character.isWhitespace(each));
        if (hasOtherCharacters || ('.' + path + '.').contains("..")) {
            throw new IllegalArgumentException(
                    "\"" + path + "\" is not a path: write names with dots between them, such as assignee.followers");
        }
        return with(List.of(path));
    }

    /**
     * Selects a field.
     *
     * @param field the field
     * @return a copy of this selection with the field
     */
    protected final S select(ResourceField field) {
        return with(paths(field, List.of()));
    }

    private Collection<String> paths(ResourceField field, Collection<String> inside) {
        return field.customField().isPresent()
                ? ((ResourceType<?>) type)
                        .customField(ResourceModel.position((Enum<?>) field))
                        .paths(inside)
                : FieldPaths.below(field.wireName(), inside);
    }

    /**
     * Selects fields of a nested model or union.
     *
     * @param field the field that holds it
     * @param nested a selection of the nested type, to begin with
     * @param selection adds the fields to it; the nested value is selected alone if it adds none
     * @param <N> the type of that selection
     * @return a copy of this selection with the fields
     */
    protected final <N extends ResourceSelection<N>> S select(
            ResourceField field, N nested, UnaryOperator<N> selection) {
        return with(paths(field, selected(nested, selection)));
    }

    /**
     * Selects fields of a variant.
     *
     * @param variant a selection of its model, to begin with
     * @param selection adds the fields to it
     * @param <N> the type of that selection
     * @return a copy of this selection with the fields
     */
    protected final <N extends ResourceSelection<N>> S select(N variant, UnaryOperator<N> selection) {
        return with(selected(variant, selection));
    }

    private static <N extends ResourceSelection<N>> List<String> selected(N nested, UnaryOperator<N> selection) {
        ResourceSelection<N> selected = Objects.requireNonNull(selection.apply(nested), "selection");
        return selected.paths;
    }

    /** Copies by {@code clone()}, which needs no code in emitted classes. */
    @SuppressWarnings("unchecked") // an emitted selection names itself
    private S with(Collection<String> more) {
        Set<String> all = new LinkedHashSet<>(paths);
        all.addAll(more);
        try {
            ResourceSelection<S> copy = (ResourceSelection<S>) clone();
            copy.paths = List.copyOf(all);
            // Other threads see it as if the variable were final.
            VarHandle.releaseFence();
            return (S) copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ResourceSelection<?> that && type == that.type && paths.equals(that.paths);
    }

    @Override
    public final int hashCode() {
        return paths.hashCode();
    }

    /** {@return the paths of the selected fields with commas between them, such as {@code name,assignee.email}} */
    @Override
    public final String toString() {
        return String.join(",", paths);
    }
}
