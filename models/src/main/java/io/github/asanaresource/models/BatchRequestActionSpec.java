package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.Required;
import java.util.List;
import java.util.Map;

/**
 * One call of several that are sent in a batch.
 *
 * <p>See <a href="https://developers.asana.com/reference/createbatchrequest">Asana's reference</a>.
 */
@AsanaResource
public interface BatchRequestActionSpec {

    /** Where the call goes, from the root of the API. */
    @Required
    @Example("/tasks/123")
    String relativePath();

    @Required
    @OpenEnum({"get", "post", "put", "delete", "patch", "head"})
    String method();

    /** The body of the call. */
    Map<String, Object> data();

    OptionsSpec options();

    /** What a call in a batch asks of the answer: how much of it, and which fields. */
    @AsanaResource
    interface OptionsSpec {

        @Example("50")
        long limit();

        long offset();

        List<String> fields();
    }
}
