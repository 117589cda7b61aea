package org.linli.central.server.channel;

import org.linli.foundation.code.Code;
import org.linli.foundation.emv.MerchantCode;
import org.linli.foundation.emv.MerchantCode.Reading;
import org.linli.foundation.money.Fen;

/**
 * What a channel has offered, looked at before it is on anybody's screen. A wallet shows the amount that stands in an EMVCo code, and
 * charges it: a code of another sum would be paid in good faith. A link says nothing of itself and passes.
 */
public final class OfferedCode {
    private static final System.Logger LOG = System.getLogger("linli.central.channel");
    private static final Code BROKEN = Code.of("channel.offer-broken");
    private static final Code OTHER_SUM = Code.of("channel.offer-of-another-sum");

    private OfferedCode() {}

    /**
     * @param owed what the payment is about
     * @return the answer as it came, or {@link OfferAnswer.Unclear}: something has been offered, and it is to be called back
     */
    public static OfferAnswer judged(OfferAnswer answer, Fen owed) {
        return answer instanceof OfferAnswer.Offered offered
                ? switch (MerchantCode.read(offered.content())) {
                    case Reading.Other link -> answer;
                    case Reading.Whole(var code) when isOf(code, owed) -> answer;
                    case Reading.Whole another -> unclear(OTHER_SUM, "");
                    case Reading.Broken(var why) -> unclear(BROKEN, " " + why);
                }
                : answer;
    }

    private static boolean isOf(MerchantCode code, Fen owed) {
        return !code.asksForMore() && code.amount().filter(owed::equals).isPresent();
    }

    private static OfferAnswer unclear(Code why, String details) {
        LOG.log(System.Logger.Level.WARNING, why.value() + details);
        return new OfferAnswer.Unclear(why);
    }
}
