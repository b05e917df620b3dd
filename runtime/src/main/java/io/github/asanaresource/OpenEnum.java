package io.github.asanaresource;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the strings that a field is known to have; the processor emits an enum of them.
 *
 * <p>The set is open: Asana adds values without notice. The emitted enum ends with a constant {@code UNRECOGNIZED}, and
 * the model keeps the string that came.
 *
 * <p>On an accessor of type {@code String}, {@code List<String>} or {@code Map<String, String>} it names the strings of that
 * field. On an enum it declares a set that many fields can share: accessors have the type of that enum, or a list or map of
 * it. The string of a constant is its name in lower case, or what {@link com.fasterxml.jackson.annotation.JsonProperty} on it
 * says; Javadoc and {@link Deprecated} on a constant go into the emitted enum.
 *
 * <p>Specs that inherit an accessor from another spec have that spec's enum. If they inherit it from an interface that is no
 * spec, an enum is emitted for each of them, and the constants of one are not those of another: to share one enum, declare
 * it as an enum, or make the interface a spec.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OpenEnum {

    /**
     * The strings as they are on the wire, in the order of the constants: {@code not_started} is {@code NOT_STARTED}.
     *
     * @return the strings; on an enum none, since its constants have them
     */
    String[] value() default {};

    /**
     * The simple name of the emitted enum.
     *
     * <p>By default, on an accessor, the name of the model followed by that of the accessor: {@code JobResponseStatus}; on
     * an enum, its name without the suffix {@code Spec}.
     *
     * @return a simple name, or an empty string for the default
     */
    String name() default "";
}
