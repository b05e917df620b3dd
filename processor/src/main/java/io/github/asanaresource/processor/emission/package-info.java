/** Turns definitions into Java source, and into metadata for native images. Works on values alone, without a compiler. */
package io.github.asanaresource.processor.emission;
