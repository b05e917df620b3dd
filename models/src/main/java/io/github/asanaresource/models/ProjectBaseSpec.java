package io.github.asanaresource.models;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The fields of a project that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/createproject">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectBaseSpec extends ProjectCompactSpec {

    boolean archived();

    @OpenEnum({
        "dark-pink",
        "dark-green",
        "dark-blue",
        "dark-red",
        "dark-teal",
        "dark-brown",
        "dark-orange",
        "dark-purple",
        "dark-warm-gray",
        "light-pink",
        "light-green",
        "light-blue",
        "light-red",
        "light-teal",
        "light-brown",
        "light-orange",
        "light-purple",
        "light-warm-gray",
        "none"
    })
    String color();

    @OpenEnum({
        "list",
        "board",
        "timeline",
        "calendar",
        "rocket",
        "people",
        "graph",
        "star",
        "bug",
        "light_bulb",
        "globe",
        "gear",
        "notebook",
        "computer",
        "check",
        "target",
        "html",
        "megaphone",
        "chat_bubbles",
        "briefcase",
        "page_layout",
        "mountain_flag",
        "puzzle",
        "presentation",
        "line_and_symbols",
        "speed_dial",
        "ribbon",
        "shoe",
        "shopping_basket",
        "map",
        "ticket",
        "coins"
    })
    String icon();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    /** @deprecated Use {@code current_status_update}. */
    @Deprecated
    ProjectStatusResponseSpec currentStatus();

    StatusUpdateCompactSpec currentStatusUpdate();

    @ReadOnly
    List<CustomFieldSettingResponseSpec> customFieldSettings();

    @OpenEnum({"list", "board", "calendar", "timeline"})
    String defaultView();

    /** @deprecated Use {@code due_on}. */
    @Deprecated
    @Example("2019-09-15")
    LocalDate dueDate();

    @Example("2019-09-15")
    LocalDate dueOn();

    @OptIn
    @Example("<body>These are things we need to purchase.</body>")
    String htmlNotes();

    @ReadOnly
    List<UserCompactSpec> members();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime modifiedAt();

    @Example("These are things we need to purchase.")
    String notes();

    /** @deprecated Use {@code privacy_setting}. */
    @Deprecated
    @JsonProperty("public")
    boolean publicField();

    @OpenEnum({"public_to_workspace", "private_to_team", "private"})
    String privacySetting();

    @Example("2019-09-14")
    LocalDate startOn();

    AccessLevelSpec defaultAccessLevel();

    ProjectMinimumAccessLevelSpec minimumAccessLevelForCustomization();

    ProjectMinimumAccessLevelSpec minimumAccessLevelForSharing();
}
