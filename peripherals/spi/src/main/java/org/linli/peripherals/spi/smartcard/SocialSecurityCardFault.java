package org.linli.peripherals.spi.smartcard;

import org.linli.peripherals.spi.NamedFault;
import org.linli.peripherals.spi.Remedy;

/** What keeps a social-security card from being read. */
public enum SocialSecurityCardFault implements NamedFault {
    /** The card was pulled out, or lost contact, while it was read. */
    PULLED_OUT("ssc.pulled-out", Remedy.RETRY),
    /** A card is in the slot and does not answer: the wrong way round, dirty, or broken. */
    MUTE("ssc.mute", Remedy.RETRY),
    /** A chip card that is no social-security card, a bank card for example. */
    WRONG_CARD("ssc.wrong-card", Remedy.RETRY),
    /** A social-security card that does not let these fields be read here. */
    REFUSED("ssc.refused", Remedy.ATTENDANT),
    /** The card was read whole and what stands in it makes no sense. */
    BAD_CONTENT("ssc.bad-content", Remedy.ATTENDANT),
    /** The service answers and no reader is plugged in. */
    NO_READER("ssc.no-reader", Remedy.ATTENDANT),
    /** The machine's card service is not there; looked for again by itself. */
    SERVICE_LOST("ssc.service-lost", Remedy.ATTENDANT),
    /** Card or reader took a question and never answered. */
    NO_ANSWER("ssc.no-answer", Remedy.ATTENDANT);

    private final String code;
    private final Remedy remedy;

    SocialSecurityCardFault(String code, Remedy remedy) {
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
