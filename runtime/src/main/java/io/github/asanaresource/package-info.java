/**
 * Annotations for specs of resources of Asana's REST API, and the supertypes of the models that are emitted from specs.
 *
 * <p>The author of a spec uses {@link io.github.asanaresource.AsanaResource}, {@link io.github.asanaresource.OpenEnum} and
 * {@link io.github.asanaresource.Union} with {@link io.github.asanaresource.Variant}, and, for traits of a field,
 * {@link io.github.asanaresource.Required}, {@link io.github.asanaresource.ReadOnly},
 * {@link io.github.asanaresource.CreateOnly}, {@link io.github.asanaresource.Sensitive},
 * {@link io.github.asanaresource.Example}, {@link io.github.asanaresource.Conditional} and
 * {@link io.github.asanaresource.OptIn}. A user of emitted models uses
 * {@link io.github.asanaresource.ResourceModel}, {@link io.github.asanaresource.ResourceUnion},
 * {@link io.github.asanaresource.ResourceBuilder}, {@link io.github.asanaresource.ResourceSelection},
 * {@link io.github.asanaresource.ResourceField}, {@link io.github.asanaresource.Presence},
 * {@link io.github.asanaresource.UnreadableValue}, {@link io.github.asanaresource.OpenEnumValue},
 * {@link io.github.asanaresource.MalformedValueException} and
 * {@link io.github.asanaresource.MissingFieldsException}, and the envelopes of resources:
 * {@link io.github.asanaresource.Data}, {@link io.github.asanaresource.Page} with {@link io.github.asanaresource.NextPage},
 * {@link io.github.asanaresource.Events} and {@link io.github.asanaresource.Errors} with
 * {@link io.github.asanaresource.AsanaError}. Generic code also uses the descriptors
 * {@link io.github.asanaresource.ResourceType}, {@link io.github.asanaresource.UnionType} and
 * {@link io.github.asanaresource.OpenEnumType}.
 */
package io.github.asanaresource;
