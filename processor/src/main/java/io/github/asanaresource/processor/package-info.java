/**
 * The annotation processor. {@link io.github.asanaresource.processor.AsanaResourceProcessor} runs the rounds; {@code
 * reading} turns specs into {@code definition}s, and {@code emission} turns definitions into source.
 */
package io.github.asanaresource.processor;
