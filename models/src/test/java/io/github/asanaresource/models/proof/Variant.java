package io.github.asanaresource.models.proof;

import java.util.List;

/**
 * The declaration of one variant of a union in the API.
 *
 * @param discriminators the fields that distinguish the variants, as dotted paths; none if the kind of JSON does
 * @param text the text of a discriminator that means this variant; a dash where there is no discriminator
 */
record Variant(String union, List<String> discriminators, String name, String text, Kind kind) {

    /** The record of this variant in the emitted union. */
    Class<?> type() {
        String simpleName = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Reflection.type(EmittedModel.of(union).type().getName() + "$" + simpleName);
    }
}
