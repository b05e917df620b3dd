package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.scaffold.existing.SpecTypeUse;
import io.github.asanaresource.scaffold.openapi.Type;
import java.util.Map;

/**
 * The type of an accessor.
 *
 * @param container what it is a container of
 * @param element the type itself, or that of the elements: a qualified name of the JDK, the name of a primitive type, or
 *     the name of a spec of the package, after those of the types around it
 */
public record JavaType(Container container, String element) {

    /** A list or a map, or neither. */
    public enum Container {
        NONE,
        LIST,
        MAP
    }

    private static final Map<String, String> BOXES = Map.of("boolean", "Boolean", "long", "Long");

    static JavaType of(Type.Scalar scalar) {
        return named(
                switch (scalar) {
                    case STRING -> "String";
                    case BOOLEAN -> "boolean";
                    case INTEGER -> "long";
                    case NUMBER -> "java.math.BigDecimal";
                    case DATE -> "java.time.LocalDate";
                    case DATE_TIME -> "java.time.OffsetDateTime";
                    case URI -> "java.net.URI";
                    case ANY -> "Object";
                });
    }

    static JavaType named(String name) {
        return new JavaType(Container.NONE, name);
    }

    JavaType in(Container outer) {
        return new JavaType(outer, element);
    }

    /** {@return the name of the element without packages and outer types} */
    public String simpleName() {
        return element.substring(element.lastIndexOf('.') + 1);
    }

    /**
     * Returns the type as a source has it.
     *
     * @param user the name of the type that uses it
     * @return the text
     */
    public String text(String user) {
        String name = isOfJava() ? simpleName() : withoutScope(element, user);
        String boxed = BOXES.getOrDefault(name, name);
        return switch (container) {
            case NONE -> name;
            case LIST -> "List<" + boxed + ">";
            case MAP -> "Map<String, " + boxed + ">";
        };
    }

    /** {@return whether the element is a class that has to be imported} */
    public boolean isOfJava() {
        return element.startsWith("java.");
    }

    private static String withoutScope(String name, String user) {
        return name.startsWith(user + ".") ? name.substring(user.length() + 1) : name;
    }

    /**
     * Tells whether a source has this type already: under its name, or as the model that is emitted from it.
     *
     * @param existing the type in the source
     * @return whether both mean the same
     */
    public boolean means(SpecTypeUse existing) {
        String element = existing.element().simpleName();
        return container == container(existing)
                && (BOXES.getOrDefault(simpleName(), simpleName()).equals(BOXES.getOrDefault(element, element))
                        || simpleName().equals(element + "Spec"));
    }

    /** {@return what a type in a source is a container of} */
    static Container container(SpecTypeUse existing) {
        return switch (existing.simpleName()) {
            case "List" -> Container.LIST;
            case "Map" -> Container.MAP;
            default -> Container.NONE;
        };
    }
}
