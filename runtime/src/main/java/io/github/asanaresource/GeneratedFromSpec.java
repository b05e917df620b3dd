package io.github.asanaresource;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks every emitted type, nested ones too.
 *
 * <p>It stays in the class file: coverage tools that skip classes annotated with something called {@code Generated} see
 * it, and the processor recognizes a model from another jar by it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedFromSpec {

    /** {@return the qualified name of the spec} */
    String value();
}
