/** The specs of a client that was built yesterday. */
package io.github.asanaresource.models.upgrade.yesterday;
