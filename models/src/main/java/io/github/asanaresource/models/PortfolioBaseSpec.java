package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OptIn;
import java.time.LocalDate;

/** What a portfolio has in requests and responses alike. */
@AsanaResource
public interface PortfolioBaseSpec extends PortfolioCompactSpec {

    @OptIn
    boolean archived();

    ColorSpec color();

    @Example("2019-09-14")
    LocalDate startOn();

    @Example("2019-09-15")
    LocalDate dueOn();

    PortfolioAccessLevelSpec defaultAccessLevel();
}
