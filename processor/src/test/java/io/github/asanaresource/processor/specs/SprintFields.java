package io.github.asanaresource.processor.specs;

import io.github.asanaresource.CustomField;
import io.github.asanaresource.ReadOnly;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The custom fields of a workspace, for responses and requests alike. */
public interface SprintFields {

    /** How much work it is. */
    @CustomField("1204567890123456")
    BigDecimal storyPoints();

    @CustomField("1204567890123457")
    PrioritySpec priority();

    @CustomField("1204567890123458")
    LocalDate releaseDate();

    @CustomField("1204567890123459")
    List<MemberSpec> reviewers();

    @CustomField("1204567890123460")
    List<ChannelSpec> channels();

    /** Who pays. */
    @CustomField("1204567890123461")
    String customer();

    @CustomField("1204567890123462")
    OffsetDateTime reviewAt();

    @ReadOnly
    @CustomField("1204567890123463")
    String ticketId();

    @CustomField("1204567890123464")
    List<String> blockers();
}
