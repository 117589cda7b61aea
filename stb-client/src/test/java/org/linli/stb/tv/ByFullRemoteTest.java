package org.linli.stb.tv;

/** A remote that has figures of its own. */
final class ByFullRemoteTest extends ByRemoteAloneContract {
    ByFullRemoteTest() {
        super(RemoteProfile.FULL);
    }
}
