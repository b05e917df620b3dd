package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CustomField;
import io.github.asanaresource.models.TaskResponseSpec;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A task of our workspace. */
@AsanaResource
public interface SprintTaskSpec extends TaskResponseSpec {

    @CustomField("1204567890123456")
    BigDecimal storyPoints();

    @CustomField("1204567890123458")
    LocalDate releaseDate();
}
