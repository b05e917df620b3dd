package io.github.asanaresource.processor.emitted;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.processor.specs.Access;
import io.github.asanaresource.processor.specs.CustomFieldReference;
import io.github.asanaresource.processor.specs.Empty;
import io.github.asanaresource.processor.specs.JobResponse;
import io.github.asanaresource.processor.specs.MembershipCompact;
import io.github.asanaresource.processor.specs.RateOrPlaceholder;
import io.github.asanaresource.processor.specs.Specimen;
import io.github.asanaresource.processor.specs.TaskCompact;
import io.github.asanaresource.processor.specs.Traits;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The emitted selections, which tell Asana which fields to send. */
class SelectionTest {

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldCanBeSelected(EmittedField field) {
        Object nothing = EmittedField.call(EmittedField.method(field.model(), "optFields"), null);
        assertThat(nothing).hasToString("");
        UnaryOperator<Object> nothingInIt = selection -> selection;
        List<Method> selectors = field.selectors();
        assertThat(selectors).hasSize(1);
        Object selected = selectors.get(0).getParameterCount() == 0
                ? EmittedField.call(selectors.get(0), nothing)
                : EmittedField.call(selectors.get(0), nothing, nothingInIt);
        assertThat(selected).hasToString(field.constant().wireName());
        assertThat(selectors.get(0).isAnnotationPresent(Deprecated.class))
                .isEqualTo(field.accessors().get(0).isAnnotationPresent(Deprecated.class));
    }

    static Stream<EmittedField> fields() {
        return Stream.concat(EmittedField.all(), EmittedField.of(Specimen.class).stream());
    }

    @Test
    void fieldsOfNestedModelsAreSelectedInPlace() {
        assertThat(JobResponse.optFields().status().newTask(task -> task.name().createdBy(user -> user.path("email"))))
                .hasToString("status,new_task.name,new_task.created_by.email");
        assertThat(Specimen.optFields().tasks(task -> task.name()).resource(self -> self.task(task -> task.name())))
                .hasToString("tasks.name,resource.task.name");
    }

    @Test
    void fieldsOfVariantsAreSelectedTogether() {
        assertThat(Access.optFields()
                        .memberships(membership -> membership
                                .goalMembership(goal -> goal.parent(task -> task.name()))
                                .team(team -> team.isGuest())))
                .hasToString(
                        "memberships.resource_subtype,memberships.resource_type,memberships.parent.name,memberships.is_guest");
        assertThat(CustomFieldReference.optFields().definition(field -> field.name()))
                .hasToString("name");
        assertThat(RateOrPlaceholder.optFields().rate(rate -> rate.rate())).hasToString("resource.resource_type,rate");
    }

    @Test
    void aMapIsSelectedAsAWhole() {
        assertThat(Access.optFields().rates()).hasToString("rates");
    }

    @Test
    void everythingThatASpecNames() {
        assertThat(JobResponse.TYPE.optFields())
                .isEqualTo("resource_type,resource_subtype,status,new_project.resource_type,new_project.name,"
                        + "new_task.resource_type,new_task.name,new_task.resource_subtype,"
                        + "new_task.created_by.resource_type,new_project_template.resource_type,"
                        + "new_project_template.name");
        assertThat(JobResponse.optFields().all()).hasToString(JobResponse.TYPE.optFields());
        assertThat(Empty.TYPE.optFields()).isEqualTo("gid");
        assertThat(Specimen.TYPE.optFields().split(","))
                .contains("resource", "image_128x128", "task.created_by.resource_type");
    }

    @Test
    void everythingInAUnion() {
        assertThat(CustomFieldReference.TYPE.optFields()).isEqualTo(TaskCompact.TYPE.optFields());
        assertThat(RateOrPlaceholder.TYPE.optFields()).isEqualTo("resource.resource_type,rate");
        assertThat(MembershipCompact.TYPE.optFields().split(","))
                .startsWith("resource_subtype", "resource_type")
                .doesNotHaveDuplicates();
        assertThat(Access.TYPE.optFields().split(","))
                .contains(
                        "membership.parent.name",
                        "memberships.resource_subtype",
                        "rates",
                        "custom_field.name",
                        "custom_fields.name");
    }

    /** What code completion offers on a selection, and what other classes of the package can access. */
    @Test
    void aSelectionHasNothingElse() {
        assertThat(Arrays.stream(Traits.Selection.class.getMethods())
                        .filter(method -> method.getDeclaringClass() != Object.class)
                        .map(Method::getName))
                .containsExactlyInAnyOrder(
                        "all",
                        "assigneeStatus",
                        "color",
                        "colors",
                        "createdOn",
                        "equals",
                        "hashCode",
                        "name",
                        "numLikes",
                        "parent",
                        "path",
                        "projects",
                        "secret",
                        "toString",
                        "tokens");
        assertThat(Traits.Selection.class.getDeclaredConstructors())
                .allSatisfy(
                        constructor -> assertThat(constructor.canAccess(null)).isFalse());
    }
}
