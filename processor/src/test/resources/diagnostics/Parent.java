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
interface SortedSpec extends Comparable<SortedSpec> { //! SortedSpec has int compareTo(SortedSpec) from Comparable, which declares no field: remove Comparable from its parents, and declare here the fields that the model is to have [parent-unsuitable]
    String gid();
}

@AsanaResource
interface HeirSpec extends SortedSpec {}

@AsanaResource
interface RunningSpec extends Runnable, Callable<String> {} //! RunningSpec has void run() from Runnable, which declares no field: remove Runnable from its parents, and declare here the fields that the model is to have [parent-unsuitable] //! RunningSpec has String call() throws Exception from Callable, which declares no field: remove Callable from its parents, and declare here the fields that the model is to have [parent-unsuitable]

@AsanaResource
interface ListSpec extends List<String> {} //! ListSpec has default void forEach(Consumer<? super String>) from List, which declares no field: remove List from its parents, and declare here the fields that the model is to have [parent-unsuitable]

interface Named extends CharSequence { //! Named has char charAt(int) from CharSequence, which declares no field: remove CharSequence from its parents, and declare here the fields that the model is to have [parent-unsuitable]
    String name();
}

@AsanaResource
interface UserSpec extends Named {}

@AsanaResource(basedOn = Runnable.class) //! BasedSpec has void run() from Runnable, which declares no field: remove Runnable from its parents, and declare here the fields that the model is to have [parent-unsuitable]
interface BasedSpec {}

@AsanaResource
interface CountedSpec extends IntSupplier { //! CountedSpec has int getAsInt() from IntSupplier, of a type that no field has: declare getAsInt() here with another one, and write @AsanaResource(basedOn = IntSupplier.class) in place of extends [parent-unsuitable]
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
interface ClashingSpec extends Twin, Supplier<String> {} //! ClashingSpec has String get() from Supplier, whose name clashes with another member of the model: remove Supplier from its parents, and declare here the fields that the model is to have [parent-unsuitable]

@AsanaResource
interface MarkedSpec extends Serializable, RandomAccess { //! MarkedSpec extends Serializable, which every model implements without being asked: remove it [parent-unsuitable] //! MarkedSpec extends RandomAccess, which declares no field, and which the model does not implement: remove it [parent-unsuitable]
    String gid();
}

/** Empty, but no doing of Java: fields may come. */
interface Empty {}

@AsanaResource
interface EmptyHeirSpec extends Empty {}

interface Paged<T> {
    T page();

    List<T> pages();

    String next();
}

@AsanaResource(basedOn = Paged.class) //! PageSpec has Paged as a parent, and does not say what its type parameters stand for: write extends Paged<…>, with a type for each [parent-unsuitable]
interface PageSpec {}

@AsanaResource
@SuppressWarnings("rawtypes")
interface RawSpec extends Paged {} //! RawSpec has Paged as a parent, and does not say what its type parameters stand for: write extends Paged<…>, with a type for each [parent-unsuitable]

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
