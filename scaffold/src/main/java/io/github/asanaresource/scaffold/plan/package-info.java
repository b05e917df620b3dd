/** The specs that a document asks for, under the names that the existing specs chose; as data, before any text. */
package io.github.asanaresource.scaffold.plan;
