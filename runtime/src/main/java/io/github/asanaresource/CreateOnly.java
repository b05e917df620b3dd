package io.github.asanaresource;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field that a request can set when it creates a resource, and that no later request can change; Asana's documentation
 * calls it <em>Create-only</em>. This is noted in the emitted Javadoc.
 *
 * <p>A response may declare the field as {@link ReadOnly}, too. {@link ResourceBuilder#copyWritable copyWritable} still copies
 * it to a request that declares it as writable.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CreateOnly {}
