package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OptIn;
import java.time.LocalDate;

/**
 * The fields of a portfolio that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/createportfolio">Asana's reference</a>.
 */
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
