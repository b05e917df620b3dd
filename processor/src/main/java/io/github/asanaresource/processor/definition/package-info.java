/** Definitions of specs: values that compare by content, created by reading specs and consumed by emission. */
package io.github.asanaresource.processor.definition;
