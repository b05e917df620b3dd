/** Checks the models emitted from the specs of the catalogue against the declarations of the API and its documents. */
package io.github.asanaresource.catalogue.proof;
