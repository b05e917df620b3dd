/**
 * What has changed in an API:
 *
 * <pre>{@code
 * DocumentReader   OpenAPI document         -> Api
 * SpecsReader      sources of specs         -> Models
 * ModelsReader     models in a jar          -> Models
 * Models           names of models          -> Api, with the names that the document has
 * Comparison       two Apis                 -> differences
 * Report           differences              -> text or JSON
 * }</pre>
 */
package io.github.asanaresource.scaffold.drift;
