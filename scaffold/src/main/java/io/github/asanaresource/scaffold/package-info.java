/**
 * A command-line program that writes specs from an OpenAPI document:
 *
 * <pre>{@code
 * openapi      OpenApiFile, SchemaReader   document          -> schemas
 * existing     ExistingSpecs               source folder     -> existing specs, with positions
 * plan         Planner                     both              -> planned specs, as data
 * text         SpecFiles                   planned specs     -> new files, and changes to existing ones
 * }</pre>
 */
package io.github.asanaresource.scaffold;
