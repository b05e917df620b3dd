package specs;

import io.github.asanaresource.AsanaResource;

class Holder {
    /** Compilers do not show processors what methods declare: no model, no message, no harm. */
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
