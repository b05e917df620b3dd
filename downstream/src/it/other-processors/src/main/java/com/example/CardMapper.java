package com.example;

import com.example.asana.Task;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

/**
 * A mapper of MapStruct, from a class of Lombok to a model, by its builder, and back.
 *
 * <p>Setters of the builder do not accept null. MapStruct mistakes {@code setNull}, {@code unset} and
 * {@code removeUnknownField} for setters, and would report that nothing is mapped to them.
 */
@Mapper(
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        unmappedTargetPolicy = ReportingPolicy.IGNORE)
public interface CardMapper {

    Task toTask(Card card);

    /** MapStruct does not recognize the accessors as getters, and does not unwrap an Optional. */
    @Mapping(target = "name", expression = "java(task.name().orElse(null))")
    @Mapping(target = "dueOn", expression = "java(task.dueOn().orElse(null))")
    @Mapping(target = "startPolicy", expression = "java(task.startPolicyAsString().orElse(null))")
    @Mapping(target = "parent", expression = "java(task.parent().orElse(null))")
    @Mapping(target = "labels", expression = "java(task.labels())")
    Card toCard(Task task);
}
