package org.linli.peripherals.spi.idcard;

import org.linli.peripherals.spi.NamedFault;
import org.linli.peripherals.spi.Remedy;

/** What keeps a card from being read. */
public enum IdCardFault implements NamedFault {
    /** The reader's answer was damaged on the way, again and again. */
    BAD_CHECKSUM("idcard.bad-checksum", Remedy.RETRY),
    /** The reader's answer broke off, again and again. */
    CUT_FRAME("idcard.cut-frame", Remedy.RETRY),
    /** The card moved, or was taken, while it was read. */
    READ_FAILED("idcard.read-failed", Remedy.RETRY),
    /** Something lies on the reader that is not an identity card. */
    WRONG_CARD("idcard.wrong-card", Remedy.RETRY),
    /** Card and reader do not accept each other. */
    NOT_GENUINE("idcard.not-genuine", Remedy.ATTENDANT),
    /** A layout this driver does not know; the card may be newer than the driver. */
    UNKNOWN_TYPE("idcard.unknown-type", Remedy.ATTENDANT),
    /** The card was read whole and what stands in it makes no sense. */
    BAD_CONTENT("idcard.bad-content", Remedy.ATTENDANT),
    /** The reader answers something else than it was asked. */
    BAD_ANSWER("idcard.bad-answer", Remedy.RETRY),
    /** The reader's own security module is broken or not authorised. */
    READER_BROKEN("idcard.reader-broken", Remedy.REPLACE),
    LINE_LOST("idcard.line-lost", Remedy.ATTENDANT),
    NO_ANSWER("idcard.no-answer", Remedy.ATTENDANT);

    private final String code;
    private final Remedy remedy;

    IdCardFault(String code, Remedy remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
