package io.github.asanaresource.benchmark.load;

import io.github.asanaresource.Page;
import io.github.asanaresource.models.CustomFieldCompactDateValue;
import io.github.asanaresource.models.CustomFieldResponse;
import io.github.asanaresource.models.EnumOption;
import io.github.asanaresource.models.ProjectCompact;
import io.github.asanaresource.models.SectionCompact;
import io.github.asanaresource.models.TagCompact;
import io.github.asanaresource.models.TaskBaseMembership;
import io.github.asanaresource.models.TaskResponse;
import io.github.asanaresource.models.UserCompact;
import io.github.asanaresource.models.WorkspaceCompact;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Pages of 100 tasks of a project, with eight custom fields and one field that no spec declares. The people, tags and options
 * are always the same; no two tasks have the same gid, name or notes, on whatever page.
 */
final class TaskPages {

    /** The number of tasks on a page, the most that Asana sends. */
    static final int TASKS = 100;

    /** What the gid of each task begins with, and that of nothing else. */
    private static final String PREFIX = "1204";

    private static final int DIGITS = 12;
    private static final int OPTIONS = 5;
    private static final int PEOPLE = 12;

    private final byte[] first;

    /** Where a gid of a task is in the first page. */
    private final int[] gids;

    /**
     * Takes the page from which all others are made.
     *
     * @param first what {@link #first()} returned
     */
    TaskPages(byte[] first) {
        this.first = first;
        String text = new String(first, StandardCharsets.ISO_8859_1);
        String beginning = PREFIX + "0".repeat(DIGITS - 3);
        this.gids = IntStream.iterate(
                        text.indexOf(beginning), index -> index >= 0, index -> text.indexOf(beginning, index + 1))
                .toArray();
    }

    /** The JSON of another page for each number. */
    byte[] numbered(long number) {
        byte[] page = first.clone();
        for (int gid : gids) {
            int last = gid + PREFIX.length() + DIGITS - 1;
            long digits = number * TASKS + (page[last] - '0') + 10 * (page[last - 1] - '0');
            for (int index = last; index >= gid + PREFIX.length(); index--) {
                page[index] = (byte) ('0' + digits % 10);
                digits /= 10;
            }
        }
        return page;
    }

    /** The JSON of the first page. */
    static byte[] first() {
        return Page.builder(TaskResponse.TYPE)
                .data(IntStream.range(0, TASKS).mapToObj(TaskPages::task).toList())
                .nextPage(next -> next.offset("eyJib3JkZXIiOjB9")
                        .path("/tasks?project=1199000000000001&offset=eyJib3JkZXIiOjB9")
                        .uri("https://app.asana.com/api/1.0/tasks?project=1199000000000001&offset=eyJib3JkZXIiOjB9"))
                .build()
                .toJsonBytes();
    }

    @SuppressWarnings("deprecation") // responses still have these fields
    private static TaskResponse task(int number) {
        String gid = PREFIX + format("%0" + DIGITS + "d", number);
        boolean isCompleted = number % 3 == 0;
        TaskResponse.Builder task = TaskResponse.builder()
                .gid(gid)
                .resourceType("task")
                .name("Prepare delivery " + gid)
                .resourceSubtype(number % 10 == 0 ? "milestone" : "default_task")
                .completed(isCompleted)
                .createdAt(time(number, 9))
                .modifiedAt(time(number, 17))
                .dueOn(date(number + 14))
                .setNull(TaskResponse.Field.DUE_AT)
                .setNull(TaskResponse.Field.START_AT)
                .startOn(date(number))
                .hearted(false)
                .hearts(List.of())
                .liked(false)
                .likes(List.of())
                .numHearts(0)
                .numLikes(0)
                .numSubtasks(number % 4)
                .memberships(List.of(TaskBaseMembership.builder()
                        .project(project())
                        .section(section(number % 6))
                        .build()))
                .notes("Delivery " + gid + ": " + "check, pack, send. ".repeat(number % 20))
                .assignee(person(number % PEOPLE))
                .assigneeSection(section(number % 6))
                .customFields(customFields(number))
                .followers(List.of(person(number % PEOPLE), person((number + 1) % PEOPLE)))
                .projects(List.of(project()))
                .tags(number % 2 == 0 ? List.of(tag(number % 4)) : List.of())
                .workspace(WorkspaceCompact.builder()
                        .gid("1199000000000000")
                        .resourceType("workspace")
                        .name("Deliveries Inc.")
                        .build())
                .permalinkUrl("https://app.asana.com/1/1199000000000000/project/1199000000000001/task/" + gid)
                .unknownField("seen_by_assignee", isCompleted);
        if (isCompleted) {
            task.completedAt(time(number, 16)).completedBy(person(number % PEOPLE));
        } else {
            task.setNull(TaskResponse.Field.COMPLETED_AT).setNull(TaskResponse.Field.COMPLETED_BY);
        }
        return task.setNull(TaskResponse.Field.PARENT).build();
    }

