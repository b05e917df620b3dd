package io.github.asanaresource.models.proof;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that runs on Jackson 2, on Jackson 3, and without either. */
@ParameterizedTest
@EnumSource
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface EachWay {}
