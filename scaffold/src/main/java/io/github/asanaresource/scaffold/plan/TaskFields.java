package io.github.asanaresource.scaffold.plan;

import java.util.List;

/** The fields of tasks in the API, in responses and requests. */
final class TaskFields {

    static final List<String> NAMES = List.of("""
        actual_time_minutes approval_status assigned_by assignee assignee_section assignee_status completed
        completed_at completed_by created_at created_by custom_fields custom_type custom_type_status_option
        dependencies dependents due_at due_on external followers gid hearted hearts html_notes
        is_rendered_as_separator liked likes memberships modified_at name notes num_hearts num_likes
        num_subtasks parent permalink_url projects resource_subtype resource_type start_at start_on tags
        workspace
        """.strip().split("\\s+", -1));

    private TaskFields() {}
}
