package io.github.asanaresource;

import io.github.asanaresource.json.FieldNames;
import java.util.ArrayList;
import java.util.List;

/**
 * The descriptor of an envelope, a model whose field {@code data} has models or unions of any type. There is one for each such
 * type.
 *
 * @param <E> the envelope
 */
abstract class EnvelopeType<E extends ResourceModel<?>> extends ResourceType<E> {

    private final EmittedType<?> content;

    /**
     * For the descriptor of an envelope.
     *
     * @param type the class of the envelope
     * @param fields its fields
     * @param names their names, the same for each type of content
     * @param content the type of what is in it, a model or union
     */
    @SuppressWarnings("unchecked") // there are no classes of generic types
    EnvelopeType(Class<?> type, ResourceField[] fields, FieldNames names, EmittedType<?> content) {
        super((Class<E>) type, fields, names, kinds(fields, content), false);
        this.content = content;
    }

    /** An enum constant cannot say whether the content is a model or a union. */
    private static FieldKind[] kinds(ResourceField[] fields, EmittedType<?> content) {
        FieldKind[] kinds = kinds(fields);
        for (int position = 0; position < kinds.length; position++) {
            if (content instanceof UnionType && isContent(fields[position].wireName())) {
                kinds[position] = new FieldKind(FieldKind.Element.UNION, kinds[position].shape());
            }
        }
        return kinds;
    }

    private static boolean isContent(String wireName) {
        return wireName.equals("data");
    }

    final EmittedType<?> content() {
        return content;
    }

    @Override
    protected EmittedType<?> nested(String wireName) {
        return isContent(wireName) ? content : super.nested(wireName);
    }

    @Override
    final List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>();
        classes.add(type());
        classes.addAll(content instanceof ResourceType<?> model ? model.classes() : List.of(content.type()));
        return classes;
    }
}
