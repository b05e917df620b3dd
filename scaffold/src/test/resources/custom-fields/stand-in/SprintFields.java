package com.example;

import io.github.asanaresource.CustomField;
import io.github.asanaresource.ReadOnly;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Custom fields of a workspace. */
public interface SprintFields {

    /**
     * Story points
     *
     * <p>How much work the task is.
     */
    @CustomField("1204567890123456")
    BigDecimal storyPoints();

    /** Priority */
    @CustomField("1204567890123457")
    PrioritySpec priority();

    /** Release date */
    @CustomField("1204567890123458")
    LocalDate releaseDate();

    /** Reviewers */
    @CustomField("1204567890123459")
    List<String> reviewers();

    /** Ticket ID */
    @ReadOnly
    @CustomField("1204567890123463")
    String ticketId();
}
