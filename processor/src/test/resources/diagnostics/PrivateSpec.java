package specs;

import io.github.asanaresource.AsanaResource;

class Holder {
    @AsanaResource
    private interface TaskSpec { //! TaskSpec is private, so emitted code cannot access it: make it package-private or public [private-spec]
        String gid();
    }

    private static class Inner { //ecj! The type specs.Holder.Inner is never used locally
        @AsanaResource
        interface ProjectSpec { //! ProjectSpec is inside Inner, which is private, so emitted code cannot access it: make Inner package-private or public [private-spec]
            String gid();
        }
    }

    Task task = Task.builder().gid("1").build();
    Project project = Project.builder().gid("1").build();
}
