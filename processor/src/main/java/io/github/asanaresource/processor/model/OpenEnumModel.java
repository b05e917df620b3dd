package io.github.asanaresource.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An enum of the texts that a field is known to have.
 *
 * @param name the enum to emit
 * @param constants in the order of the annotation, without the fallback
 */
public record OpenEnumModel(ClassName name, List<Constant> constants) {

    /** The constant that stands for every text without a constant of its own. */
    public static final String FALLBACK = "UNRECOGNIZED";

    public OpenEnumModel {
        constants = List.copyOf(constants);
    }

    /**
     * A known text.
     *
     * @param name the name of the constant
     * @param wireValue the text
     */
    public record Constant(String name, String wireValue) {}
}
