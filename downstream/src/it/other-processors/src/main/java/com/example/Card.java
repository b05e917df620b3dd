package com.example;

import com.example.asana.Task;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;
import lombok.Value;

/** A class of Lombok with a model as a field: constructor, accessors, builder and more. */
@Value
@Builder
public class Card {

    String name;
    LocalDate dueOn;
    String startPolicy;
    Task parent;
    List<String> labels;
}
