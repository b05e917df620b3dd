/** Specs, and beside them the models that our own processor emits for them. */
package io.github.asanaresource.benchmark.engine.asanaresource;
