package org.linli.peripherals.drivers.smartcard.pcsc;

import java.util.Locale;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.smartcard.SocialSecurityCardFault;

/** The service's result words, by the names of PC/SC. */
final class PcscResult {
    static final int SUCCESS = 0;

    private static final int COMM_ERROR = 0x80100013;
    private static final int UNKNOWN_READER = 0x80100009;
    private static final int SHARING_VIOLATION = 0x8010000B;
    private static final int NO_SMARTCARD = 0x8010000C;
    private static final int NOT_TRANSACTED = 0x80100016;
    private static final int READER_UNAVAILABLE = 0x80100017;
    private static final int UNSUPPORTED_CARD = 0x80100065;
    private static final int UNRESPONSIVE_CARD = 0x80100066;
    private static final int UNPOWERED_CARD = 0x80100067;
    private static final int RESET_CARD = 0x80100068;
    private static final int REMOVED_CARD = 0x80100069;

    private PcscResult() {}

    static Fault fault(int result) {
        var meaning = switch (result) {
            // A reader whose talk with the card broke off cannot say why; a card that moved is why.
            case NO_SMARTCARD, REMOVED_CARD, RESET_CARD, NOT_TRANSACTED, COMM_ERROR ->
                SocialSecurityCardFault.PULLED_OUT;
            case UNRESPONSIVE_CARD, UNPOWERED_CARD, UNSUPPORTED_CARD -> SocialSecurityCardFault.MUTE;
            case UNKNOWN_READER, READER_UNAVAILABLE -> SocialSecurityCardFault.NO_READER;
            // Another program holds the card.
            case SHARING_VIOLATION -> SocialSecurityCardFault.REFUSED;
            default -> SocialSecurityCardFault.NO_ANSWER;
        };
        return meaning.with(String.format(Locale.ROOT, "result %08x", result));
    }
}
