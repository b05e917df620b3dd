package specs;

import io.github.asanaresource.AsanaResource;

class Holder {
    /** Compilers do not show local types to processors, so there is no model and no message. */
    void method() {
        @AsanaResource
        interface TaskSpec {
            String gid();
        }
    }

    @AsanaResource
    interface ProjectSpec {
        String gid();
    }

    Project project;
}
