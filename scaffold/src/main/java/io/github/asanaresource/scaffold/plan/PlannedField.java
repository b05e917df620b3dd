package io.github.asanaresource.scaffold.plan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A field that a spec is to declare.
 *
 * @param wireName its name on the wire
 * @param accessor the name of its accessor
 * @param type the type of its accessor
 * @param openEnum the strings that the accessor lists
 * @param marks the annotations without members
 * @param example a value as it is on the wire
 * @param description Markdown; empty if there is none
 * @param overrides whether the accessor overrides one of a parent
 */
public record PlannedField(
        String wireName,
        String accessor,
        JavaType type,
        Optional<InlineEnum> openEnum,
        Set<Mark> marks,
        Optional<String> example,
        String description,
        boolean overrides) {

    PlannedField overriding(boolean overriding) {
        return new PlannedField(wireName, accessor, type, openEnum, marks, example, description, overriding);
    }

    PlannedField listing(String enumName) {
        Optional<InlineEnum> renamed = openEnum.map(each -> new InlineEnum(each.strings(), enumName));
        return new PlannedField(wireName, accessor, type, renamed, marks, example, description, overrides);
    }

    PlannedField required() {
        Set<Mark> more = EnumSet.of(Mark.REQUIRED);
        more.addAll(marks);
        return new PlannedField(wireName, accessor, type, openEnum, more, example, description, overrides);
    }

    boolean is(Mark mark) {
        return marks.contains(mark);
    }
}
