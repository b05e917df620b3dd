package io.github.asanaresource;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lists the known strings of a field; the processor emits an enum of them.
 *
 * <p>The set is open, since Asana adds values without notice. The last constant of the emitted enum, {@code UNRECOGNIZED},
 * stands for every other string; the model keeps the string itself.
 *
 * <p>On an accessor of type {@code String}, {@code List<String>} or {@code Map<String, String>}, the annotation lists the
 * strings of that field. On an enum, it declares a set that several fields can share: the type of their accessors is that
 * enum, or a list or map of it. The string of a constant is its name in lower case, or the value of
 * {@link com.fasterxml.jackson.annotation.JsonProperty}; Javadoc and {@link Deprecated} on a constant are carried over to
 * the emitted enum.
 *
 * <p>Specs that inherit an accessor from another spec share that spec's enum. If they inherit it from an interface that is not
 * a spec, each has an enum of its own. To share one enum, declare it as an enum, or make the interface a spec.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OpenEnum {

    /**
     * The strings as they appear on the wire, in the order of the constants: {@code not_started} becomes
     * {@code NOT_STARTED}.
     *
     * @return the strings; none on an enum, whose constants define them
     */
    String[] value() default {};

    /**
     * The simple name of the emitted enum.
     *
     * <p>The default is, on an accessor, the name of the model followed by that of the accessor, such as
     * {@code JobResponseStatus}; on an enum, its name without the suffix {@code Spec}.
     *
     * @return a simple name, or an empty string for the default
     */
    String name() default "";
}
