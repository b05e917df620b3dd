package io.github.asanaresource.models.custom;

import io.github.asanaresource.CustomField;
import io.github.asanaresource.ReadOnly;
import io.github.asanaresource.models.AsanaNamedResourceSpec;
import io.github.asanaresource.models.UserCompactSpec;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

public interface SprintFields {

    @CustomField("100")
    String customer();

    @CustomField("200")
    PrioritySpec priority();

    @CustomField("300")
    List<PrioritySpec> priorities();

    @CustomField("400")
    BigDecimal storyPoints();

    @CustomField("500")
    LocalDate releaseDate();

    @CustomField("600")
    List<UserCompactSpec> reviewers();

    @ReadOnly
    @CustomField("700")
    String effort();

    @ReadOnly
    @CustomField("800")
    String ticketId();

    @CustomField("900")
    List<AsanaNamedResourceSpec> goals();
}
