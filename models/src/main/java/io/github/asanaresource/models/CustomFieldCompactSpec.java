package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.math.BigDecimal;
import java.util.List;

/**
 * A custom field, as other resources show it, with its value on them.
 *
 * <p>See <a href="https://developers.asana.com/reference/getgoal">Asana's reference</a>.
 */
@AsanaResource
public interface CustomFieldCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("custom_field")
    String resourceType();

    @Example("Status")
    String name();

    /** @deprecated Use {@code resource_subtype}. */
    @Deprecated
    @ReadOnly
    CustomFieldSubtypeSpec type();

    @Conditional
    List<EnumOptionSpec> enumOptions();

    @ReadOnly
    @Conditional
    boolean enabled();

    @ReadOnly
    CustomFieldRepresentationTypeSpec representationType();

    @Example("ID")
    String idPrefix();

    List<CustomFieldInputRestrictionSpec> inputRestrictions();

    @Conditional
    boolean isFormulaField();

    @Conditional
    DateValueSpec dateValue();

    @Conditional
    EnumOptionSpec enumValue();

    @Conditional
    List<EnumOptionSpec> multiEnumValues();

    @Conditional
    @Example("5.2")
    BigDecimal numberValue();

    @Conditional
    @Example("Some Value")
    String textValue();

    /** The value as text, whatever the kind of the custom field. */
    @ReadOnly
    @Example("blue")
    String displayValue();

    /** The value of a custom field that holds a date, or a date and a time. */
    @AsanaResource
    interface DateValueSpec {

        /** The day; set whether or not there is a time. */
        @Example("2024-08-23")
        String date();

        /** The moment, where the value has a time. */
        @Example("2024-08-23T22:00:00.000Z")
        String dateTime();
    }
}
