package io.github.asanaresource.processor.definition;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An enum of the known strings of a field.
 *
 * @param name the enum to emit
 * @param spec the qualified name of the spec that declares it
 * @param visibility the visibility of the enum
 * @param documentation the Javadoc of its declaration as its author wrote it, or an empty string
 * @param constants the constants in the order of their declaration, without the fallback
 */
public record OpenEnumDefinition(
        ClassName name, String spec, Visibility visibility, String documentation, List<Constant> constants)
        implements Definition {

    /** The constant that stands for every string without a constant of its own. */
    public static final String FALLBACK = "UNRECOGNIZED";

    public OpenEnumDefinition {
        constants = List.copyOf(constants);
    }

    /**
     * A known string.
     *
     * @param name the name of the constant
     * @param wireValue the string
     * @param documentation the Javadoc of the constant as its author wrote it, or an empty string
     * @param deprecated whether the string is deprecated
     */
    public record Constant(String name, String wireValue, String documentation, boolean deprecated) {

        /** A known string without further properties. */
        public Constant(String name, String wireValue) {
            this(name, wireValue, "", false);
        }
    }
}
