package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The dates of a task, before or after somebody changed them.
 *
 * <p>See <a href="https://developers.asana.com/reference/getstory">Asana's reference</a>.
 */
@AsanaResource
public interface StoryResponseDatesSpec {

    @Example("2019-09-14")
    LocalDate startOn();

    @Example("2019-09-15T02:06:58.158Z")
    OffsetDateTime dueAt();

    @Example("2019-09-15")
    LocalDate dueOn();
}
