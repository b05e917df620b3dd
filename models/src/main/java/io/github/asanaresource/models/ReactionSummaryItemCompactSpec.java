package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.math.BigDecimal;

/** How many reacted with one emoji. */
@AsanaResource
public interface ReactionSummaryItemCompactSpec {

    @Example("👎")
    String emojiBase();

    @Example("👎🏼")
    String variant();

    @Example("1")
    BigDecimal count();

    boolean reacted();
}
