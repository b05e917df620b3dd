/** What a spec says: values that compare by content, between the reading of specs and the emission of models. */
package io.github.asanaresource.processor.definition;
