package io.github.asanaresource.benchmark.engine.byhand;

import java.util.Objects;

/** A project template, written by hand. What the document does not have is null. */
public final class ProjectTemplate {

    private final String gid;
    private final String resourceType;
    private final String name;

    ProjectTemplate(String gid, String resourceType, String name) {
        this.gid = gid;
        this.resourceType = resourceType;
        this.name = name;
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

    Builder toBuilder() {
        Builder builder = new Builder();
        builder.gid = gid;
        builder.resourceType = resourceType;
        builder.name = name;
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof ProjectTemplate that
                        && Objects.equals(gid, that.gid)
                        && Objects.equals(resourceType, that.resourceType)
                        && Objects.equals(name, that.name));
    }

    @Override
    public int hashCode() {
        int hash = Objects.hashCode(gid);
        hash = 31 * hash + Objects.hashCode(resourceType);
        hash = 31 * hash + Objects.hashCode(name);
        return hash;
    }

    @Override
    public String toString() {
        return "ProjectTemplate{gid=" + gid + ", resourceType=" + resourceType + ", name=" + name + "}";
    }

    /** Builds ProjectTemplate. */
    static final class Builder {

        private String gid;
        private String resourceType;
        private String name;

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

        ProjectTemplate build() {
            return new ProjectTemplate(gid, resourceType, name);
        }
    }
}
