/** The specs of today's API. Comments mark the differences from yesterday. */
package io.github.asanaresource.models.upgrade.today;
