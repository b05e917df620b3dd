/**
 * A command-line program that writes specs from an OpenAPI document, and tells what has changed since:
 *
 * <pre>{@code
 * openapi      OpenApiFile, SchemaReader   document          -> schemas
 * existing     ExistingSpecs               source folder     -> existing specs, with positions
 * plan         Planner                     both              -> planned specs, as data
 * text         SpecFiles                   planned specs     -> new files, and changes to existing ones
 * drift        Comparison                   any two of these -> differences
 * }</pre>
 */
package io.github.asanaresource.scaffold;
