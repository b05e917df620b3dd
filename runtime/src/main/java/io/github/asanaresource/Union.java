package io.github.asanaresource;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as the spec of a union: a value of one of several types. The processor emits a sealed interface with a
 * record for each variant, and a record {@code Unrecognized} for every value that matches none.
 *
 * <p>Each method without parameters declares one variant. The name of the record is the name of the method, capitalized; the
 * type of its {@code value()} is the return type of the method: another spec, the model emitted from one, or {@code String}.
 *
 * <p>With {@linkplain #value() discriminators}, the string in a field distinguishes the variants, and {@link Variant} lists
 * the strings of each. Without discriminators, the kind of JSON does: a variant of type {@code String} is a string, the
 * other one an object. A value of any other kind of JSON is {@code Unrecognized}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Union {

    /**
     * The wire names of the fields whose strings distinguish the variants. The first field that is a string in the document
     * decides. A name with dots leads into an object, as in {@code resource.resource_type}.
     *
     * @return wire names, in the order in which they are consulted; none if the kind of JSON decides
     */
    String[] value() default {};

    /**
     * The simple name of the emitted interface.
     *
     * <p>The default is the name of the spec without the suffix {@code Spec}, preceded by the name of the outer model if
     * the spec is nested in another spec.
     *
     * @return a simple name, or an empty string for the default
     */
    String name() default "";
}
