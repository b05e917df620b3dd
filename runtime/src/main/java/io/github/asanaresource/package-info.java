/**
 * Annotations that turn an interface into a resource model of Asana's REST API, and the types that emitted models need.
 *
 * <p>A spec author uses {@link io.github.asanaresource.AsanaResource} and {@link io.github.asanaresource.OpenEnum}. A
 * user of the emitted models meets {@link io.github.asanaresource.Presence},
 * {@link io.github.asanaresource.ResourceField}, {@link io.github.asanaresource.OpenEnumValue} and
 * {@link io.github.asanaresource.MalformedValueException}. The rest is there for the emitted code.
 */
package io.github.asanaresource;
