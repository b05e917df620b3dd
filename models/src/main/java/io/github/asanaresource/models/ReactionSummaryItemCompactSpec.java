package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.math.BigDecimal;

/**
 * How many reacted with one emoji.
 *
 * <p>See <a href="https://developers.asana.com/reference/getstatus">Asana's reference</a>.
 */
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
