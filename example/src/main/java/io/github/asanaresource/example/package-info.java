/**
 * A command-line program that duplicates a task in Asana and follows the job until it ends. It reads and writes all
 * documents with models that the processor emits from the specs in
 * {@code io.github.asanaresource.example.resource}.
 */
package io.github.asanaresource.example;
