package io.github.asanaresource;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as the spec of a resource: the processor emits an immutable model of it, with a builder.
 *
 * <p>Each abstract method without parameters declares one field of the resource. The method's name is the field's name in
 * Java; the field's wire name is the same in snake case ({@code newTask} is {@code new_task}), or the value of
 * {@link com.fasterxml.jackson.annotation.JsonProperty} on the method. {@code get} before an upper-case letter is not part of
 * the name: {@code getNewTask()} also declares {@code newTask}. {@code is} is part of it, since Asana has fields such as
 * {@code is_local}. The return type determines the kind of field:
 *
 * <ul>
 *   <li>{@code String}: a string, or one of an open set of strings if {@link OpenEnum} lists them;
 *   <li>{@code Boolean} or {@code boolean}: a boolean;
 *   <li>{@code Long} or {@code long}: an integer;
 *   <li>{@code java.math.BigDecimal}: a number;
 *   <li>{@code java.time.LocalDate}, {@code java.time.OffsetDateTime}, {@code java.net.URI}: a string in the formats
 *       {@code date}, {@code date-time} and {@code uri};
 *   <li>another spec, or the model emitted from one: a nested resource, or a {@link Union};
 *   <li>an enum with {@link OpenEnum}: a string from a set that several fields share;
 *   <li>{@code Object}: any JSON;
 *   <li>{@code List<T>} and {@code Map<String, T>} of any of these.
 * </ul>
 *
 * <p>A spec inherits the fields of the interfaces that it extends. They precede its own fields, in the order of the
 * interfaces; a field that the spec declares again keeps its place. Models do not implement these interfaces.
 *
 * <p>The model is in the package of its spec, and is public if the spec is.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AsanaResource {

    /**
     * The simple name of the emitted model.
     *
     * <p>The default is the name of the spec without the suffix {@code Spec}, preceded by the name of the outer model if
     * the spec is nested in another spec.
     *
     * @return a simple name, or an empty string for the default
     */
    String name() default "";

    /**
     * Specs whose fields this spec inherits, as if it extended them, except that a field declared again may have any type.
     * Prefer {@code extends} where Java allows it.
     *
     * @return interfaces, specs or others, in the order of the document
     */
    Class<?>[] basedOn() default {};
}
