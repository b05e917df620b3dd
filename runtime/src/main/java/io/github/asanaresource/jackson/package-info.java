/** What both Jacksons see of an emitted type. */
package io.github.asanaresource.jackson;
