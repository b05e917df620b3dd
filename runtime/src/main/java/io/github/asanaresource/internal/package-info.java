/** Types for emitted code and this library only. They are not part of the API, and may change at any time. */
package io.github.asanaresource.internal;
