/** Few specs that have it all: every kind of field in every shape, and every kind of union. */
package io.github.asanaresource.fuzz.specs;
