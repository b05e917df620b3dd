/** Specs as Java text: whole files, and changes to files that there are. */
package io.github.asanaresource.scaffold.text;
