package com.example.older;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Every kind of field: alone, in an array and in a map. */
@AsanaResource
public interface EveryKindSpec {

    String name();

    boolean completed();

    long likes();

    BigDecimal hours();

    LocalDate dueOn();

    OffsetDateTime createdAt();

    @JsonProperty("url")
    URI permalinkUrl();

    @OpenEnum({"low", "high"})
    String priority();

    ColorSpec color();

    OwnerSpec owner();

    AccessSpec access();

    ReferenceSpec reference();

    Object external();

    List<String> names();

    List<Boolean> booleans();

    List<Long> integers();

    List<BigDecimal> numbers();

    List<LocalDate> dates();

    List<OffsetDateTime> dateTimes();

    List<URI> urls();

    @OpenEnum({"low", "high"})
    List<String> priorities();

    List<ColorSpec> colors();

    List<EveryKindSpec> children();

    List<AccessSpec> accesses();

    List<Object> externals();

    Map<String, String> namesByKey();

    Map<String, BigDecimal> numbersByKey();

    Map<String, LocalDate> datesByKey();

    @OpenEnum({"low", "high"})
    Map<String, String> prioritiesByKey();

    Map<String, OwnerSpec> ownersByKey();

    Map<String, ReferenceSpec> referencesByKey();

    Map<String, Object> externalsByKey();

    /** Who is responsible. */
    @AsanaResource
    interface OwnerSpec {

        String gid();

        String name();
    }
}
