package io.github.asanaresource.scaffold.drift;

import io.github.asanaresource.json.ParsedJson;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The result of a comparison, as users see it.
 *
 * @param differences the differences that are not accepted, in their order
 * @param accepted the number of accepted differences
 * @param outdated accepted lines that are no longer differences
 * @param notCompared what was left out, in words
 */
record Report(List<Difference> differences, long accepted, List<String> outdated, List<String> notCompared) {

    private List<Difference> of(Severity severity) {
        return differences.stream()
                .filter(each -> each.change().severity() == severity)
                .toList();
    }

    private Map<Severity, List<Difference>> bySeverity() {
        Map<Severity, List<Difference>> bySeverity = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            bySeverity.put(severity, of(severity));
        }
        return bySeverity;
    }

    /** The form in which a report is printed. */
    enum Format {
        TEXT {
            @Override
            void print(Report report, PrintWriter out) {
                for (Severity severity : Severity.values()) {
                    section(severity.toString(), report.of(severity), out);
                }
                section("accepted, but no longer there", report.outdated, out);
                section("not compared", report.notCompared, out);
                String counts = report.bySeverity().entrySet().stream()
                        .map(each -> each.getValue().size() + " " + each.getKey())
                        .collect(Collectors.joining(", "));
                out.println(counts + ", " + report.accepted + " accepted");
            }

            private void section(String title, List<?> lines, PrintWriter out) {
                if (!lines.isEmpty()) {
                    out.println(title);
                    lines.forEach(line -> out.println("    " + line));
                }
            }
        },
        JSON {
            @Override
            void print(Report report, PrintWriter out) {
                Map<String, Object> json = new LinkedHashMap<>();
                report.bySeverity()
                        .forEach((severity, differences) -> json.put(
                                word(severity),
                                differences.stream().map(Format::json).toList()));
                json.put("accepted", report.accepted);
                json.put("no_longer_there", report.outdated);
                json.put("not_compared", report.notCompared);
                out.println(ParsedJson.toJson(json));
            }
        };

        abstract void print(Report report, PrintWriter out);

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }

        private static Map<String, Object> json(Difference difference) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("place", difference.place());
            json.put("change", word(difference.change()));
            json.put("detail", difference.detail());
            json.put("text", difference.toString());
            return json;
        }
    }
}
