package specs;

import io.github.asanaresource.AsanaResource;
import java.util.List;
import java.util.Map;

@AsanaResource
interface PageSpec<T, U> { //! PageSpec has type parameters, but a resource cannot have any: remove <T, U> and write concrete types [generic-spec]
    T data();

    List<T> list();

    U[] array();

    Map<String, ? extends U> map();

    String gid();
}

class Uses {
    Page page = Page.builder().gid("1").build();
}
