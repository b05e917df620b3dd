package io.github.asanaresource.example;

import java.time.Duration;

/** A call that does not result in what it asks for. */
sealed interface ApiFailure extends Failure {

    @Override
    default ExitCode exitCode() {
        return ExitCode.API_FAILED;
    }

    /** A server that cannot be connected to. */
    record NoConnection(BaseUrl server) implements ApiFailure {
        @Override
        public String line() {
            return "Cannot connect to " + server + ": check the network and " + BaseUrl.VARIABLE;
        }
    }

    /** A connection that was lost before the answer was complete. */
    record ConnectionLost(BaseUrl server, ApiCall<?> call) implements ApiFailure {
        @Override
        public String line() {
            return "The connection to " + server + " broke: " + call.adviceInDoubt();
        }
    }

    /** A server that does not answer within the time limit of a request. */
    record NoAnswer(BaseUrl server, ApiCall<?> call, Duration limit) implements ApiFailure {
        @Override
        public String line() {
            return "No answer from %s within %s: %s".formatted(server, Seconds.of(limit), call.adviceInDoubt());
        }
    }

    /** A request that Asana refuses, however often it is made. */
    record Refused(Answer answer) implements ApiFailure {
        @Override
        public String line() {
            return answer + ": " + advice();
        }

        private String advice() {
            return switch (answer.status()) {
                case 401 -> "put a valid personal access token into " + Token.VARIABLE;
                case 402 -> "the plan of the workspace does not include this";
                case 403 -> "the user of the token may not do this; ask for access, or use another token";
                case 404 -> "check the gid, and that the user of the token can see what it stands for";
                case 301, 302, 303, 307, 308 ->
                    "no redirect is followed, lest the token go to another server; check " + BaseUrl.VARIABLE;
                default -> "the request was not accepted";
            };
        }
    }

    /** A request that fails because of an error in Asana. */
    record ServerFailed(Answer answer, int tries, String advice) implements ApiFailure {
        @Override
        public String line() {
            return answer + (tries == 1 ? ": " : ", the last of " + tries + " such answers: ") + advice;
        }
    }

    /** A successful answer that is not what was asked for. */
    record Unreadable(ApiCall<?> call, String whatItIs) implements ApiFailure {
        @Override
        public String line() {
            return "The answer to %s is %s: check %s".formatted(call, whatItIs, BaseUrl.VARIABLE);
        }
    }
}
