package io.github.asanaresource.fuzz.specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.Sensitive;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Every kind of field in every shape. */
@AsanaResource
public interface SpecimenSpec {

    String text();

    boolean flag();

    long integer();

    BigDecimal decimal();

    LocalDate date();

    OffsetDateTime timestamp();

    URI uri();

    @OpenEnum({"a", "b"})
    String letter();

    PhaseSpec phase();

    SpecimenSpec specimen();

    MembershipSpec membership();

    RateSpec rate();

    ReferenceSpec reference();

    Object any();

    @Sensitive
    String secret();

    @Sensitive
    LocalDate secretDate();

    @Sensitive
    List<String> secrets();

    List<String> texts();

    List<Boolean> flags();

    List<Long> integers();

    List<BigDecimal> decimals();

    List<LocalDate> dates();

    List<OffsetDateTime> timestamps();

    List<URI> uris();

    List<PhaseSpec> phases();

    List<SpecimenSpec> specimens();

    List<MembershipSpec> memberships();

    List<ReferenceSpec> references();

    List<Object> anys();

    Map<String, String> textMap();

    Map<String, Long> integerMap();

    Map<String, BigDecimal> decimalMap();

    Map<String, LocalDate> dateMap();

    Map<String, PhaseSpec> phaseMap();

    Map<String, SpecimenSpec> specimenMap();

    Map<String, RateSpec> rateMap();

    Map<String, Object> anyMap();
}
