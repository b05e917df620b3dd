/**
 * Specs of all schemas of Asana's API, as its OpenAPI document declared them on 2026-06-11, and the models emitted from them. A
 * model has the name of its schema, and its spec that name and {@code Spec}.
 */
package io.github.asanaresource.models;
