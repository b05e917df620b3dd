/** The specs that are in the source folder already: what they declare, and where in their text. */
package io.github.asanaresource.scaffold.existing;
