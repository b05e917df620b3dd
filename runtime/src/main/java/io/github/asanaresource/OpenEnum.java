package io.github.asanaresource;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the texts that a field is known to have; the processor emits an enum of them.
 *
 * <p>The set is open: Asana adds values without notice. The emitted enum ends with a constant {@code UNRECOGNIZED}, and
 * the model keeps the text that came. Stands on an accessor of type {@code String}, {@code List<String>} or
 * {@code Map<String, String>}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OpenEnum {

    /** {@return the texts as they are on the wire, in the order of the constants: {@code not_started} is {@code NOT_STARTED}} */
    String[] value();

    /**
     * The simple name of the emitted enum.
     *
     * <p>By default the name of the model followed by the name of the accessor: {@code JobResponseStatus}.
     *
     * @return a simple name, or empty text for the default
     */
    String name() default "";
}
