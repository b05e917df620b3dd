package com.example.older;

import io.github.asanaresource.Union;

/** A string or an object. */
@Union
public interface ReferenceSpec {

    String gid();

    EveryKindSpec.OwnerSpec definition();
}
