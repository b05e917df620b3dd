package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.ResourceSelection;
import io.github.asanaresource.ResourceType;
import io.github.asanaresource.ResourceUnion;
import io.github.asanaresource.UnionType;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;
import io.github.asanaresource.json.ParsedJson;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Who has access to what.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public sealed interface MembershipCompact extends ResourceUnion
        permits MembershipCompact.GoalMembership,
                MembershipCompact.ProjectMembership,
                MembershipCompact.PortfolioMembership,
                MembershipCompact.CustomFieldMembership,
                MembershipCompact.Team,
                MembershipCompact.Unrecognized {
    /** The descriptor of this union, for generic code. */
    UnionType<MembershipCompact> TYPE = new Unrecognized.Descriptor();

    /**
     * {@return a selection for {@code opt_fields}, in which only what distinguishes the variants is selected yet}
     */
    static Selection optFields() {
        return new Selection();
    }

    /**
     * Reads JSON without a library.
     *
     * @param json the document in UTF-8
     * @return its variant, or {@link Unrecognized}
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     */
    static MembershipCompact fromJson(byte[] json) {
        return TYPE.fromJson(json);
    }

    /**
     * Reads JSON without a library.
     *
     * @param json the document
     * @return its variant, or {@link Unrecognized}
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     */
    static MembershipCompact fromJson(String json) {
        return TYPE.fromJson(json);
    }

    /**
     * Reads JSON without a library.
     *
     * @param json a stream of the document in UTF-8; it is read to its end, but not closed
     * @return its variant, or {@link Unrecognized}
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     * @throws IOException if the stream cannot be read
     */
    static MembershipCompact fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a variant from parsed JSON.
     *
     * @param json a string, boolean or number, or a list or map of these
     * @return the variant that it matches, or {@link Unrecognized}, which keeps the JSON
     * @throws IllegalArgumentException if something in it is not JSON
     */
    static MembershipCompact fromMap(Object json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static MembershipCompact fromDocument(JsonDocument<MembershipCompact> document) {
        return document.value();
    }

    /**
     * Access to a goal.
     *
     * @param value the value
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
    record GoalMembership(MembershipCompactGoalMembership value) implements MembershipCompact {
        /**
         * Creates this variant.
         *
         * @param value its content, not null
         */
        public GoalMembership {
            Objects.requireNonNull(value, "value");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static GoalMembership fromDocument(JsonDocument<MembershipCompact> document) {
            return document.value(GoalMembership.class);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof GoalMembership that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return UnionType.describe(this);
        }
    }

    /**
     * Access to a project.
     *
     * @param value the value
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
    record ProjectMembership(
            MembershipCompactProjectMembership value) implements MembershipCompact {
        /**
         * Creates this variant.
         *
         * @param value its content, not null
         */
        public ProjectMembership {
            Objects.requireNonNull(value, "value");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static ProjectMembership fromDocument(JsonDocument<MembershipCompact> document) {
            return document.value(ProjectMembership.class);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ProjectMembership that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return UnionType.describe(this);
        }
    }

    /**
     * Asana's {@code portfolio_membership}.
     *
     * @param value the value
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
    record PortfolioMembership(
            MembershipCompactPortfolioMembership value) implements MembershipCompact {
        /**
         * Creates this variant.
         *
         * @param value its content, not null
         */
        public PortfolioMembership {
            Objects.requireNonNull(value, "value");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static PortfolioMembership fromDocument(JsonDocument<MembershipCompact> document) {
            return document.value(PortfolioMembership.class);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PortfolioMembership that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return UnionType.describe(this);
        }
    }

    /**
     * Access to a custom field or to a template of them.
     *
     * @param value the value
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
    record CustomFieldMembership(
            MembershipCompactCustomFieldMembership value) implements MembershipCompact {
        /**
         * Creates this variant.
         *
         * @param value its content, not null
         */
        public CustomFieldMembership {
            Objects.requireNonNull(value, "value");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static CustomFieldMembership fromDocument(
                JsonDocument<MembershipCompact> document) {
            return document.value(CustomFieldMembership.class);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof CustomFieldMembership that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return UnionType.describe(this);
        }
    }

    /**
     * Named by its generated type, which is emitted in the same round.
     *
     * @param value the value
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
    record Team(MembershipCompactTeamMembership value) implements MembershipCompact {
        /**
         * Creates this variant.
         *
         * @param value its content, not null
         */
        public Team {
            Objects.requireNonNull(value, "value");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static Team fromDocument(JsonDocument<MembershipCompact> document) {
            return document.value(Team.class);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Team that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return UnionType.describe(this);
        }
    }

    /**
     * JSON that matches no variant, kept as received.
     *
     * @param json a string, boolean or number, or a list or map of these
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
    record Unrecognized(Object json) implements MembershipCompact {
        /**
         * Creates this variant.
         *
         * @param json its content, not null
         */
        public Unrecognized {
            json = Objects.requireNonNull(ParsedJson.copyOf(json), "json");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static Unrecognized fromDocument(JsonDocument<MembershipCompact> document) {
            return document.value(Unrecognized.class);
        }

        @Override
        public Object value() {
            return json;
        }

        @Override
        public String toString() {
            return UnionType.describeUnrecognized(this);
        }

        @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
        private static final class Descriptor extends UnionType<MembershipCompact> {
            private Descriptor() {
                super(MembershipCompact.class, "resource_subtype", "resource_type");
            }

            @Override
            protected List<ResourceType<?>> models() {
                return List.of(MembershipCompactGoalMembership.TYPE,
                        MembershipCompactProjectMembership.TYPE,
                        MembershipCompactPortfolioMembership.TYPE,
                        MembershipCompactCustomFieldMembership.TYPE,
                        MembershipCompactTeamMembership.TYPE);
            }

            @Override
            protected @Nullable ResourceType<?> variant(String discriminator) {
                return switch (discriminator) {
                    case "goal_membership" -> MembershipCompactGoalMembership.TYPE;
                    case "project_membership" -> MembershipCompactProjectMembership.TYPE;
                    case "portfolio_membership" -> MembershipCompactPortfolioMembership.TYPE;
                    case "custom_field_membership", "custom_field_template_membership" ->
                            MembershipCompactCustomFieldMembership.TYPE;
                    case "team_membership" -> MembershipCompactTeamMembership.TYPE;
                    default -> null;
                };
            }

            @Override
            protected MembershipCompact create(String discriminator, Object value) {
                return switch (discriminator) {
                    case "goal_membership" ->
                            new GoalMembership((MembershipCompactGoalMembership) value);
                    case "project_membership" ->
                            new ProjectMembership((MembershipCompactProjectMembership) value);
                    case "portfolio_membership" ->
                            new PortfolioMembership((MembershipCompactPortfolioMembership) value);
                    case "custom_field_membership", "custom_field_template_membership" ->
                            new CustomFieldMembership((MembershipCompactCustomFieldMembership) value);
                    case "team_membership" -> new Team((MembershipCompactTeamMembership) value);
                    default -> new Unrecognized(value);
                };
            }
        }
    }

    /** Selects fields of {@link MembershipCompact}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
    final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /**
         * Selects fields of {@link GoalMembership}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection goalMembership(
                UnaryOperator<MembershipCompactGoalMembership.Selection> selection) {
            return select(MembershipCompactGoalMembership.optFields(), selection);
        }

        /**
         * Selects fields of {@link ProjectMembership}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection projectMembership(
                UnaryOperator<MembershipCompactProjectMembership.Selection> selection) {
            return select(MembershipCompactProjectMembership.optFields(), selection);
        }

        /**
         * Selects fields of {@link PortfolioMembership}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection portfolioMembership(
                UnaryOperator<MembershipCompactPortfolioMembership.Selection> selection) {
            return select(MembershipCompactPortfolioMembership.optFields(), selection);
        }

        /**
         * Selects fields of {@link CustomFieldMembership}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection customFieldMembership(
                UnaryOperator<MembershipCompactCustomFieldMembership.Selection> selection) {
            return select(MembershipCompactCustomFieldMembership.optFields(), selection);
        }

        /**
         * Selects fields of {@link Team}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection team(UnaryOperator<MembershipCompactTeamMembership.Selection> selection) {
            return select(MembershipCompactTeamMembership.optFields(), selection);
        }
    }
}
