/** The specs of today's API. What is new or other than yesterday says so. */
package io.github.asanaresource.models.upgrade.today;
