/** An OpenAPI document, and the schemas that it declares; nothing here knows of Java. */
package io.github.asanaresource.scaffold.openapi;
