/** A few specs with every kind of field in every shape, and every kind of union. */
package io.github.asanaresource.fuzz.specs;
