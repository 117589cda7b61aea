package org.linli.stb.tv;

/** Four arrows, OK and 返回: figures are chosen on the glass. */
final class ByArrowsAloneTest extends ByRemoteAloneContract {
    ByArrowsAloneTest() {
        super(RemoteProfile.PLAIN);
    }
}
