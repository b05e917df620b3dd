/** Checks the models emitted from the specs of this module against the declarations of the API and its documents. */
package io.github.asanaresource.models.proof;
