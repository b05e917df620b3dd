package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;

/**
 * The fields of a custom field that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/getcustomfield">Asana's reference</a>.
 */
@AsanaResource
public interface CustomFieldBaseSpec extends CustomFieldCompactSpec {

    @OptIn
    @Example("Development team priority")
    String description();

    /** How many places numbers have after the decimal point. */
    @Example("2")
    long precision();

    @OpenEnum({"currency", "identifier", "percentage", "custom", "duration", "none"})
    String format();

    /** The currency by its ISO 4217 code, where the format is {@code currency}. */
    @Example("EUR")
    String currencyCode();

    @Example("gold pieces")
    String customLabel();

    @OpenEnum({"prefix", "suffix"})
    String customLabelPosition();

    @ReadOnly
    boolean isGlobalToWorkspace();

    @Conditional
    boolean hasNotificationsEnabled();

    @ReadOnly
    @Conditional
    AsanaCreatedFieldSpec asanaCreatedField();
}
