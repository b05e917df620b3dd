package io.github.asanaresource.processor.specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;

/**
 * Documentation with $T, $L and %s in it, a comment that ends here &#42;/, <b>bold</b> and broken <i>HTML, a < b && c.
 *
 * <p>And {@link String links} to {@link java.util.List#of()}.
 */
@AsanaResource
public interface AwkwardDocumentationSpec {

    /** {@return the name, {@code as it is}} */
    String returned();

    /**
     * @return what only the tag says
     */
    String tagged();

    /** An escape that is none: \\u002a/ and {@code unclosed. */
    String escaped();

    /**
     * A list:
     *
     * <ul>
     * <li>one</li>
     * <li>{@code two}</li>
     * </ul>
     *
     * @since 1
     */
    String listed();

    /** Literals that Javadoc would read as markup, or JavaPoet as two lines. */
    @OpenEnum({"a", "@b", "c*/", "{@code d", "<e>", "f\u2028g"})
    String literals();
}
