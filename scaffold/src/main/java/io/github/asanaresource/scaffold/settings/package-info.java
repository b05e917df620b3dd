/** The custom fields of a project or a workspace, as the API has answered. */
package io.github.asanaresource.scaffold.settings;
