/** Turns elements into definitions or problems. No other code looks at the elements of a spec. */
package io.github.asanaresource.processor.reading;
