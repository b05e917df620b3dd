/**
 * A command-line program that writes specs from an OpenAPI document, and of the custom fields of a workspace, and tells what has
 * changed since:
 *
 * <pre>{@code
 * openapi    OpenApiFile, SchemaReader   document                 -> schemas
 * settings   CustomFieldsAnswer          answer of the API        -> custom fields
 * existing   ExistingSpecs               source folder            -> existing specs, with positions
 * plan       Planner                     schemas, existing specs  -> planned specs, as data
 *            CustomFieldsPlanner         custom fields, the same  -> planned specs, as data
 * text       SpecFiles                   planned specs            -> new files, and changes to existing ones
 * drift      Comparison                  any two of these         -> differences
 * }</pre>
 */
package io.github.asanaresource.scaffold;
