package specs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.util.concurrent.TimeUnit;

class Holder {
    @OpenEnum //! EmptySpec has no constant: write one for each string that fields are known to have [open-enum-empty]
    enum EmptySpec {}

    @OpenEnum({"a", "b"}) //! @OpenEnum on LettersSpec names strings, which its constants have: remove them, and write a constant for each [open-enum-value]
    enum LettersSpec {
        A
    }

    @OpenEnum
    enum Nameless { //! Nameless does not end in Spec, so its model has no name: call it NamelessSpec, or write @OpenEnum(name = "…") [model-name-missing]
        A
    }

    @OpenEnum
    private enum HiddenSpec { //! HiddenSpec is private, and the emitted model lies outside: let the whole package see it [private-spec]
        A
    }

    @OpenEnum
    enum ColorSpec {
        RED,

        @JsonProperty("red") //? "red" is the string of another constant: remove one of them [literal-repeated]
        RED_AGAIN,

        wireValue,
        wireValue_,
        JsonCreator, //? JsonCreator is a name that the emitted code needs: give the constant another name, and its string by @JsonProperty("jsoncreator") [literal-unnameable]

        green,
        GREEN, //? "green" is the string of another constant: remove one of them [literal-repeated]

        UNRECOGNIZED, //? UNRECOGNIZED stands for every string without a constant, and is emitted without being asked for: remove it, or give it another name and its string by @JsonProperty("unrecognized") [literal-fallback]

        @JsonProperty(value = "blue", index = 1) //? @JsonProperty says what stands on the wire and nothing else: remove "index" [json-property-member]
        BLUE
    }

    @AsanaResource
    interface TaskSpec {
        ColorSpec color();

        Nameless nameless();

        @OpenEnum("a") //! @OpenEnum stands on letters(), whose type LettersSpec says which strings there are: remove @OpenEnum, or give it the type String, List<String> or Map<String, String> [open-enum-on-other-type]
        LettersSpec letters();

        TimeUnit unit(); //! unit() has the type TimeUnit, which is an enum, which has no place for what Asana adds: write String with @OpenEnum({…}), or put @OpenEnum on the enum [field-type-unsupported]
    }

    Task task = Task.builder().color(Color.BLUE).letters(Letters.A).nameless("any JSON").build();
    Object[] enums = {Empty.UNRECOGNIZED, Hidden.A, Color.green, Color.wireValue};
}
