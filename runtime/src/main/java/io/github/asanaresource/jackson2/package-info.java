/** Reads and writes models by Jackson 2. Nothing but Jackson 2 loads what is here. */
package io.github.asanaresource.jackson2;
