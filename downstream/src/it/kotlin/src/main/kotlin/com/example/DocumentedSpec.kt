package com.example

import io.github.asanaresource.AsanaResource

/**
 * What KDoc becomes: `code`, *emphasis* and a link to [TaskSpec].
 *
 * A second paragraph.
 *
 * @property tagged what only the tag says
 */
@AsanaResource
interface DocumentedSpec {

    /** A property & its <markup>. */
    val documented: String

    /**
     * A function.
     *
     * @return what it returns
     * @see TaskSpec
     */
    fun function(): String

    val tagged: String
}
