/** Holds the models that are emitted from the specs of the catalogue to what the API declares, and to its documents. */
package io.github.asanaresource.catalogue.proof;
