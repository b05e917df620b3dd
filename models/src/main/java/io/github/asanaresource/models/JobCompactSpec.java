package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;

/**
 * A job, as other resources show it: work that Asana does after it has answered the request for it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getjob">Asana's reference</a>.
 */
@AsanaResource
public interface JobCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("job")
    String resourceType();

    /** What the job does. */
    @ReadOnly
    @Example("duplicate_task")
    String resourceSubtype();

    @ReadOnly
    @OpenEnum({"not_started", "in_progress", "succeeded", "failed"})
    String status();

    /** The portfolio that the job makes, if it makes one. */
    PortfolioCompactSpec newPortfolio();

    /** The project that the job makes, if it makes one. */
    ProjectCompactSpec newProject();

    /** The task that the job makes, if it makes one. */
    TaskCompactSpec newTask();

    /** The project template that the job makes, if it makes one. */
    ProjectTemplateCompactSpec newProjectTemplate();

    /** The export that the job makes, if it makes one. */
    GraphExportCompactSpec newGraphExport();

    /** The export that the job makes, if it makes one. */
    ResourceExportCompactSpec newResourceExport();
}
