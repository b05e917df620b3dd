/** The view that both versions of Jackson have of an emitted type. */
package io.github.asanaresource.jackson;
