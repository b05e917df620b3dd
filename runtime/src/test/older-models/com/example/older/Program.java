package com.example.older;

import com.example.older.EveryKind.Field;
import io.github.asanaresource.Data;
import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.MissingFieldsException;
import io.github.asanaresource.NextPage;
import io.github.asanaresource.Page;
import io.github.asanaresource.UnreadableValue;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a program does with its models, compiled with them. The test expects each line. */
public final class Program implements Supplier<List<String>> {

    private final List<String> lines = new ArrayList<>();

    /** Writes a model to a file by Java serialization. */
    public static void main(String... args) throws IOException {
        try (ObjectOutputStream file = new ObjectOutputStream(Files.newOutputStream(Path.of(args[0])))) {
            file.writeObject(EveryKind.fromJson("{\"name\":\"A\",\"hours\":1.10,\"due_on\":null,\"extra\":[7]}"));
        }
    }

    @Override
    public List<String> get() {
        read();
        write();
        validate();
        custom();
        envelopes();
        return lines;
    }

    private void say(Object value) {
        lines.add(String.valueOf(value));
    }

    private void read() {
        EveryKind model = EveryKind.fromJson(
                """
                {"name":"A","completed":true,"likes":7,"hours":1.10,"due_on":"2026-11-27",\
                "created_at":"2026-11-27T10:00:00.000Z","url":"https://example.com/1","priority":"urgent",\
                "color":"dark-pink","owner":{"gid":"1"},"access":{"resource_type":"goal_membership","role":"editor"},\
                "reference":"12","external":{"a":[1]},"names":["a"],"priorities":["low","urgent"],\
                "numbers_by_key":{"a":1.50},"dates":"never","children":[{"name":"B"}],"extra":null}""");
        say(model.name().orElseThrow() + model.completed().orElseThrow() + model.likes().orElseThrow());
        say(model.hours().orElseThrow() + " " + model.dueOn().orElseThrow() + " " + model.dueOnAsString().orElseThrow());
        say(model.createdAt().orElseThrow() + " " + model.createdAtAsString().orElseThrow());
        say(model.permalinkUrl().map(URI::getHost).orElseThrow());
        say(describe(model.priority().orElseThrow()) + " " + model.priorityAsString().orElseThrow());
        say(model.color().orElseThrow() + " " + model.owner().flatMap(EveryKindOwner::gid).orElseThrow());
        say(describe(model.access().orElseThrow()));
        say(model.reference().orElseThrow() + " " + model.external().orElseThrow());
        say(model.names() + " " + model.priorities() + " " + model.prioritiesAsStrings());
        say(model.numbersByKey() + " " + model.datesByKey() + " " + model.children().get(0).name().orElseThrow());
        say(model.presence(Field.NAME) + " " + model.presence(Field.COLORS) + " " + model.unknownFields());
        for (Map.Entry<Field, UnreadableValue> unreadable : model.unreadableFields().entrySet()) {
            say(unreadable.getKey().wireName() + ": " + unreadable.getValue().json());
        }
        try {
            say(model.dates());
        } catch (MalformedValueException e) {
            say(e.getMessage());
        }
        say(EveryKind.fromMap(model.toMap()).equals(model));
    }

    private static String describe(EveryKindPriority priority) {
        return switch (priority) {
            case LOW -> "low";
            case HIGH -> "high";
            case UNRECOGNIZED -> "another priority";
        };
    }

    private static String describe(Access access) {
        if (access instanceof Access.Goal goal) {
            return "goal, " + goal.value().role().orElseThrow();
        } else if (access instanceof Access.Project project) {
            return "project, " + project.value().member().flatMap(EveryKindOwner::name).orElseThrow();
        }
        return "unrecognized: " + access.value();
    }

    private void write() {
        EveryKind model = EveryKind.builder()
                .name("A")
                .likes(7)
                .hours(new BigDecimal("1.10"))
                .dueOn(LocalDate.of(2026, 11, 27))
                .priority(EveryKindPriority.LOW)
                .color("light-grey")
                .owner(owner -> owner.gid("1"))
                .access(new Access.Goal(AccessGoal.builder().resourceType("goal_membership").build()))
                .reference(new Reference.Gid("12"))
                .children(List.of(EveryKind.builder().completed(false).build()))
                .prioritiesByKeyAsStrings(Map.of("a", "urgent"))
                .setNull(Field.EXTERNAL)
                .unknownField("extra", List.of(1))
                .build();
        say(model.toJson());
        say(model);
        say(model.toBuilder().unset(Field.EXTERNAL).removeUnknownField("extra").name("B").build());
        say(EveryKind.optFields().name().owner(owner -> owner.gid()).access(access -> access.goal(goal -> goal.role())));
        say(Traits.TYPE.optFields());
    }

    private void validate() {
        try {
            Traits.builder().build();
        } catch (MissingFieldsException e) {
            say(e.getMessage());
        }
        Traits traits = Traits.builder()
                .name("A")
                .projects(List.of("1"))
                .secret("hush")
                .keeper(keeper -> keeper.name("Greg"))
                .build();
        say(traits);
        say(traits.toJson());
    }

    private void custom() {
        SprintTask task = SprintTask.fromJson(
                """
                {"gid":"1","custom_fields":[\
                {"gid":"1","resource_subtype":"number","number_value":5.0},\
                {"gid":"2","resource_subtype":"enum","enum_value":{"gid":"22","name":"Build"}},\
                {"gid":"3","resource_subtype":"date","date_value":{"date":"2026-11-27"}},\
                {"gid":"4","resource_subtype":"people","people_value":[{"gid":"9"}]},\
                {"gid":"5","name":"Customer","resource_subtype":"text","text_value":"Acme"}]}""");
        say(task.storyPoints().orElseThrow() + " " + task.stage().orElseThrow() + " " + task.releaseDate().orElseThrow());
        say(task.reviewers() + " " + task.customer().orElseThrow());
        SprintTaskRequest request = SprintTaskRequest.builder()
                .name("A")
                .copyCustomFields(task)
                .stage(Stage.DESIGN)
                .setNull(SprintTaskRequest.Field.RELEASE_DATE)
                .build();
        say(request.toJson());
    }

    private void envelopes() {
        Page<EveryKind> page = Page.fromJson(
                EveryKind.TYPE, "{\"data\":[{\"name\":\"A\"}],\"next_page\":{\"offset\":\"o\"}}");
        say(page.data().get(0).name().orElseThrow() + page.nextPage().flatMap(NextPage::offset).orElseThrow());
        say(Data.of(page.data().get(0)).toJson());
        say(Data.fromJson(Access.TYPE, "{\"data\":{\"resource_type\":\"team\"}}").data().orElseThrow());
    }
}
