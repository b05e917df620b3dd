/** Specs of the tests, and beside them the models that the processor emits in the tests' own compilation. */
package io.github.asanaresource.processor.specs;
