package com.example;

import com.example.asana.Task;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A value of Immutables that contains models. */
@Value.Immutable
public interface Board {

    Task pinned();

    Optional<Task> last();

    List<Task> tasks();
}
