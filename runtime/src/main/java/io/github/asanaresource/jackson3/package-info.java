/** Reads and writes models with Jackson 3. Only Jackson 3 loads these classes. */
package io.github.asanaresource.jackson3;
