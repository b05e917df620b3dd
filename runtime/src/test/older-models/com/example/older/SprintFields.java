package com.example.older;

import io.github.asanaresource.CustomField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Custom fields, for responses and requests alike. */
public interface SprintFields {

    @CustomField("1")
    BigDecimal storyPoints();

    @CustomField("2")
    StageSpec stage();

    @CustomField("3")
    LocalDate releaseDate();

    @CustomField("4")
    List<EveryKindSpec.OwnerSpec> reviewers();

    @CustomField(name = "Customer")
    String customer();
}
