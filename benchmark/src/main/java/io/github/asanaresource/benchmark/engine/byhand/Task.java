package io.github.asanaresource.benchmark.engine.byhand;

import java.util.Objects;

/** A task, written by hand. What the document does not have is null. */
public final class Task {

    private final String gid;
    private final String resourceType;
    private final String name;
    private final String resourceSubtype;
    private final User createdBy;

    Task(String gid, String resourceType, String name, String resourceSubtype, User createdBy) {
        this.gid = gid;
        this.resourceType = resourceType;
        this.name = name;
        this.resourceSubtype = resourceSubtype;
        this.createdBy = createdBy;
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

    String name() {
        return name;
    }

    String resourceSubtype() {
        return resourceSubtype;
    }

    User createdBy() {
        return createdBy;
    }

    Builder toBuilder() {
        Builder builder = new Builder();
        builder.gid = gid;
        builder.resourceType = resourceType;
        builder.name = name;
        builder.resourceSubtype = resourceSubtype;
        builder.createdBy = createdBy;
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Task that
                        && Objects.equals(gid, that.gid)
                        && Objects.equals(resourceType, that.resourceType)
                        && Objects.equals(name, that.name)
                        && Objects.equals(resourceSubtype, that.resourceSubtype)
                        && Objects.equals(createdBy, that.createdBy));
    }

    @Override
    public int hashCode() {
        int hash = Objects.hashCode(gid);
        hash = 31 * hash + Objects.hashCode(resourceType);
        hash = 31 * hash + Objects.hashCode(name);
        hash = 31 * hash + Objects.hashCode(resourceSubtype);
        hash = 31 * hash + Objects.hashCode(createdBy);
        return hash;
    }

    @Override
    public String toString() {
        return "Task{gid=" + gid
                + ", resourceType=" + resourceType
                + ", name=" + name
                + ", resourceSubtype=" + resourceSubtype
                + ", createdBy=" + createdBy + "}";
    }

    /** Builds Task. */
    static final class Builder {

        private String gid;
        private String resourceType;
        private String name;
        private String resourceSubtype;
        private User createdBy;

        private Builder() {}

        Builder gid(String gid) {
            this.gid = gid;
            return this;
        }

        Builder resourceType(String resourceType) {
            this.resourceType = resourceType;
            return this;
        }

        Builder name(String name) {
            this.name = name;
            return this;
        }

        Builder resourceSubtype(String resourceSubtype) {
            this.resourceSubtype = resourceSubtype;
            return this;
        }

        Builder createdBy(User createdBy) {
            this.createdBy = createdBy;
            return this;
        }

        Task build() {
            return new Task(gid, resourceType, name, resourceSubtype, createdBy);
        }
    }
}
