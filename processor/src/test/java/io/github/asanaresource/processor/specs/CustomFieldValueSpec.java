package io.github.asanaresource.processor.specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.math.BigDecimal;
import java.util.List;

/** A custom field, with its value. */
@AsanaResource
public interface CustomFieldValueSpec {

    String gid();

    String name();

    @OpenEnum({"text", "enum", "multi_enum", "number", "date", "people", "reference"})
    String resourceSubtype();

    String representationType();

    DateValueSpec dateValue();

    EnumOptionSpec enumValue();

    List<EnumOptionSpec> multiEnumValues();

    BigDecimal numberValue();

    String textValue();

    List<MemberSpec> peopleValue();

    List<ProjectCompactSpec> referenceValue();

    /** The value of a date. */
    @AsanaResource
    interface DateValueSpec {

        String date();

        String dateTime();
    }

    /** The value of an enum. */
    @AsanaResource
    interface EnumOptionSpec {

        String gid();

        String name();

        boolean enabled();
    }
}
