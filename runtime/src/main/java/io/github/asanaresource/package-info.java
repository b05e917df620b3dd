/**
 * Annotations that turn an interface into a resource model of Asana's REST API, and the types that emitted models need.
 *
 * <p>A spec author uses {@link io.github.asanaresource.AsanaResource}, {@link io.github.asanaresource.OpenEnum} and
 * {@link io.github.asanaresource.Union} with {@link io.github.asanaresource.Variant}, and for traits of a field
 * {@link io.github.asanaresource.Required}, {@link io.github.asanaresource.ReadOnly},
 * {@link io.github.asanaresource.Sensitive}, {@link io.github.asanaresource.Example},
 * {@link io.github.asanaresource.Conditional} and {@link io.github.asanaresource.OptIn}. A user of the emitted models meets
 * {@link io.github.asanaresource.ResourceModel}, {@link io.github.asanaresource.ResourceUnion},
 * {@link io.github.asanaresource.ResourceBuilder}, {@link io.github.asanaresource.ResourceField},
 * {@link io.github.asanaresource.Presence}, {@link io.github.asanaresource.UnreadableValue},
 * {@link io.github.asanaresource.OpenEnumValue}, {@link io.github.asanaresource.MalformedValueException} and
 * {@link io.github.asanaresource.MissingFieldsException}, and the envelopes that resources come in:
 * {@link io.github.asanaresource.Data}, {@link io.github.asanaresource.Page} with {@link io.github.asanaresource.NextPage},
 * {@link io.github.asanaresource.Events} and {@link io.github.asanaresource.Errors} with
 * {@link io.github.asanaresource.AsanaError}. Generic code also meets the descriptors,
 * {@link io.github.asanaresource.ResourceType}, {@link io.github.asanaresource.UnionType} and
 * {@link io.github.asanaresource.OpenEnumType}.
 */
package io.github.asanaresource;
