package io.github.asanaresource.example;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.example.resource.JobEnvelope;
import io.github.asanaresource.example.resource.JobResponse;
import io.github.asanaresource.example.resource.JobResponseStatus;
import io.github.asanaresource.json.MalformedJsonException;
import io.github.asanaresource.json.ParsedJson;
import java.util.Objects;

/**
 * A job as Asana sent it.
 *
 * @param body the whole answer
 * @param envelope the same answer, as a model
 * @param status the string of the status, even if the spec does not know it
 */
record ReceivedJob(int httpStatus, String body, JobEnvelope envelope, JobResponse job, String status) {

    /** Reads an answer. The status must be a string, or be missing; the other fields of the job may have any JSON. */
    static ReceivedJob read(ApiCall call, Answer answer) throws FailureException {
        JobEnvelope envelope = readEnvelope(call, answer.body());
        try {
            JobResponse job = envelope.data()
                    .orElseThrow(() -> new FailureException(new ApiFailure.Unreadable(call, "JSON without data")));
            String status = job.statusAsString().orElse("(no status)");
            return new ReceivedJob(answer.status(), answer.body(), envelope, job, status);
        } catch (MalformedValueException e) {
            throw new FailureException(new ApiFailure.Unreadable(call, "JSON, but no job (" + e.getMessage() + ")"));
        }
    }

    private static JobEnvelope readEnvelope(ApiCall call, String body) throws FailureException {
        try {
            return JobEnvelope.fromJson(body);
        } catch (MalformedJsonException e) {
            throw new FailureException(new ApiFailure.Unreadable(call, "not JSON"));
        } catch (IllegalArgumentException e) {
            throw new FailureException(new ApiFailure.Unreadable(call, "not a JSON object"));
        }
    }

    boolean hasEnded() {
        return job.status().map(ReceivedJob::isEnd).orElse(false);
    }

    boolean hasFailed() {
        return job.status().filter(status -> status == JobResponseStatus.FAILED).isPresent();
    }

    boolean hasUnknownStatus() {
        return job.status().filter(status -> !status.isRecognized()).isPresent();
    }

    private static boolean isEnd(JobResponseStatus status) {
        return switch (status) {
            case SUCCEEDED, FAILED -> true;
            case NOT_STARTED, IN_PROGRESS -> false;
            // Asana adds statuses without notice. Continuing may waste time until --timeout; stopping loses the job.
            case UNRECOGNIZED -> false;
        };
    }

    boolean isWrittenAsReceived() {
        return Objects.equals(ParsedJson.fromJson(envelope.toJson()), ParsedJson.fromJson(body));
    }
}
