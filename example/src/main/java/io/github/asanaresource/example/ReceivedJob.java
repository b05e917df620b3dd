package io.github.asanaresource.example;

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
 */
record ReceivedJob(int httpStatus, JsonNode document, JobEnvelope envelope, JobResponse job) {

    static ReceivedJob read(ApiCall call, Answer answer) throws FailureException {
        JsonNode document = readDocument(call, answer.body());
        JobEnvelope envelope = readEnvelope(call, answer.body());
        JobResponse job = envelope.data()
                .orElseThrow(() -> new FailureException(new ApiFailure.Unreadable(call, "JSON without data")));
        return new ReceivedJob(answer.status(), document, envelope, job);
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

    private static JobEnvelope readEnvelope(ApiCall call, String body) throws FailureException {
        try {
            return JsonMapper.shared().readValue(body, JobEnvelope.class);
        } catch (JacksonException e) {
            throw new FailureException(new ApiFailure.Unreadable(call, "JSON, but no job"));
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
            // Asana adds statuses without notice. To go on at worst wastes time until --timeout, to stop loses the job.
            case UNRECOGNIZED -> false;
        };
    }

    /** {@return the text of the status, also when the spec does not know it} */
    String status() {
        return job.statusAsString().orElse("(no status)");
    }

    boolean isWrittenAsReceived() {
        String written = JsonMapper.shared().writeValueAsString(envelope);
        return JsonMapper.shared().readTree(written).equals(document);
    }
}
