package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceSelectionTest {

    private static final String TASK = "name,resource_type,due_on,status,tags,parent,children";

    private static final String IN_STORY = "resource_subtype,resource.resource_type,";

    private static String below(String field, String paths) {
        return field + "." + paths.replace(",", "," + field + ".");
    }

    @Test
    void everythingDoesNotNestAModelInItself() {
        assertThat(Task.TYPE.optFields()).isEqualTo(TASK);
    }

    @Test
    void everythingInAUnionIsWhatItsVariantsHaveAndWhatDistinguishesThem() {
        // The story in the event of a story is not expanded again: only its discriminators are selected.
        assertThat(Story.TYPE.optFields())
                .isEqualTo(IN_STORY
                        + below("resource", TASK).replace("resource.resource_type,", "")
                        + ",story.resource_subtype,story.resource.resource_type");
        assertThat(Reference.TYPE.optFields()).isEqualTo(TASK);
    }

    @Test
    void everythingIncludesNestedUnions() {
        assertThat(Event.TYPE.optFields())
                .isEqualTo("resource_subtype," + below("resource", TASK)
                        + ",story.resource_subtype,story.resource.resource_type");
    }

    @Test
    void keysOfMapsAreUnknown() {
        assertThat(Specimen.TYPE.optFields().split(","))
                .contains("model.name", "models.name", "union.name", "unions.name", "model_map", "union_map", "any_map")
                .doesNotContain("model", "models", "union", "unions");
    }

    @Test
    void everythingInASensitiveFieldIsSelected() {
        assertThat(Webhook.TYPE.optFields().split(",")).contains("owner.name", "link.name", "story.resource_subtype");
    }

    @Test
    void everythingOfNothingIsTheGid() {
        assertThat(Move.TYPE.optFields()).isEqualTo("gid");
    }

    @Test
    void everythingInAnEnvelopeIsItsContent() {
        assertThat(Data.typeOf(Task.TYPE).optFields()).isEqualTo(TASK);
        assertThat(Page.typeOf(Story.TYPE).optFields()).isEqualTo(Story.TYPE.optFields());
        assertThat(Events.typeOf(Event.TYPE).optFields()).isEqualTo(Event.TYPE.optFields());
    }

    @Test
    void nothingIsSelectedAtFirst() {
        assertThat(Task.optFields()).hasToString("");
        assertThat(Story.optFields()).hasToString("resource_subtype,resource.resource_type");
    }

    @Test
    void fieldsAreSelectedInTheOrderOfTheCallsAndOnlyOnce() {
        assertThat(Task.optFields().name().dueOn().gid().name()).hasToString("name,due_on,gid");
    }

    @Test
    void nestedFieldsAreSelectedByTheirPaths() {
        assertThat(Task.optFields()
                        .parent(parent -> parent.name().parent(grandparent -> grandparent.dueOn()))
                        .children(child -> child.name()))
                .hasToString("parent.name,parent.parent.due_on,children.name");
    }

    @Test
    void aNestedModelOfWhichNothingIsSelectedIsSelectedAlone() {
        assertThat(Task.optFields().parent(parent -> parent)).hasToString("parent");
    }

    @Test
    void whatDistinguishesVariantsIsSelectedWithAUnion() {
        assertThat(Event.optFields().story(story -> story))
                .hasToString("story.resource_subtype,story.resource.resource_type");
        assertThat(Event.optFields().story(story -> story.added(event -> event.resource(task -> task.name()))))
                .hasToString("story.resource_subtype,story.resource.resource_type,story.resource.name");
    }

    @Test
    void allIsEverything() {
        assertThat(Task.optFields().all()).hasToString(Task.TYPE.optFields());
        assertThat(Story.optFields().all()).hasToString(Story.TYPE.optFields());
        assertThat(Task.optFields().dueOn().children(child -> child.all()))
                .hasToString("due_on," + below("children", TASK));
    }

    @Test
    void aPathSelectsWhatTheSpecDoesNotName() {
        assertThat(Task.optFields().name().path("assignee.email").parent(parent -> parent.path("assignee")))
                .hasToString("name,assignee.email,parent.assignee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a..b", ".a", "a.", "a,b", "a b", " a", "a\n"})
    void aPathConsistsOfNames(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Task.optFields().path(path))
                .withMessage("\"" + path
                        + "\" is not a path: write names with dots between them, such as assignee.followers");
    }

    @Test
    void aSelectionOfNestedFieldsMustBeReturned() {
        assertThatThrownBy(() -> Task.optFields().parent(parent -> null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("selection");
    }

    @Test
    void aSelectionDoesNotChange() {
        Task.Selection selection = Task.optFields().name();
        selection.dueOn();
        selection.parent(parent -> parent.name());
        selection.all();
        assertThat(selection).hasToString("name");
    }

    @Test
    void selectionsOfTheSameFieldsOfOneTypeAreEqual() {
        assertThat(Task.optFields().name())
                .isEqualTo(Task.optFields().path("name"))
                .hasSameHashCodeAs(Task.optFields().name())
                .isNotEqualTo(Task.optFields().dueOn())
                .isNotEqualTo(Event.optFields().path("name"))
                .isNotEqualTo("name");
    }
}