    private static List<CustomFieldResponse> customFields(int number) {
        return List.of(
                options(1, "Priority", number),
                options(2, "Status", number + 1),
                options(3, "Region", number + 2),
                customField(4, "Effort", "number")
                        .numberValue(BigDecimal.valueOf(number * 25L, 2))
                        .precision(2)
                        .displayValue(BigDecimal.valueOf(number * 25L, 2).toString())
                        .build(),
                customField(5, "Budget", "number")
                        .numberValue(BigDecimal.valueOf(number * 100L))
                        .precision(0)
                        .format("currency")
                        .currencyCode("EUR")
                        .displayValue("€" + number * 100)
                        .build(),
                customField(6, "Reference", "text")
                        .textValue("REF-" + number)
                        .displayValue("REF-" + number)
                        .build(),
                customField(7, "Shipped", "date")
                        .dateValue(CustomFieldCompactDateValue.builder()
                                .date(date(number + 7))
                                .setNull(CustomFieldCompactDateValue.Field.DATE_TIME)
                                .build())
                        .displayValue(date(number + 7) + "T00:00:00.000Z")
                        .build(),
                customField(8, "Reviewers", "people")
                        .peopleValue(List.of(person((number + 3) % PEOPLE)))
                        .displayValue(person((number + 3) % PEOPLE).name().orElseThrow())
                        .build());
    }

    private static CustomFieldResponse options(int field, String name, int number) {
        List<EnumOption> options = IntStream.range(0, OPTIONS)
                .mapToObj(index -> EnumOption.builder()
                        .gid("11991000000000" + field + index)
                        .resourceType("enum_option")
                        .name(name + " " + index)
                        .enabled(true)
                        .color(List.of("red", "orange", "yellow", "green", "blue")
                                .get(index))
                        .build())
                .toList();
        EnumOption chosen = options.get(number % OPTIONS);
        return customField(field, name, "enum")
                .enumOptions(options)
                .enumValue(chosen)
                .displayValue(chosen.name().orElseThrow())
                .build();
    }

    @SuppressWarnings("deprecation") // responses still have these fields
    private static CustomFieldResponse.Builder customField(int number, String name, String kind) {
        return CustomFieldResponse.builder()
                .gid("119920000000000" + number)
                .resourceType("custom_field")
                .name(name)
                .type(kind)
                .enabled(true)
                .representationType(kind)
                .isFormulaField(false)
                .isGlobalToWorkspace(true)
                .hasNotificationsEnabled(false)
                .createdBy(person(0))
                .privacySetting("public_with_guests")
                .defaultAccessLevel("editor")
                .resourceSubtype(kind);
    }

    private static UserCompact person(int number) {
        return UserCompact.builder()
                .gid(format("11993000000000%02d", number))
                .resourceType("user")
                .name("Person " + number)
                .build();
    }

    private static ProjectCompact project() {
        return ProjectCompact.builder()
                .gid("1199000000000001")
                .resourceType("project")
                .name("Deliveries")
                .build();
    }

    private static SectionCompact section(int number) {
        return SectionCompact.builder()
                .gid("119940000000000" + number)
                .resourceType("section")
                .name("Section " + number)
                .build();
    }

    private static TagCompact tag(int number) {
        return TagCompact.builder()
                .gid("119950000000000" + number)
                .resourceType("tag")
                .name("Tag " + number)
                .build();
    }

    private static String date(int day) {
        return format("2026-%02d-%02d", 1 + day / 28 % 12, 1 + day % 28);
    }

    private static String time(int day, int hour) {
        return date(day) + format("T%02d:%02d:%02d.%03dZ", hour, day % 60, day * 7 % 60, day * 131 % 1000);
    }

    private static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
