package org.linli.central.server.payment;

import java.util.Optional;
import org.linli.central.api.id.BillId;
import org.linli.central.server.biller.PostingAnswer;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.channel.OfferAnswer;
import org.linli.central.server.channel.RefundAnswer;
import org.linli.foundation.code.Code;

/** Whatever can happen to an attempt after it was opened. */
public sealed interface Stimulus {
    /** Its opening is being recorded in this very turn. */
    record Opened() implements Stimulus {}

    record OfferSaid(OfferAnswer answer) implements Stimulus {}

    /** A card terminal reports an approval. */
    record CardReported(String reference, String brand) implements Stimulus {}

    /** The resident showed a code. It passes through here and into the effect, and nowhere else. */
    record CodeGiven(String authCode) implements Stimulus {
        @Override
        public String toString() {
            return "CodeGiven[hidden]";
        }
    }

    /** Terminal or resident wants it called back. */
    record ClosingAsked(Code reason) implements Stimulus {}

    /** @param bill with the timers of a line */
    record TimeUp(Timer.Kind kind, Optional<BillId> bill) implements Stimulus {}

    record ChannelSaid(Call call, ChannelAnswer answer) implements Stimulus {}

    record RefundSaid(BillId bill, RefundAnswer answer) implements Stimulus {}

    record BillerSaid(BillId bill, PostingAnswer answer) implements Stimulus {}

    /** Two persons agreed. */
    record StaffSaid(StaffWord word) implements Stimulus {}

    /** A day's list has a charge that is not proven here. The list is no proof; the channel's answer to a question is. */
    record Doubted() implements Stimulus {}

    /** Central started anew: what was in memory alone is gone. */
    record Resumed() implements Stimulus {}

    /** Which call the channel answered; a notification answers none. */
    enum Call {
        PAY,
        QUERY,
        REVERSE,
        CLOSE,
        NOTIFICATION
    }
}
