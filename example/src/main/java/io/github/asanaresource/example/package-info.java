/**
 * A command-line program that lists the tasks of a project, clears a due date, duplicates a task and follows the job.
 * {@link io.github.asanaresource.example.Main} is the part to read; the rest is what a command-line program needs: options,
 * retries, deadlines, and a stand-in for Asana. All documents are read and written as models that the processor emits from
 * the specs in {@code io.github.asanaresource.example.resource}.
 */
package io.github.asanaresource.example;
