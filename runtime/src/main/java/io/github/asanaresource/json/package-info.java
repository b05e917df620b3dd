/**
 * Streams of JSON, from which models are read and to which they are written. There is an adapter for each Jackson, one for UTF-8
 * without a library, and one for parsed JSON, that is, JSON as Java values: {@code String}, {@code Boolean}, numbers,
 * {@code List}, {@code Map} and null. {@link io.github.asanaresource.json.ParsedJson} reads and writes documents of any JSON.
 */
package io.github.asanaresource.json;
