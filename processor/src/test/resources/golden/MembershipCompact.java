package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.Copies;
import io.github.asanaresource.Description;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonDocument;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.JsonObjects;
import io.github.asanaresource.Nullable;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Who has access to what.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public sealed interface MembershipCompact extends JsonModel {
    /**
     * Finds the variant of JSON that is there as Java values.
     *
     * @param json a text, flag or number, or a list or map of these, nulls included
     * @return its variant; {@link Unrecognized}, which keeps it whole, if it has none
     * @throws IllegalArgumentException if it is no JSON
     */
    static MembershipCompact fromJson(Object json) {
        return switch (JsonObjects.discriminator(json, "resource_subtype", "resource_type")) {
            case "goal_membership" ->
                    new GoalMembership(MembershipCompactGoalMembership.fromJson(JsonObjects.of(json)));
            case "project_membership" ->
                    new ProjectMembership(MembershipCompactProjectMembership.fromJson(JsonObjects.of(json)));
            case "portfolio_membership" ->
                    new PortfolioMembership(MembershipCompactPortfolioMembership.fromJson(JsonObjects.of(json)));
            case "custom_field_membership", "custom_field_template_membership" ->
                    new CustomFieldMembership(MembershipCompactCustomFieldMembership.fromJson(JsonObjects.of(json)));
            case "team_membership" ->
                    new Team(MembershipCompactTeamMembership.fromJson(JsonObjects.of(json)));
            default -> new Unrecognized(json);
        };
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static MembershipCompact fromDocument(JsonDocument document) {
        return fromJson(document.json());
    }

    /**
     * Access to a goal.
     *
     * @param value the value, not null
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
    record GoalMembership(MembershipCompactGoalMembership value) implements MembershipCompact {
        /**
         * Makes this variant.
         *
         * @param value what it has, not null
         */
        public GoalMembership {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Object toJson() {
            return value.toJson();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof GoalMembership that && this.value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return String.join("", "GoalMembership[value=", value.toString(), "]");
        }
    }

    /**
     * Access to a project.
     *
     * @param value the value, not null
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
    record ProjectMembership(
            MembershipCompactProjectMembership value) implements MembershipCompact {
        /**
         * Makes this variant.
         *
         * @param value what it has, not null
         */
        public ProjectMembership {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Object toJson() {
            return value.toJson();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ProjectMembership that && this.value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return String.join("", "ProjectMembership[value=", value.toString(), "]");
        }
    }

    /**
     * Asana's {@code portfolio_membership}.
     *
     * @param value the value, not null
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
    record PortfolioMembership(
            MembershipCompactPortfolioMembership value) implements MembershipCompact {
        /**
         * Makes this variant.
         *
         * @param value what it has, not null
         */
        public PortfolioMembership {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Object toJson() {
            return value.toJson();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PortfolioMembership that && this.value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return String.join("", "PortfolioMembership[value=", value.toString(), "]");
        }
    }

    /**
     * Access to a custom field or to a template of them.
     *
     * @param value the value, not null
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
    record CustomFieldMembership(
            MembershipCompactCustomFieldMembership value) implements MembershipCompact {
        /**
         * Makes this variant.
         *
         * @param value what it has, not null
         */
        public CustomFieldMembership {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Object toJson() {
            return value.toJson();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof CustomFieldMembership that && this.value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return String.join("", "CustomFieldMembership[value=", value.toString(), "]");
        }
    }

    /**
     * Named by its generated type, which is emitted in the same round.
     *
     * @param value the value, not null
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
    record Team(MembershipCompactTeamMembership value) implements MembershipCompact {
        /**
         * Makes this variant.
         *
         * @param value what it has, not null
         */
        public Team {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Object toJson() {
            return value.toJson();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Team that && this.value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return String.join("", "Team[value=", value.toString(), "]");
        }
    }

    /**
     * A document that fits no variant, kept as it came.
     *
     * @param json a text, flag or number, or a list or map of these, nulls included
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec")
    record Unrecognized(Object json) implements MembershipCompact {
        /**
         * Makes this variant.
         *
         * @param json what it has, not null
         */
        public Unrecognized {
            json = Objects.requireNonNull(Copies.jsonOf(json), "json");
        }

        @Override
        public Object toJson() {
            return json;
        }

        @Override
        public String toString() {
            return "Unrecognized[" + Description.kindOf(json) + "]";
        }
    }
}
