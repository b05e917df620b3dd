package io.github.asanaresource.example.resource;

import io.github.asanaresource.AsanaResource;
import java.util.List;

/** What Asana answers where it does not do what was asked for. */
@AsanaResource
public interface ErrorResponseSpec {

    /** What went wrong. */
    List<ErrorSpec> errors();

    /** One thing that went wrong. */
    @AsanaResource
    interface ErrorSpec {

        /** What went wrong, in words. */
        String message();

        /** Where to read more. */
        String help();

        /** Words by which Asana's support finds the incident; only where Asana itself failed. */
        String phrase();
    }
}
