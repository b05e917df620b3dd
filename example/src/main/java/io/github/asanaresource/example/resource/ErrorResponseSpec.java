package io.github.asanaresource.example.resource;

import io.github.asanaresource.AsanaResource;
import java.util.List;

/** The answer to a request that Asana does not carry out. */
@AsanaResource
public interface ErrorResponseSpec {

    /** The errors. */
    List<ErrorSpec> errors();

    /** One error. */
    @AsanaResource
    interface ErrorSpec {

        /** A description of the error. */
        String message();

        /** Where to read more. */
        String help();

        /** Words by which Asana's support finds the incident; only if Asana itself failed. */
        String phrase();
    }
}
