package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.scaffold.existing.SpecMethod;
import java.util.Optional;

/**
 * A custom field that an interface is to declare.
 *
 * @param gid its identifier
 * @param accessor the name of its accessor
 * @param type the type of its accessor
 * @param isReadOnly whether requests cannot set it
 * @param description Markdown
 * @param existing the accessor that there is, which stays as it is
 */
public record PlannedCustomField(
        String gid,
        String accessor,
        JavaType type,
        boolean isReadOnly,
        String description,
        Optional<SpecMethod> existing) {}
