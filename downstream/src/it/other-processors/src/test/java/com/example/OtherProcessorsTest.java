package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.asana.Task;
import com.example.asana.TaskStartPolicy;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.Presence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

/** Each processor has generated its code for the models. */
class OtherProcessorsTest {

    private final Task parent = Task.builder().gid("1").name("Roadmap").build();

    private final Card card = Card.builder()
            .name("Ship")
            .dueOn(LocalDate.of(2027, 1, 31))
            .startPolicy("same_day")
            .parent(parent)
            .labels(List.of("a"))
            .build();

    private final Task task = Task.builder()
            .name("Ship")
            .dueOn(LocalDate.of(2027, 1, 31))
            .startPolicy(TaskStartPolicy.SAME_DAY)
            .parent(parent)
            .labels(List.of("a"))
            .build();

    @Test
    void ours() throws Exception {
        assertEquals(
                "{\"name\":\"Ship\",\"due_on\":\"2027-01-31\",\"start_policy\":\"same_day\","
                        + "\"parent\":{\"gid\":\"1\",\"name\":\"Roadmap\"},\"labels\":[\"a\"]}",
                new ObjectMapper().writeValueAsString(task));
    }

    @Test
    void lombok() {
        assertEquals(
                "Card(name=Ship, dueOn=2027-01-31, startPolicy=same_day, parent=Task{gid=1, name=Roadmap}, labels=[a])",
                card.toString());
    }

    @Test
    void immutables() {
        Board board = ImmutableBoard.builder().pinned(task).addTasks(task, parent).build();

        assertEquals(board, ImmutableBoard.builder().pinned(task).addTasks(task).addTasks(parent).build());
        assertEquals("Board{pinned=" + task + ", tasks=[" + task + ", " + parent + "]}", board.toString());
    }

    @Test
    void mapStruct() {
        CardMapper mapper = Mappers.getMapper(CardMapper.class);

        assertEquals(task, mapper.toTask(card));
        assertEquals(card, mapper.toCard(task));
    }

    @Test
    void mapStructLeavesOutWhatIsNull() {
        Task empty = Mappers.getMapper(CardMapper.class).toTask(Card.builder().build());

        assertEquals(Task.builder().build(), empty);
        assertEquals(Presence.ABSENT, empty.presence(Task.Field.NAME));
    }
}
