/** Hands documents to emitted models, and holds the models to what they promise of every document. */
package io.github.asanaresource.fuzz;
