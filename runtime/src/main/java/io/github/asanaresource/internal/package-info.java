/** What only emitted code and this library name. Nothing here is meant to be called, and anything may change. */
package io.github.asanaresource.internal;
