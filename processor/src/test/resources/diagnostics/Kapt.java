package error;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.Required;
import java.util.List;

final class NonExistentClass {}

// What kapt makes of an interface of Kotlin.
@AsanaResource
interface TaskSpec {
    String getGid();

    String getStatus(); //! @OpenEnum is on the property of Kotlin, and not on its getter getStatus(): write @get:OpenEnum [annotation-misplaced]

    boolean isLocal(); //! @Required is on the property of Kotlin, and not on its getter isLocal(): write @get:Required [annotation-misplaced]

    NonExistentClass getParent(); //! getParent() has a type that kapt cannot resolve: correct its name, import it, or if it is a model, write the name of its spec [field-type-unsupported]

    List<NonExistentClass> getChildren(); //! getChildren() has a type that kapt cannot resolve: correct its name, import it, or if it is a model, write the name of its spec [field-type-unsupported]

    final class DefaultImpls {
        @OpenEnum("a")
        @Deprecated
        public static void getStatus$annotations() {}

        @Required
        @Deprecated
        public static void isLocal$annotations() {}

        @Required //! @Required is on getOther$annotations() in DefaultImpls, but only an interface can be a spec: remove it, or move the method [annotation-misplaced]
        @Deprecated
        public static void getOther$annotations() {}
    }
}

class Uses {
    Task task = Task.builder().gid("1").build();
}
