package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.OpenEnumValue;
import javax.annotation.processing.Generated;

/**
 * Literals that Javadoc would read as markup, or JavaPoet as two lines.
 *
 * <p>Asana may send texts that have no constant here: they are {@link #UNRECOGNIZED}.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.AwkwardDocumentationSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public enum AwkwardDocumentationLiterals implements OpenEnumValue {
    /**
     * {@code a}.
     */
    A("a"),

    /**
     * <code>&#64;b</code>.
     */
    _B("@b"),

    /**
     * <code>c&#42;/</code>.
     */
    C_("c*/"),

    /**
     * <code>{&#64;code d</code>.
     */
    _CODE_D("{@code d"),

    /**
     * <code>&lt;e&gt;</code>.
     */
    _E_("<e>"),

    /**
     * <code>f
     * g</code>.
     */
    F_G("f\u2028g"),

    /**
     * A text that has no constant here. The model keeps it, and has an accessor for it.
     */
    UNRECOGNIZED("");

    private final String wireValue;

    AwkwardDocumentationLiterals(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * Finds the constant of a text.
     *
     * @param wireValue the text on the wire, in its exact case
     * @return its constant, or {@link #UNRECOGNIZED}
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    public static AwkwardDocumentationLiterals fromWireValue(String wireValue) {
        return switch (wireValue) {
            case "a" -> A;
            case "@b" -> _B;
            case "c*/" -> C_;
            case "{@code d" -> _CODE_D;
            case "<e>" -> _E_;
            case "f\u2028g" -> F_G;
            default -> UNRECOGNIZED;
        };
    }

    @Override
    public String wireValue() {
        if (this == UNRECOGNIZED) {
            throw new IllegalStateException("UNRECOGNIZED has no text of its own; the model has the text that came");
        }
        return wireValue;
    }

    @Override
    public boolean isRecognized() {
        return this != UNRECOGNIZED;
    }

    @JsonValue
    private Object json() {
        return OpenEnumValue.json(this);
    }
}
