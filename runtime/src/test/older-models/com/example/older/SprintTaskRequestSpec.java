package com.example.older;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CustomField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** A request with custom fields. */
@AsanaResource
public interface SprintTaskRequestSpec {

    String name();

    Map<String, Object> customFields();

    @CustomField("1")
    BigDecimal storyPoints();

    @CustomField("2")
    StageSpec stage();

    @CustomField("3")
    LocalDate releaseDate();
}
