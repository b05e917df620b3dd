/** The specs of a client that was built yesterday. */
package io.github.asanaresource.catalogue.upgrade.yesterday;
