package io.github.asanaresource.processor.specs;

import io.github.asanaresource.AsanaResource;
import java.util.List;
import java.util.Map;

/** Fields of unions, in every shape, with the names of specs and of emitted types. */
@AsanaResource
public interface AccessSpec {

    MembershipCompactSpec membership();

    List<MembershipCompact> memberships();

    Map<String, RateOrPlaceholderSpec> rates();

    CustomFieldReferenceSpec customField();

    List<CustomFieldReference> customFields();
}
