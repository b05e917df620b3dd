package com.example

import io.github.asanaresource.AsanaResource

/** What all resources have. */
@AsanaResource
interface NamedSpec {

    /** Its identifier. */
    val gid: String

    val name: String?
}
