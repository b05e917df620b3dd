package io.github.asanaresource;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives an example of a field's value on the wire, for the emitted documentation. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Example {

    /** {@return the value as it appears on the wire, such as {@code 2012-02-22T02:06:58.147Z}} */
    String value();
}
