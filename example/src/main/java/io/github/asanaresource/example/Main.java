package io.github.asanaresource.example;

import io.github.asanaresource.Data;
import io.github.asanaresource.NextPage;
import io.github.asanaresource.Page;
import io.github.asanaresource.example.resource.DuplicateTaskRequest;
import io.github.asanaresource.example.resource.JobResponse;
import io.github.asanaresource.example.resource.JobResponseStatus;
import io.github.asanaresource.example.resource.TaskResponse;
import io.github.asanaresource.example.resource.TaskUpdateRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The program, and the part of the example to read: how to get a page of tasks, update a task, and follow a job.
 * {@link Launcher} reads the arguments, and {@link AsanaApi} sends requests.
 */
public final class Main {

    private final AsanaApi api;
    private final JobFollower jobs;
    private final Report report;

    Main(AsanaApi api, JobFollower jobs, Report report) {
        this.api = api;
        this.jobs = jobs;
        this.report = report;
    }

    /**
     * Runs the program, and ends the virtual machine if it fails.
     *
     * @param arguments the command line; {@code --help} explains it
     * @throws InterruptedException if its thread is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        int exitCode = Launcher.launch(arguments, System.getenv(), System.out, System.err, new RealTime());
        // Not after a success: Maven runs this program in its own virtual machine.
        if (exitCode != ExitCode.SUCCEEDED.number()) {
            System.exit(exitCode);
        }
    }

    /** Gets the tasks of a project, page by page. */
    void listTasks(Gid project) throws FailureException, InterruptedException {
        // Asana sends the fields that a request names, and by default only a few.
        String firstPage = "/projects/" + project + "/tasks?limit=2&opt_fields=" + TaskResponse.TYPE.optFields();
        Optional<String> path = Optional.of(firstPage);
        while (path.isPresent()) {
            Received<Page<TaskResponse>> page = api.call(ApiCall.getPage(path.get(), TaskResponse.TYPE));
            report.tasks(page);
            path = page.content()
                    .nextPage()
                    .flatMap(NextPage::offset)
                    .map(offset -> firstPage + "&offset=" + URLEncoder.encode(offset, StandardCharsets.UTF_8));
        }
    }

    /** Updates a task. A field that is null in the request is cleared; a field that is absent from it keeps its value. */
    void clearDueDate(Gid task) throws FailureException, InterruptedException {
        TaskUpdateRequest update = TaskUpdateRequest.builder()
                .setNull(TaskUpdateRequest.Field.DUE_ON)
                .build();
        report.task(api.call(ApiCall.put("/tasks/" + task, Data.of(update), TaskResponse.TYPE)));
    }

    /** Starts a job that duplicates a task, and follows it until it ends. */
    void duplicateTask(Gid task, String name) throws FailureException, InterruptedException {
        DuplicateTaskRequest request = DuplicateTaskRequest.builder().name(name).build();
        Received<JobResponse> job =
                api.call(ApiCall.post("/tasks/" + task + "/duplicate", Data.of(request), JobResponse.TYPE));
        show(jobs.follow(Gid.of(job), job));
    }

    /** Follows a job that was started before. */
    void followJob(Gid job) throws FailureException, InterruptedException {
        show(jobs.follow(job, api.call(JobFollower.read(job))));
    }

    private void show(List<JobResponse> answers) throws FailureException {
        report.job(answers);
        JobResponse last = answers.get(answers.size() - 1);
        if (last.status().filter(status -> status == JobResponseStatus.FAILED).isPresent()) {
            throw new FailureException(new Failure.JobFailed());
        }
    }
}
