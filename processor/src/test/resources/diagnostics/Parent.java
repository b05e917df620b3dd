package specs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import java.io.Serializable;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

@AsanaResource
interface SortedSpec extends Comparable<SortedSpec> { //! SortedSpec inherits int compareTo(SortedSpec) from Comparable, but that method does not declare a field: remove Comparable from its parents and declare the fields of the model here [parent-unsuitable]
    String gid();
}

@AsanaResource
interface HeirSpec extends SortedSpec {}

@AsanaResource
interface RunningSpec extends Runnable, Callable<String> {} //! RunningSpec inherits void run() from Runnable, but that method does not declare a field: remove Runnable from its parents and declare the fields of the model here [parent-unsuitable] //! RunningSpec inherits String call() throws Exception from Callable, but that method does not declare a field: remove Callable from its parents and declare the fields of the model here [parent-unsuitable]

@AsanaResource
interface ListSpec extends List<String> {} //! ListSpec inherits default void forEach(Consumer<? super String>) from List, but that method does not declare a field: remove List from its parents and declare the fields of the model here [parent-unsuitable]

interface Named extends CharSequence { //! Named inherits char charAt(int) from CharSequence, but that method does not declare a field: remove CharSequence from its parents and declare the fields of the model here [parent-unsuitable]
    String name();
}

@AsanaResource
interface UserSpec extends Named {}

@AsanaResource(basedOn = Runnable.class) //! BasedSpec inherits void run() from Runnable, but that method does not declare a field: remove Runnable from its parents and declare the fields of the model here [parent-unsuitable]
interface BasedSpec {}

@AsanaResource
interface CountedSpec extends IntSupplier { //! CountedSpec inherits int getAsInt() from IntSupplier, but no field can have its type: declare getAsInt() here with another type, and write @AsanaResource(basedOn = IntSupplier.class) instead of extends [parent-unsuitable]
    String gid();
}

@AsanaResource(basedOn = IntSupplier.class)
interface MendedSpec {
    long getAsInt();
}

@AsanaResource
interface SuppliedSpec extends Supplier<String> {}

interface Twin {
    @JsonProperty("get")
    String twin();
}

@AsanaResource
interface ClashingSpec extends Twin, Supplier<String> {} //! ClashingSpec inherits String get() from Supplier, but its name clashes with another member of the model: remove Supplier from its parents and declare the fields of the model here [parent-unsuitable]

@AsanaResource
interface MarkedSpec extends Serializable, RandomAccess { //! MarkedSpec extends Serializable, which every model implements already: remove it [parent-unsuitable] //! MarkedSpec extends RandomAccess, which declares no fields and is not implemented by the model: remove it [parent-unsuitable]
    String gid();
}

/** Empty, but not one of Java's interfaces: it may get fields later. */
interface Empty {}

@AsanaResource
interface EmptyHeirSpec extends Empty {}

interface Paged<T> {
    T page();

    List<T> pages();

    String next();
}

@AsanaResource(basedOn = Paged.class) //! PageSpec has the parent Paged without type arguments: write extends Paged<…> with a type for each type parameter [parent-unsuitable]
interface PageSpec {}

@AsanaResource
@SuppressWarnings("rawtypes")
interface RawSpec extends Paged {} //! RawSpec has the parent Paged without type arguments: write extends Paged<…> with a type for each type parameter [parent-unsuitable]

@AsanaResource
interface TypedSpec extends Paged<UserSpec> {}

class Uses {
    Sorted sorted = Sorted.builder().gid("1").compareTo("any JSON").build();
    Heir heir = Heir.builder().gid("1").build();
    User user = User.builder().name("a").build();
    Counted counted = Counted.builder().asInt("any JSON").build();
    Mended mended = Mended.builder().asInt(1L).build();
    Marked marked = Marked.builder().gid("1").build();
    Page page = Page.builder().next("a").build();
    Typed typed = Typed.builder().page(user).pages(java.util.List.of(user)).build();
}
