package io.github.asanaresource.internal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type whose values may be null, in this library and in emitted code; values of all other types are never null.
 *
 * <p>Checkers such as NullAway recognize the simple name, so emitted code needs no further library.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
public @interface Nullable {}
