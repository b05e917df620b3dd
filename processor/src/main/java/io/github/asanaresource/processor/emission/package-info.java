/** Turns definitions into Java source. Works on values alone, without a compiler. */
package io.github.asanaresource.processor.emission;
