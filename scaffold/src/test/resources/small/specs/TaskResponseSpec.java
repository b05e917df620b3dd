package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.ReadOnly;
import java.util.List;
import java.util.Map;

@AsanaResource
public interface TaskResponseSpec extends TaskBaseSpec {

    @ReadOnly
    TaskCompactSpec parent();

    @CreateOnly
    List<Membership2Spec> memberships();

    ExternalSpec external();

    MembershipSpec access();

    @AsanaResource
    interface Membership2Spec {

        TaskCompactSpec task();

        List<TaskPrivacySpec> privacies();
    }

    @AsanaResource
    interface ExternalSpec extends LinkSpec {

        Map<String, Long> data();
    }
}
