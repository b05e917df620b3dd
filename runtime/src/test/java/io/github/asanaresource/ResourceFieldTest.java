package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResourceFieldTest {

    @Test
    void aFieldHasTheTraitsOfItsDefinitionAndNoOther() {
        for (FieldTrait trait : FieldTrait.values()) {
            assertThat(Webhook.Field.SECRET.is(trait)).isEqualTo(trait == FieldTrait.SENSITIVE);
            assertThat(Webhook.Field.TARGET.is(trait)).isEqualTo(trait == FieldTrait.REQUIRED);
            assertThat(Task.Field.DUE_ON.is(trait)).isFalse();
        }
    }

    @Test
    void aFieldHasTheWireNameOfItsDefinition() {
        assertThat(Task.Field.DUE_ON.wireName()).isEqualTo("due_on");
        assertThat(Task.Field.DUE_ON.definition()).isEqualTo(new FieldDefinition("due_on", FieldKind.DATE));
    }

    @Test
    void nobodyChangesTheTraits() {
        Set<FieldTrait> traits = EnumSet.of(FieldTrait.REQUIRED);
        FieldDefinition definition = new FieldDefinition("due_on", FieldKind.DATE, Optional.empty(), traits);
        traits.clear();
        assertThat(definition.traits()).containsExactly(FieldTrait.REQUIRED);
        assertThatThrownBy(() -> definition.traits().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aKindHasThreeShapes() {
        assertThat(FieldKind.DATE.array()).isEqualTo(new FieldKind(FieldKind.Element.DATE, FieldKind.Shape.ARRAY));
        assertThat(FieldKind.DATE.map()).isEqualTo(new FieldKind(FieldKind.Element.DATE, FieldKind.Shape.MAP));
        assertThat(FieldKind.DATE).isEqualTo(new FieldKind(FieldKind.Element.DATE, FieldKind.Shape.SINGLE));
    }

    @Test
    void theTypeOfAFieldIsThatOfItsElements() {
        assertThat(Specimen.TYPE.typeOf(Specimen.Field.OPEN_ENUM_MAP)).isSameAs(OpenEnumType.of(Status.class));
        assertThat(Specimen.TYPE.typeOf(Specimen.Field.MODELS)).isSameAs(Task.TYPE);
        assertThat(Specimen.TYPE.typeOf(Specimen.Field.UNION)).isSameAs(Reference.TYPE);
    }

    @Test
    void aFieldOfAnotherKindHasNoTypeOfItsOwn() {
        assertThatThrownBy(() -> Task.TYPE.typeOf(Task.Field.DUE_ON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Task.due_on has no type of its own");
    }

    @Test
    void thereIsNoFieldWhereTheSpecDeclaresNone() {
        assertThat(NoField.values()).isEmpty();
    }
}
