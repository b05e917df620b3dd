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
 * Java; its wire name is the same in snake case ({@code newTask} is {@code new_task}), or what
 * {@link com.fasterxml.jackson.annotation.JsonProperty} on the method says. {@code get} before an upper-case letter is no
 * part of a name: {@code getNewTask()} declares {@code newTask} too. {@code is} is one, since Asana has fields such as
 * {@code is_local}. The return type gives the kind:
 *
 * <ul>
 *   <li>{@code String}: a string, or one of an open set of strings if {@link OpenEnum} names them;
 *   <li>{@code Boolean} or {@code boolean}: a boolean;
 *   <li>{@code Long} or {@code long}: what Asana calls {@code integer};
 *   <li>{@code java.math.BigDecimal}: what Asana calls {@code number};
 *   <li>{@code java.time.LocalDate}, {@code java.time.OffsetDateTime}, {@code java.net.URI}: a string in the formats
 *       {@code date}, {@code date-time} and {@code uri};
 *   <li>another spec, or the model emitted from one: a nested resource, or a {@link Union};
 *   <li>an enum with {@link OpenEnum}: a string of a set that many fields share;
 *   <li>{@code Object}: any JSON;
 *   <li>{@code List<T>} and {@code Map<String, T>} of any of these.
 * </ul>
 *
 * <p>A spec has the fields of the interfaces that it extends, in their order and before its own; what it declares again
 * keeps its place. Models do not implement these interfaces.
 *
 * <p>The model lies in the package of its spec and is public when the spec is.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AsanaResource {

    /**
     * The simple name of the emitted model.
     *
     * <p>By default the name of the spec without its suffix {@code Spec}; a spec nested in another spec puts the name of
     * the outer model before it.
     *
     * @return a simple name, or an empty string for the default
     */
    String name() default "";

    /**
     * Specs whose fields this one has too, as if it extended them, except that a field declared again may have any type.
     * {@code extends} is the simpler way where Java allows it.
     *
     * @return interfaces, specs or others, in the order of the document
     */
    Class<?>[] basedOn() default {};
}
