package com.example;

import io.github.asanaresource.AsanaResource;
import java.util.List;

/** A page of a list of tasks. */
@AsanaResource
public interface TaskPageSpec {

    List<TaskSpec> data();

    NextPageSpec nextPage();

    /** Where the list continues; null on its last page. */
    @AsanaResource
    interface NextPageSpec {

        String offset();
    }
}
