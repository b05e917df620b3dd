package com.example;

import io.github.asanaresource.CustomField;
import io.github.asanaresource.ReadOnly;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Custom fields of a workspace. */
public interface SprintFields {

    /**
     * Story points
     *
     * <p>How much work the task is, in &lt;points&gt;.
     *
     * <p>* &#123;&#64;code 1&#125;: &#92;u002a/ little *&#47; * 8: much
     */
    @CustomField("1204567890123456")
    BigDecimal storyPoints();

    /** Priority */
    @CustomField("1204567890123457")
    PrioritySpec priority();

    /** Release date */
    @CustomField("1204567890123458")
    LocalDate releaseDate();

    /** Started at */
    @CustomField("1204567890123462")
    OffsetDateTime startedAt();

    /** Reviewers */
    @CustomField("1204567890123459")
    List<String> reviewers();

    /** Related */
    @CustomField("1204567890123464")
    List<String> related();

    /** Channels */
    @CustomField("1204567890123460")
    List<ChannelSpec> channels();

    /** Customer */
    @ReadOnly
    @CustomField("1204567890123461")
    String customer();

    /** Ticket ID */
    @ReadOnly
    @CustomField("1204567890123463")
    String ticketId();

    /** Cost */
    @ReadOnly
    @CustomField("1204567890123467")
    String cost();
}
