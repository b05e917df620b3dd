package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;

/**
 * From where, and by what means, an audit log event came about.
 *
 * <p>See <a href="https://developers.asana.com/reference/getauditlogevents">Asana's reference</a>.
 */
@AsanaResource
public interface AuditLogEventContextSpec {

    @OpenEnum({"web", "desktop", "mobile", "asana_support", "asana", "email", "api"})
    String contextType();

    @OpenEnum({"cookie", "oauth", "personal_access_token", "service_account"})
    String apiAuthenticationMethod();

    @Example("1.1.1.1")
    String clientIpAddress();

    String userAgent();

    String oauthAppName();

    /** The rule that acted, if one did. */
    @Example("When Task is added to this project")
    String ruleName();

    @Example("12345")
    long onBehalfOfUserId();
}
