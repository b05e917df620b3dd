package io.github.asanaresource.processor.definition;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A union, as its spec declares it.
 *
 * @param name the interface to emit
 * @param spec the qualified name of the spec
 * @param visibility the visibility of the interface
 * @param documentation the Javadoc of the spec as its author wrote it, or an empty string
 * @param discriminators the paths to the strings that distinguish the variants, in the order in which they are consulted;
 *     none if the kind of JSON distinguishes them
 * @param variants the variants in the order of the spec, without the fallback
 */
public record UnionDefinition(
        ClassName name,
        String spec,
        Visibility visibility,
        String documentation,
        List<String> discriminators,
        List<Variant> variants)
        implements Definition {

    /** The name of the record for every value that matches no variant. */
    public static final String FALLBACK = "Unrecognized";

    public UnionDefinition {
        discriminators = List.copyOf(discriminators);
        variants = List.copyOf(variants);
    }

    /**
     * A variant of a union.
     *
     * @param accessor the name of the method that declares it, without {@code get}
     * @param name the name of its record
     * @param type a resource or a string
     * @param strings the strings of the discriminator that identify it; none if the kind of JSON does
     * @param documentation the Javadoc of the accessor as its author wrote it, or an empty string
     * @param deprecated whether the variant is deprecated
     */
    public record Variant(
            String accessor,
            String name,
            FieldType.Single type,
            List<String> strings,
            String documentation,
            boolean deprecated) {

        public Variant {
            strings = List.copyOf(strings);
        }

        /** Returns the name of this variant on the wire. */
        public String wireName() {
            return strings.isEmpty() ? name : String.join(", ", strings);
        }
    }
}
