package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.Example;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

@AsanaResource
public interface TaskBaseSpec extends TaskCompactSpec {

    @Example("2019-09-15")
    LocalDate dueOn();

    LocalDate startOn();

    @Deprecated
    @JsonProperty("public")
    boolean publicField();

    @JsonProperty("to_string")
    String toStringField();

    @ReadOnly
    @JsonProperty("image_128x128")
    URI image128x128();

    @JsonProperty("notify")
    List<String> notifyField();

    /** <em>Conditional</em>. Opt In. Its notes. */
    @Conditional
    @OptIn
    String notes();

    @Example("2")
    long precision();

    @Example("1.10")
    BigDecimal weight();

    @Example("{\"a\": [1, \"b\", null, true]}")
    Object anything();

    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime doneAt();

    TaskPrivacySpec privacy();

    List<TaskStateSpec> states();
}
