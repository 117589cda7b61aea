package org.linli.central.server.payment;

import org.linli.central.api.payment.OrderLine;

/** What is to be done in the world, after the facts before it are on the disk. Each ends in one {@link Stimulus}. */
public sealed interface Effect {
    record AskPay(String authCode) implements Effect {
        @Override
        public String toString() {
            return "AskPay[hidden]";
        }
    }

    record AskQuery() implements Effect {}

    record AskOffer() implements Effect {}

    record AskClose(int attempt) implements Effect {}

    record AskReverse(int attempt) implements Effect {}

    record AskRefund(OrderLine line, String outRefundNo) implements Effect {}

    record AskPost(OrderLine line) implements Effect {}

    /** Asks the biller what became of a posting. */
    record AskPosting(OrderLine line) implements Effect {}
}
