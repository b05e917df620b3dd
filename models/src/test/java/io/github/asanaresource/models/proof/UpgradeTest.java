package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.models.upgrade.today.Approval;
import io.github.asanaresource.models.upgrade.yesterday.Link;
import io.github.asanaresource.models.upgrade.yesterday.Ticket;
import io.github.asanaresource.models.upgrade.yesterday.TicketStatus;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The API changes while clients do not: a client passes on whatever it does not know yet, or no longer, unchanged. */
class UpgradeTest {

    /** Every field that is new or of another kind has a value, at each level. */
    private static final String TODAYS = """
        {"resource_type":"ticket","gid":"1","name":"Plan","status":"paused","origins":["web","agent",null],\
        "assignee":{"gid":"7","name":"Ann","email":"ann@example.com"},"approval":{"gid":"8"},"reviewer":[{"gid":"9"}],\
        "followers":[{"gid":"7"},null],"tag":["a","b"],"effort":1.10,"starred":"yellow",\
        "due_on":"2027-01-31T12:00:00.000Z","custom_fields":{"1":{"number":2.50},"2":null},\
        "parent":{"resource_type":"ticket","gid":"2","assignee":{"gid":"7"},"budget":0.10},\
        "subtasks":[{"gid":"3","starred":"none"},null,{}],"link":{"resource_type":"agent","gid":"5","rate":0.50},\
        "budget":1E+400,"created_by":null,"external":{"z":[0.10,null],"a":""},"new_this_hour":[1.0,{"b":{}}]}\
        """;

    private static final String YESTERDAYS = """
        {"gid":"1","name":"Plan","status":"open","origins":["mobile"],"assignee":"7","approval":"yes",\
        "reviewer":{"gid":"9"},"followers":["7",null],"tag":"a","effort":3,"starred":true,"due_on":"2027-01-31",\
        "custom_fields":{"1":"x","2":null},"parent":{"gid":"2","assignee":"7","starred":false},\
        "subtasks":[{"gid":"3","tag":"b"},null,{}],"link":{"resource_type":"ticket","gid":"5","assignee":"7"},\
        "dropped_last_week":{"c":0.10}}\
        """;

    @EachWay
    void whatTodaysApiSendsPassesThroughYesterdaysClient(Json way) {
        String handedOn = way.write(way.read(TODAYS, Ticket.class));
        assertThat(handedOn).hasSameSizeAs(TODAYS);
        assertThat(today(handedOn, way)).isEqualTo(today(TODAYS, way));
        assertThat(way.write(today(handedOn, way))).isEqualTo(TODAYS);
    }

    @EachWay
    void whatYesterdaysClientSendsPassesThroughTodays(Json way) {
        String handedOn = way.write(today(YESTERDAYS, way));
        assertThat(handedOn).hasSameSizeAs(YESTERDAYS);
        assertThat(way.read(handedOn, Ticket.class)).isEqualTo(way.read(YESTERDAYS, Ticket.class));
        assertThat(way.write(way.read(handedOn, Ticket.class))).isEqualTo(YESTERDAYS);
    }

    @EachWay
    void yesterdaysClientReadsWhatIsAsItWasAndReportsWhatIsNot(Json way) {
        Ticket ticket = way.read(TODAYS, Ticket.class);
        assertThat(ticket.name()).contains("Plan");
        assertThat(ticket.status()).contains(TicketStatus.UNRECOGNIZED);
        assertThat(ticket.statusAsString()).contains("paused");
        assertThat(ticket.originsAsStrings()).isEqualTo(Arrays.asList("web", "agent", null));
        assertThat(ticket.link().orElseThrow()).isInstanceOf(Link.Unrecognized.class);
        assertThat(ticket.parent().orElseThrow().unknownFields()).isEqualTo(Map.of("budget", new BigDecimal("0.10")));
        assertThat(ticket.unreadableFields().keySet())
                .containsExactly(
                        Ticket.Field.ASSIGNEE,
                        Ticket.Field.APPROVAL,
                        Ticket.Field.REVIEWER,
                        Ticket.Field.FOLLOWERS,
                        Ticket.Field.TAG,
                        Ticket.Field.EFFORT,
                        Ticket.Field.STARRED,
                        Ticket.Field.CUSTOM_FIELDS);
        assertThatThrownBy(ticket::reviewer)
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("Ticket.reviewer: expected an object, not an array");
        assertThatThrownBy(ticket::dueOn).isInstanceOf(MalformedValueException.class);
        assertThat(ticket.dueOnAsString()).contains("2027-01-31T12:00:00.000Z");
    }

    @EachWay
    void todaysClientReadsWhatIsAsItWasAndReportsWhatIsNot(Json way) {
        var ticket = today(YESTERDAYS, way);
        assertThat(ticket.approval()).contains(new Approval.Text("yes"));
        assertThat(ticket.effort()).contains(new BigDecimal("3"));
        assertThat(ticket.customFields()).containsOnlyKeys("1", "2").containsEntry("1", "x");
        assertThat(ticket.unreadableFields().keySet())
                .extracting(Enum::name)
                .containsExactly("ASSIGNEE", "REVIEWER", "FOLLOWERS", "TAG", "STARRED");
        assertThat(ticket.unknownFields()).isEqualTo(Map.of("dropped_last_week", Map.of("c", new BigDecimal("0.10"))));
    }

    @EachWay
    void aChangeByYesterdaysClientChangesNothingElseOfTodaysDocument(Json way) {
        Ticket ticket = way.read(TODAYS, Ticket.class);
        Ticket renamed = ticket.toBuilder().name("Plan B").build();
        assertThat(today(way.write(renamed), way))
                .isEqualTo(today(TODAYS, way).toBuilder().name("Plan B").build());

        Ticket approved = ticket.toBuilder().approval("yes").build();
        assertThat(today(way.write(approved), way))
                .isEqualTo(today(TODAYS, way).toBuilder()
                        .approval(new Approval.Text("yes"))
                        .build());

        Ticket parent = ticket.parent().orElseThrow().toBuilder().name("Goals").build();
        var todaysParent = today(TODAYS, way).parent().orElseThrow();
        assertThat(today(way.write(ticket.toBuilder().parent(parent).build()), way))
                .isEqualTo(today(TODAYS, way).toBuilder()
                        .parent(todaysParent.toBuilder().name("Goals").build())
                        .build());
    }

    @EachWay
    void aChangeByTodaysClientChangesNothingElseOfYesterdaysDocument(Json way) {
        var renamed = today(YESTERDAYS, way).toBuilder().name("Plan B").build();
        assertThat(way.write(way.read(way.write(renamed), Ticket.class)))
                .isEqualTo(YESTERDAYS.replace("Plan", "Plan B"));
    }

    /** The two clients need not have the same Jackson. */
    @EachWay
    void clientsOfBothJacksonsCanHandOnToEachOther(Json way) {
        for (Json other : List.of(Json.JACKSON_2, Json.JACKSON_3)) {
            String handedOn = other.write(way.read(TODAYS, Ticket.class));
            assertThat(way.write(today(handedOn, other))).isEqualTo(TODAYS);
        }
    }

    private static io.github.asanaresource.models.upgrade.today.Ticket today(String json, Json way) {
        return way.read(json, io.github.asanaresource.models.upgrade.today.Ticket.class);
    }
}
