package specs;

import io.github.asanaresource.AsanaResource;

@AsanaResource
interface PageSpec<T, U> { //! PageSpec has type parameters, and a resource has none: remove <T, U> and name the types themselves [generic-spec]
    T data(); //! data() has the type T, which is a type variable: write the type itself, or Object for any JSON [field-type-unsupported]

    String gid();
}

class Uses {
    Page page = Page.builder().gid("1").build();
}
