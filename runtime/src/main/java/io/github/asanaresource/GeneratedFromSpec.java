package io.github.asanaresource;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks every emitted type, nested types included.
 *
 * <p>The annotation is retained in the class file, where coverage tools that exclude classes with an annotation whose name
 * contains {@code Generated} find it. The processor uses it to recognize models from other jars.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedFromSpec {

    /** {@return the fully qualified name of the spec} */
    String value();
}
