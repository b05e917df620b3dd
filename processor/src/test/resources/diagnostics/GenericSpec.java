package specs;

import io.github.asanaresource.AsanaResource;
import java.util.List;
import java.util.Map;

@AsanaResource
interface PageSpec<T, U> { //! PageSpec has type parameters, and a resource has none: remove <T, U> and name the types themselves [generic-spec]
    T data();

    List<T> list();

    U[] array();

    Map<String, ? extends U> map();

    String gid();
}

class Uses {
    Page page = Page.builder().gid("1").build();
}
