package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Every kind of field in every shape, with names that emitted code might also use. */
@AsanaResource
public interface SpecimenSpec {

    String text();

    boolean flag();

    long integer();

    BigDecimal decimal();

    LocalDate date();

    OffsetDateTime timestamp();

    URI uri();

    @OpenEnum({"dark-pink", "nonBillable", "FY", "private", "unknown"})
    String openEnum();

    SpecimenSpec resource();

    Object anyJson();

    List<String> texts();

    List<Boolean> flags();

    List<Long> integers();

    List<BigDecimal> decimals();

    List<LocalDate> dates();

    List<OffsetDateTime> timestamps();

    List<URI> uris();

    @OpenEnum({"a", "b"})
    List<String> openEnums();

    List<SpecimenSpec> resources();

    List<Object> anyJsons();

    Map<String, String> textMap();

    Map<String, LocalDate> dateMap();

    @OpenEnum(
            value = {"a", "b"},
            name = "SpecimenLetter")
    Map<String, String> openEnumMap();

    Map<String, Object> anyJsonMap();

    @JsonProperty("image_128x128")
    URI image();

    /** Named by its generated type, which is emitted in the same round. */
    TaskCompact task();

    List<TaskCompact> tasks();

    String state();

    String field();

    String value();

    String other();

    String that();

    String model();

    String content();

    @OpenEnum("x")
    List<String> each();

    String json();

    String jsonText();

    String readText();

    String values();

    String part();

    String build();

    String setNull();

    String unset();

    String unknownField();

    String fromJson();

    String presence();

    String resourceType();

    LocalDate jsonDue();

    String dueAsString();
}
