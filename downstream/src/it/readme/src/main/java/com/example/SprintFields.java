package com.example;

import io.github.asanaresource.CustomField;
import io.github.asanaresource.ReadOnly;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The custom fields of our workspace. */
public interface SprintFields {

    /** How much work the task is. */
    @CustomField("1204567890123456")
    BigDecimal storyPoints();

    @CustomField("1204567890123457")
    PrioritySpec priority();

    @CustomField("1204567890123458")
    LocalDate releaseDate();

    @CustomField("1204567890123459")
    List<UserSpec> reviewers();

    @ReadOnly
    @CustomField("1204567890123463")
    String ticketId();
}
