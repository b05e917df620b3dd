/** Specs of real resources of Asana, as its OpenAPI document declares them, and beside them the emitted models. */
package io.github.asanaresource.catalogue;
