package io.github.asanaresource;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as the spec of a union: a value that is one of several kinds. The processor emits a sealed interface
 * with a record for each variant, and one more, {@code Unrecognized}, for every document that fits none.
 *
 * <p>Each method without parameters declares one variant; its name, capitalized, is the name of the record, and its type
 * is that of the record's {@code value()}: another spec, the model emitted from one, or {@code String}.
 *
 * <p>With {@linkplain #value() discriminators} the string in a field tells variants apart, and {@link Variant} says which
 * strings mean which variant. Without, the kind of JSON does: a variant of type {@code String} is a string, the other one an
 * object. A document is {@code Unrecognized} also where it has other JSON than the spec of its variant expects.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Union {

    /**
     * The fields whose string tells the variants apart, by wire name; the first that a document has decides. A name with
     * dots leads into an object: {@code resource.resource_type}.
     *
     * @return wire names in the order in which they are asked; none where the kind of JSON decides
     */
    String[] value() default {};

    /**
     * The simple name of the emitted interface.
     *
     * <p>By default the name of the spec without its suffix {@code Spec}; a spec nested in another spec puts the name of
     * the outer model before it.
     *
     * @return a simple name, or an empty string for the default
     */
    String name() default "";
}
