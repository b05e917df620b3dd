/** Reads and writes models with Jackson 2. Only Jackson 2 loads these classes. */
package io.github.asanaresource.jackson2;
