/** Passes documents to emitted models, and checks that the models keep their promises for every document. */
package io.github.asanaresource.fuzz;
