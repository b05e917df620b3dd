package io.github.asanaresource;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field that a request must have. If such fields are absent, {@code build()} throws a {@link MissingFieldsException}
 * that names all of them; a field set to null is not absent. Reading JSON does not check this: a response may lack any field.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Required {}
