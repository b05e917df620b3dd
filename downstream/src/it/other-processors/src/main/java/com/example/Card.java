package com.example;

import com.example.asana.Task;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;
import lombok.Value;

/** Lombok's work: a constructor, accessors, a builder and more for a class that has our model as a field. */
@Value
@Builder
public class Card {

    String name;
    LocalDate dueOn;
    String startPolicy;
    Task parent;
    List<String> labels;
}
