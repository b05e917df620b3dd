package com.example;

import com.example.asana.Task;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

/**
 * MapStruct's work: from a class of Lombok's to our model, by its builder, and back.
 *
 * <p>Setters of our builder take no null. MapStruct takes {@code setNull}, {@code unset} and {@code removeUnknownField} for
 * setters, too, and would complain that nothing is mapped to them.
 */
@Mapper(
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        unmappedTargetPolicy = ReportingPolicy.IGNORE)
public interface CardMapper {

    Task toTask(Card card);

    /** Our accessors are no getters to MapStruct, and it does not open an Optional. */
    @Mapping(target = "name", expression = "java(task.name().orElse(null))")
    @Mapping(target = "dueOn", expression = "java(task.dueOn().orElse(null))")
    @Mapping(target = "startPolicy", expression = "java(task.startPolicyAsString().orElse(null))")
    @Mapping(target = "parent", expression = "java(task.parent().orElse(null))")
    @Mapping(target = "labels", expression = "java(task.labels())")
    Card toCard(Task task);
}
