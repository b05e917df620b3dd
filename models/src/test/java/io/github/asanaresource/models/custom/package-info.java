/** Specs of a workspace with a custom field of each kind, which extend those of the API. */
package io.github.asanaresource.models.custom;
