package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;
import java.util.List;

/**
 * A custom field, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getcustomfield">Asana's reference</a>.
 */
@AsanaResource
public interface CustomFieldResponseSpec extends CustomFieldBaseSpec {

    @Conditional
    boolean isValueReadOnly();

    UserCompactSpec createdBy();

    @Conditional
    List<UserCompactSpec> peopleValue();

    @Conditional
    List<AsanaNamedResourceSpec> referenceValue();

    @ReadOnly
    @Conditional
    @Example("<body>Some Value</body>")
    String htmlTextValue();

    @OpenEnum({"public_with_guests", "public", "private"})
    String privacySetting();

    CustomFieldAccessLevelSpec defaultAccessLevel();

    @ReadOnly
    CustomFieldSubtypeSpec resourceSubtype();
}
