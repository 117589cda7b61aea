package org.linli.central.server.wechat;

import org.linli.foundation.code.Code;

/** What came back from a call to the platform. */
sealed interface Heard {
    /** The platform's, by its signature. */
    record Proven(int status, String body) implements Heard {}

    record NeverLeft() implements Heard {}

    record Nothing(Code why) implements Heard {}
}
