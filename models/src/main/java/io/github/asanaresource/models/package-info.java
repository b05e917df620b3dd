/** Specs of real resources of Asana, as its OpenAPI document declares them, and the models emitted from them. */
package io.github.asanaresource.models;
