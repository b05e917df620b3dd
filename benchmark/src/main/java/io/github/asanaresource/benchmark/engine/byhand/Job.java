package io.github.asanaresource.benchmark.engine.byhand;

import java.util.Objects;

/** A job, written by hand. What the document does not have is null. */
public final class Job {

    private final String gid;
    private final String resourceType;
    private final String resourceSubtype;
    private final String status;
    private final Project newProject;
    private final Task newTask;
    private final ProjectTemplate newProjectTemplate;

    Job(
            String gid,
            String resourceType,
            String resourceSubtype,
            String status,
            Project newProject,
            Task newTask,
            ProjectTemplate newProjectTemplate) {
        this.gid = gid;
        this.resourceType = resourceType;
        this.resourceSubtype = resourceSubtype;
        this.status = status;
        this.newProject = newProject;
        this.newTask = newTask;
        this.newProjectTemplate = newProjectTemplate;
    }

    static Builder builder() {
        return new Builder();
    }

    String gid() {
        return gid;
    }

    String resourceType() {
        return resourceType;
    }

    String resourceSubtype() {
        return resourceSubtype;
    }

    String status() {
        return status;
    }

    Project newProject() {
        return newProject;
    }

    Task newTask() {
        return newTask;
    }

    ProjectTemplate newProjectTemplate() {
        return newProjectTemplate;
    }

    Builder toBuilder() {
        Builder builder = new Builder();
        builder.gid = gid;
        builder.resourceType = resourceType;
        builder.resourceSubtype = resourceSubtype;
        builder.status = status;
        builder.newProject = newProject;
        builder.newTask = newTask;
        builder.newProjectTemplate = newProjectTemplate;
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Job that
                        && Objects.equals(gid, that.gid)
                        && Objects.equals(resourceType, that.resourceType)
                        && Objects.equals(resourceSubtype, that.resourceSubtype)
                        && Objects.equals(status, that.status)
                        && Objects.equals(newProject, that.newProject)
                        && Objects.equals(newTask, that.newTask)
                        && Objects.equals(newProjectTemplate, that.newProjectTemplate));
    }

    @Override
    public int hashCode() {
        int hash = Objects.hashCode(gid);
        hash = 31 * hash + Objects.hashCode(resourceType);
        hash = 31 * hash + Objects.hashCode(resourceSubtype);
        hash = 31 * hash + Objects.hashCode(status);
        hash = 31 * hash + Objects.hashCode(newProject);
        hash = 31 * hash + Objects.hashCode(newTask);
        hash = 31 * hash + Objects.hashCode(newProjectTemplate);
        return hash;
    }

    @Override
    public String toString() {
        return "Job{gid=" + gid
                + ", resourceType=" + resourceType
                + ", resourceSubtype=" + resourceSubtype
                + ", status=" + status
                + ", newProject=" + newProject
                + ", newTask=" + newTask
                + ", newProjectTemplate=" + newProjectTemplate + "}";
    }

    /** Builds Job. */
    static final class Builder {

        private String gid;
        private String resourceType;
        private String resourceSubtype;
        private String status;
        private Project newProject;
        private Task newTask;
        private ProjectTemplate newProjectTemplate;

        private Builder() {}

        Builder gid(String gid) {
            this.gid = gid;
            return this;
        }

        Builder resourceType(String resourceType) {
            this.resourceType = resourceType;
            return this;
        }

        Builder resourceSubtype(String resourceSubtype) {
            this.resourceSubtype = resourceSubtype;
            return this;
        }

        Builder status(String status) {
            this.status = status;
            return this;
        }

        Builder newProject(Project newProject) {
            this.newProject = newProject;
            return this;
        }

        Builder newTask(Task newTask) {
            this.newTask = newTask;
            return this;
        }

        Builder newProjectTemplate(ProjectTemplate newProjectTemplate) {
            this.newProjectTemplate = newProjectTemplate;
            return this;
        }

        Job build() {
            return new Job(gid, resourceType, resourceSubtype, status, newProject, newTask, newProjectTemplate);
        }
    }
}
