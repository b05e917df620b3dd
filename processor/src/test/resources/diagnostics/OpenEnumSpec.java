package specs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.util.concurrent.TimeUnit;

class Holder {
    @OpenEnum //! EmptySpec has no constants: write one for each known string [open-enum-empty]
    enum EmptySpec {}

    @OpenEnum({"a", "b"}) //! @OpenEnum on LettersSpec lists strings, but an enum declares its strings as constants: remove the list and write a constant for each [open-enum-value]
    enum LettersSpec {
        A
    }

    @OpenEnum
    enum Nameless { //! Nameless does not end in Spec, so its model has no name: rename it to NamelessSpec, or write @OpenEnum(name = "…") [model-name-missing]
        A
    }

    @OpenEnum
    private enum HiddenSpec { //! HiddenSpec is private, so emitted code cannot access it: make it package-private or public [private-spec]
        A
    }

    @OpenEnum
    enum ColorSpec {
        RED,

        @JsonProperty("red") //? "red" is already the string of another constant: remove one of them [literal-repeated]
        RED_AGAIN,

        wireValue,
        wireValue_,
        JsonCreator, //? JsonCreator is a name that emitted code needs: rename the constant and annotate it with @JsonProperty("jsoncreator") [literal-unnameable]

        green,
        GREEN, //? "green" is already the string of another constant: remove one of them [literal-repeated]

        UNRECOGNIZED, //? UNRECOGNIZED is reserved for strings without a constant, and every enum has it: remove it, or rename it and annotate it with @JsonProperty("unrecognized") [literal-fallback]

        @JsonProperty(value = "blue", index = 1) //? @JsonProperty gives the string on the wire and nothing else: remove "index" [json-property-member]
        BLUE
    }

    @AsanaResource
    interface TaskSpec {
        ColorSpec color();

        Nameless nameless();

        @OpenEnum("a") //! @OpenEnum is on letters(), whose type LettersSpec already lists the strings: remove @OpenEnum, or give it the type String, List<String> or Map<String, String> [open-enum-on-other-type]
        LettersSpec letters();

        TimeUnit unit(); //! unit() has the type TimeUnit, an enum that cannot hold values that Asana adds later: write String with @OpenEnum({…}), or annotate the enum with @OpenEnum [field-type-unsupported]
    }

    Task task = Task.builder().color(Color.BLUE).letters(Letters.A).nameless("any JSON").build();
    Object[] enums = {Empty.UNRECOGNIZED, Hidden.A, Color.green, Color.wireValue};
}
