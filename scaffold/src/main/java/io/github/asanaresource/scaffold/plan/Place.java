package io.github.asanaresource.scaffold.plan;

/**
 * What a spec is the spec of: a schema, or a property without one.
 *
 * @param path the name of a schema, followed by those of properties
 */
record Place(String path) {

    Place of(String property) {
        return new Place(path + "." + property);
    }

    @Override
    public String toString() {
        return path;
    }
}
