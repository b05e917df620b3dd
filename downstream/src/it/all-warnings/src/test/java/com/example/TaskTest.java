package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Uses the models. This build checks that everything compiles without warnings. */
class TaskTest {

    @Test
    @SuppressWarnings({"deprecation", "removal"})
    void whatIsDeprecatedStillWorks() {
        Old old = Old.builder().older(Old.builder().build()).build();
        Task task = Task.builder()
                .gid("1")
                .heart(TaskHeart.RED)
                .heartColor(Color.RED)
                .hearts(List.of())
                .heartAccess(Map.of("a", new Access.Old(old)))
                .old(old)
                .olds(List.of(old))
                .build();

        assertEquals(
                "Task{gid=1, heart=red, heart_color=red, hearts=[], heart_access={a=Old[value=Old{older=Old{}}]}, "
                        + "old=Old{older=Old{}}, olds=[Old{older=Old{}}]}",
                task.toString());
        assertEquals(List.of(old), task.olds());
    }
}
