/**
 * Streams of JSON, from which models are read and to which they are written. There is an adapter for each Jackson, and one for
 * parsed JSON, that is, JSON as Java values: {@code String}, {@code Boolean}, numbers, {@code List}, {@code Map} and null.
 */
package io.github.asanaresource.json;
