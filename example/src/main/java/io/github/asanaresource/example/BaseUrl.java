package io.github.asanaresource.example;

import java.net.URI;
import java.util.Map;

/** The URL of an API, to which the paths of calls are appended. */
final class BaseUrl {

    static final String VARIABLE = "ASANA_BASE_URL";
    static final String DEFAULT = "https://app.asana.com/api/1.0";

    private final String text;

    private BaseUrl(String text) {
        this.text = text;
    }

    static BaseUrl from(Map<String, String> environment) throws FailureException {
        String text = environment.getOrDefault(VARIABLE, "");
        try {
            return of(text.isBlank() ? DEFAULT : text);
        } catch (IllegalArgumentException e) {
            // The text is not shown, since it may contain a password.
            throw new FailureException(
                    new Failure.Misuse(VARIABLE + " is not a plain http or https URL such as " + DEFAULT));
        }
    }

    static BaseUrl of(String text) {
        URI url = URI.create(text);
        boolean isHttp = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        boolean isPlain = url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null;
        if (!isHttp || url.getHost() == null || url.getPort() > 65_535 || !isPlain) {
            throw new IllegalArgumentException("not a plain http or https URL");
        }
        return new BaseUrl(text.replaceFirst("/+$", ""));
    }

    URI resolve(String path) {
        return URI.create(text + path);
    }

    @Override
    public String toString() {
        return text;
    }
}
