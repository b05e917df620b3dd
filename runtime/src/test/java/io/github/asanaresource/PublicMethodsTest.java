package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What code completion offers on a model, on a builder and on a selection: nothing that is internal. */
class PublicMethodsTest {

    private static List<String> publicMethods(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .map(PublicMethodsTest::describe)
                .sorted()
                .toList();
    }

    private static String describe(Method method) {
        String parameters = String.join(
                ", ",
                Stream.of(method.getParameterTypes()).map(Class::getSimpleName).toList());
        return method.getReturnType().getSimpleName() + " " + method.getName() + "(" + parameters + ")";
    }

    @Test
    void aModelHasTheseMethods() {
        assertThat(publicMethods(ResourceModel.class))
                .containsExactly(
                        "Map toMap()",
                        "Map unknownFields()",
                        "Map unreadableFields()",
                        "Presence presence(Enum)",
                        "ResourceBuilder toBuilder()",
                        "String toJson()",
                        "byte[] toJsonBytes()",
                        "void writeJson(OutputStream)");
    }

    @Test
    void aBuilderHasTheseMethods() {
        assertThat(publicMethods(ResourceBuilder.class))
                .containsExactly(
                        "ResourceBuilder copyCustomFields(ResourceModel)",
                        "ResourceBuilder copyWritable(ResourceModel)",
                        "ResourceBuilder removeUnknownField(String)",
                        "ResourceBuilder setNull(Enum)",
                        "ResourceBuilder unknownField(String, Object)",
                        "ResourceBuilder unset(Enum)",
                        "ResourceModel build()");
    }

    @Test
    void aSelectionHasTheseMethods() {
        assertThat(publicMethods(ResourceSelection.class))
                .containsExactly(
                        "ResourceSelection all()",
                        "ResourceSelection path(String)",
                        "String toString()",
                        "boolean equals(Object)",
                        "int hashCode()");
    }

    @Test
    void aUnionHasTheseMethods() {
        assertThat(publicMethods(ResourceUnion.class))
                .containsExactly(
                        "Object toMap()",
                        "Object value()",
                        "String toJson()",
                        "byte[] toJsonBytes()",
                        "void writeJson(OutputStream)");
    }

    @Test
    void anOpenEnumHasTheseMethods() {
        assertThat(publicMethods(OpenEnumValue.class))
                .containsExactly("String name()", "String wireValue()", "boolean isRecognized()");
    }

    @Test
    void noneHasAPublicFieldOrConstructor() {
        for (Class<?> type : List.of(ResourceModel.class, ResourceBuilder.class, ResourceSelection.class)) {
            assertThat(type.getFields()).isEmpty();
            assertThat(type.getConstructors()).isEmpty();
            assertThat(Modifier.isAbstract(type.getModifiers())).isTrue();
        }
    }
}
