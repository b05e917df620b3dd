package io.github.asanaresource.processor.reading;

/**
 * A breach of a rule.
 *
 * @param rule the rule
 * @param message what is wrong, and what to write instead
 * @param place where the compiler points
 * @param mistake identifies the mistake of the author: of several problems with the same mistake, the first is reported
 */
public record Problem(Rule rule, String message, Place place, Object mistake) {}
