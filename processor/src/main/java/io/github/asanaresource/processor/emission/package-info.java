/** From models to Java source: works on values alone, without a compiler. */
package io.github.asanaresource.processor.emission;
