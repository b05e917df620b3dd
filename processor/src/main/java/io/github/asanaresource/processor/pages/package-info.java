/** Pages in Markdown about emitted types: definitions become text, as they do in emission. */
package io.github.asanaresource.processor.pages;
