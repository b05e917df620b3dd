package io.github.asanaresource;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an accessor for one of the custom fields of a workspace. Its spec declares or inherits {@code customFields()}: an
 * array in a response, a map in a request. The value stays in that array or map, where the accessor finds it.
 *
 * <p>The type of the accessor says what the custom field is:
 *
 * <table>
 * <caption>Types of accessors</caption>
 * <tr><th>Type<th>Custom field
 * <tr><td>{@code BigDecimal}<td>a number
 * <tr><td>{@code String}<td>text; or what Asana shows for a formula or an ID
 * <tr><td>{@code LocalDate}<td>a date
 * <tr><td>{@code OffsetDateTime}<td>a date with a time; null for a date without one
 * <tr><td>an enum with {@link OpenEnum}<td>an enum; the strings of the constants are the gids of the options
 * <tr><td>{@code List} of such an enum<td>a multi-enum
 * <tr><td>{@code List} of a spec<td>people, or references to other resources
 * <tr><td>{@code List<String>}<td>the gids in a multi-enum, of people, or of references
 * </table>
 *
 * <p>A custom field is absent if the array does not have it, or was sent without its value; it is null if it has no value. It
 * is unreadable if it is not what the accessor says, or if several have its name.
 *
 * <p>In a request, {@code customFields()} is a {@code Map<String, Object>}, and the builder has setters, except for custom
 * fields that are {@link ReadOnly}. A {@code Map<String, String>}, as Asana's OpenAPI document has it, becomes such a map,
 * since the API takes more than strings. A response has no setters: set {@code customFields()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CustomField {

    /**
     * The identifier of the custom field.
     *
     * @return digits, or an empty string if there is a name
     */
    String value() default "";

    /**
     * The name of the custom field, for a spec that serves several workspaces. Names need not be unique. A request cannot
     * use names.
     *
     * @return the exact name, or an empty string if there is a gid
     */
    String name() default "";
}
