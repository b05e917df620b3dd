package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.OpenEnumType;
import io.github.asanaresource.OpenEnumValue;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Literals that Javadoc would read as markup, or JavaPoet as two lines.
 *
 * <p>Asana may send other strings. They become {@link #UNRECOGNIZED}, and the model keeps them.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.AwkwardDocumentationSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public enum AwkwardDocumentationLiterals implements OpenEnumValue {
    /** {@code a}. */
    A("a"),

    /** <code>&#64;b</code>. */
    _B("@b"),

    /** <code>c&#42;/</code>. */
    C_("c*/"),

    /** <code>{&#64;code d</code>. */
    _CODE_D("{@code d"),

    /** <code>&lt;e&gt;</code>. */
    _E_("<e>"),

    /** <code>f g</code>. */
    F_G("f\u2028g"),

    /** Any string without a constant. The model keeps it, and has an accessor for it. */
    UNRECOGNIZED("");

    private final String wireValue;

    AwkwardDocumentationLiterals(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * Returns the constant for a string.
     *
     * @param string the string on the wire; its case is significant
     * @return the constant, or {@link #UNRECOGNIZED} if there is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AwkwardDocumentationLiterals fromWireValue(String string) {
        return OpenEnumType.of(AwkwardDocumentationLiterals.class).fromWireValue(string);
    }

    @Override
    public String wireValue() {
        return OpenEnumType.requireRecognized(this, wireValue);
    }
}
