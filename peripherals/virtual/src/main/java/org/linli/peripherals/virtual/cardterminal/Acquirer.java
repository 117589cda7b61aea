package org.linli.peripherals.virtual.cardterminal;

import java.io.IOException;

/** The bank's side of a card terminal. Methods may take as long as a slow network does. */
public interface Acquirer {
    /** The bank could not be asked at all: nothing has happened there. */
    final class Unreachable extends IOException {
        private static final long serialVersionUID = 1L;

        public Unreachable(String why) {
            super(why);
        }
    }

    /**
     * What the bank says of an order.
     *
     * @param reference 12 figures; empty unless approved
     * @param brand as in {@code UNIONPAY}; may be empty
     * @param at ISO 8601; empty unless approved
     * @param code the bank's two figures; may be empty
     */
    record Answer(Verdict verdict, String reference, String brand, String at, long fen, String code) {
        static Answer of(Verdict verdict) {
            return new Answer(verdict, "", "", "", 0, "");
        }
    }

    /** How an order stands at the bank. */
    enum Verdict {
        APPROVED,
        DECLINED,
        REVERSED,
        ORDER_USED,
        NOT_FOUND
    }

    /**
     * @param card a name: {@code visa-…} is a Visa card, {@code declined-…} has no money
     * @throws Unreachable when the bank was not asked
     * @throws IOException when it may have been asked and nobody knows what it said
     */
    Answer charge(String card, String order, long fen) throws IOException;

    Answer status(String order) throws IOException;

    /** No money stands under this order afterwards, and none ever will. */
    Answer reverse(String order, long fen) throws IOException;
}
