package io.github.asanaresource.benchmark.engine.byhand;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads jobs from a parser that stands at the beginning of an object, and leaves it at the end. Unknown fields are skipped. */
final class JobReader {

    private JobReader() {}

    static Job job(JsonParser parser) throws IOException {
        String gid = null;
        String resourceType = null;
        String resourceSubtype = null;
        String status = null;
        Project newProject = null;
        Task newTask = null;
        ProjectTemplate newProjectTemplate = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "gid" -> gid = parser.nextTextValue();
                case "resource_type" -> resourceType = parser.nextTextValue();
                case "resource_subtype" -> resourceSubtype = parser.nextTextValue();
                case "status" -> status = parser.nextTextValue();
                case "new_project" -> newProject = isNull(parser) ? null : project(parser);
                case "new_task" -> newTask = isNull(parser) ? null : task(parser);
                case "new_project_template" -> newProjectTemplate = isNull(parser) ? null : projectTemplate(parser);
                default -> skip(parser);
            }
        }
        return new Job(gid, resourceType, resourceSubtype, status, newProject, newTask, newProjectTemplate);
    }

    private static Project project(JsonParser parser) throws IOException {
        String gid = null;
        String resourceType = null;
        String name = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "gid" -> gid = parser.nextTextValue();
                case "resource_type" -> resourceType = parser.nextTextValue();
                case "name" -> name = parser.nextTextValue();
                default -> skip(parser);
            }
        }
        return new Project(gid, resourceType, name);
    }

    private static Task task(JsonParser parser) throws IOException {
        String gid = null;
        String resourceType = null;
        String name = null;
        String resourceSubtype = null;
        User createdBy = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "gid" -> gid = parser.nextTextValue();
                case "resource_type" -> resourceType = parser.nextTextValue();
                case "name" -> name = parser.nextTextValue();
                case "resource_subtype" -> resourceSubtype = parser.nextTextValue();
                case "created_by" -> createdBy = isNull(parser) ? null : user(parser);
                default -> skip(parser);
            }
        }
        return new Task(gid, resourceType, name, resourceSubtype, createdBy);
    }

    private static User user(JsonParser parser) throws IOException {
        String gid = null;
        String resourceType = null;
        String name = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "gid" -> gid = parser.nextTextValue();
                case "resource_type" -> resourceType = parser.nextTextValue();
                case "name" -> name = parser.nextTextValue();
                default -> skip(parser);
            }
        }
        return new User(gid, resourceType, name);
    }

    private static ProjectTemplate projectTemplate(JsonParser parser) throws IOException {
        String gid = null;
        String resourceType = null;
        String name = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "gid" -> gid = parser.nextTextValue();
                case "resource_type" -> resourceType = parser.nextTextValue();
                case "name" -> name = parser.nextTextValue();
                default -> skip(parser);
            }
        }
        return new ProjectTemplate(gid, resourceType, name);
    }

    private static boolean isNull(JsonParser parser) throws IOException {
        return parser.nextToken() == JsonToken.VALUE_NULL;
    }

    private static void skip(JsonParser parser) throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }
}
