package org.gradle.internal.installation.beacon;

/** Its jar tells Gradle where it is installed. */
public final class InstallationBeacon {

    private InstallationBeacon() {}
}
