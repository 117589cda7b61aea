package org.linli.central.server.wechat;

import org.linli.foundation.code.Code;

/** Why an answer of the platform is not believed, or none came. */
final class ChannelTrouble {
    static final Code NO_CONNECTION = Code.of("channel.no-connection");
    static final Code TIMED_OUT = Code.of("channel.timed-out");
    static final Code CONNECTION_LOST = Code.of("channel.connection-lost");
    static final Code SERVER_ERROR = Code.of("channel.server-error");
    static final Code BAD_SIGNATURE = Code.of("channel.bad-signature");
    static final Code BROKEN_CONTRACT = Code.of("channel.broken-contract");

    /** Signed, and about another merchant, order or amount. */
    static final Code MISMATCH = Code.of("channel.mismatch");

    static final Code UNEXPECTED = Code.of("channel.unexpected");
    static final Code CLOSED = Code.of("channel.closed");
    static final Code REVERSED = Code.of("channel.reversed");
    static final Code PAY_ERROR = Code.of("channel.pay-error");

    private ChannelTrouble() {}
}
