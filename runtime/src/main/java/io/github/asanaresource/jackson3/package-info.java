/** Reads and writes models by Jackson 3. Nothing but Jackson 3 loads what is here. */
package io.github.asanaresource.jackson3;
