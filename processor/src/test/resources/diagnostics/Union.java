package specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

@AsanaResource
interface TaskSpec {
    String gid();
}

class Holder {
    @Union
    static class PlainSpec {} //! @Union is on PlainSpec, which is a class: write an interface with a method for each variant [spec-form]

    @Union
    enum EnumeratedSpec {} //! @Union is on EnumeratedSpec, which is an enum: write an interface with a method for each variant [spec-form]

    @Union
    record RecordedSpec(String gid) {} //? @Union is on RecordedSpec, which is a record: write an interface with a method for each variant [spec-form]

    @Union
    @interface AnnotatedSpec {} //! @Union is on AnnotatedSpec, which is an annotation: write an interface with a method for each variant [spec-form]

    @Union
    interface GenericSpec<T> { //! GenericSpec has type parameters, but a union cannot have any: remove <T> and write concrete types [generic-spec]
        TaskSpec task();
    }

    @Union
    private interface PrivateSpec { //! PrivateSpec is private, so emitted code cannot access it: make it package-private or public [private-spec]
        TaskSpec task();
    }

    @Union
    interface Nameless { //! Nameless does not end in Spec, so its model has no name: rename it to NamelessSpec, or write @Union(name = "…") [model-name-missing]
        TaskSpec task();
    }

    @Union(name = "Unrecognized") //! "Unrecognized" cannot be the name of a model because emitted types have a member of that name: choose another, as in @Union(name = "TaskResponse") [model-name-invalid]
    interface FallbackSpec {
        TaskSpec task();
    }

    @AsanaResource
    @Union //! BothSpec has both @AsanaResource and @Union, but a spec describes one type: remove one of them [spec-kinds]
    interface BothSpec {
        @Variant("a")
        TaskSpec task();
    }

    @Union
    interface EmptySpec {} //! EmptySpec has no variants: declare a method for each, such as TaskCompactSpec task() [union-empty]

    @Union
    interface ExtendingSpec extends Comparable<String>, Runnable { //! ExtendingSpec extends Comparable<String>, Runnable, but a union has only the variants that it declares itself: remove the extends clause and declare them here [union-extends]
        TaskSpec task();
    }

    @Union(name = "User")
    interface VisitorSpec { //! specs.User would be emitted here, but is already emitted from specs.Holder.UserSpec: rename one of them with name = "…" [type-emitted-twice]
        String text();
    }

    @AsanaResource
    interface UserSpec {
        @Variant("a") //! @Variant is on name(), which declares a field: remove @Variant, or annotate UserSpec with @Union instead of @AsanaResource [variant-misplaced]
        String name();
    }

    @AsanaResource
    interface MemberSpec {
        UserSpec user();

        VisitorSpec visitor();
    }
}

class Uses {
    Plain plain;
    Enumerated enumerated;
    Recorded recorded;
    Annotated annotated;
    Generic generic = new Generic.Task(Task.builder().gid("1").build());
    Private aPrivate = new Private.Task(Task.builder().build());
    Both both = Both.builder().task(task -> task.gid("1")).build();
    Empty empty = Empty.fromMap("a");
    Extending extending = new Extending.Unrecognized(1);
    User user = User.builder().name("a").build();
    Member member = Member.builder().user("any JSON").visitor("any JSON").build();
}
