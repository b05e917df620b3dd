package io.github.asanaresource.example;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.example.resource.JobEnvelope;
import io.github.asanaresource.example.resource.JobResponse;
import io.github.asanaresource.example.resource.JobResponseStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A job as Asana sent it.
 *
 * @param document the whole answer
 * @param envelope the same answer, as a model
 * @param status the string of the status, even if the spec does not know it
 */
record ReceivedJob(int httpStatus, JsonNode document, JobEnvelope envelope, JobResponse job, String status) {

    /** Reads an answer. The status must be a string, or be missing; the other fields of the job may have any JSON. */
    static ReceivedJob read(ApiCall call, Answer answer) throws FailureException {
        JsonNode document = readDocument(call, answer.body());
        JobEnvelope envelope = JsonMapper.shared().readValue(answer.body(), JobEnvelope.class);
        try {
            JobResponse job = envelope.data()
                    .orElseThrow(() -> new FailureException(new ApiFailure.Unreadable(call, "JSON without data")));
            String status = job.statusAsString().orElse("(no status)");
            return new ReceivedJob(answer.status(), document, envelope, job, status);
        } catch (MalformedValueException e) {
            throw new FailureException(new ApiFailure.Unreadable(call, "JSON, but no job (" + e.getMessage() + ")"));
        }
    }

    private static JsonNode readDocument(ApiCall call, String body) throws FailureException {
        try {
            JsonNode document = JsonMapper.shared().readTree(body);
            if (document.isObject()) {
                return document;
            }
        } catch (JacksonException e) {
            throw new FailureException(new ApiFailure.Unreadable(call, "not JSON"));
        }
        throw new FailureException(new ApiFailure.Unreadable(call, "not a JSON object"));
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
        String written = JsonMapper.shared().writeValueAsString(envelope);
        return JsonMapper.shared().readTree(written).equals(document);
    }
}
