package org.linli.central.server.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.foundation.code.Code;
import org.linli.foundation.emv.EmvField;
import org.linli.foundation.emv.MerchantCode;
import org.linli.foundation.money.Fen;

/** A code on the glass asks for what the resident was told, or is not shown. */
final class OfferedCodeTest {
    private static final Fen OWED = Fen.of(3150);
    private static final Instant UNTIL = Instant.parse("2026-11-23T04:00:00Z");
    private static final EmvField RENMINBI = new EmvField("53", "156");
    private static final EmvField SUM = new EmvField("54", "31.50");
    private static final OfferAnswer OTHER_SUM = new OfferAnswer.Unclear(Code.of("channel.offer-of-another-sum"));

    private static String code(EmvField... more) {
        var fields = new ArrayList<>(List.of(
                new EmvField("00", "01"),
                new EmvField("01", "12"),
                EmvField.template("26", List.of(new EmvField("00", "org.example.pay"), new EmvField("01", "p-17"))),
                new EmvField("52", "4900"),
                new EmvField("58", "CN"),
                new EmvField("59", "LINLI SAMPLE"),
                new EmvField("60", "FENGHE")));
        fields.addAll(List.of(more));
        return new MerchantCode(fields).text();
    }

    private static OfferAnswer judged(String content) {
        return OfferedCode.judged(new OfferAnswer.Offered(content, UNTIL), OWED);
    }

    @Test
    void theSumThatIsOwedPasses() {
        assertEquals(new OfferAnswer.Offered(code(RENMINBI, SUM), UNTIL), judged(code(RENMINBI, SUM)));
    }

    @Test
    void aLinkSaysNothingOfItselfAndPasses() {
        String link = "weixin://wxpay/bizpayurl?pr=NwY5Mz9";
        assertEquals(new OfferAnswer.Offered(link, UNTIL), judged(link));
        var refused = new OfferAnswer.Refused(Code.of("channel.closed"));
        assertEquals(refused, OfferedCode.judged(refused, OWED));
    }

    @Test
    void anotherSumOtherMoneyNoSumAndATipAreNotShown() {
        assertEquals(OTHER_SUM, judged(code(RENMINBI, new EmvField("54", "31.51"))));
        assertEquals(OTHER_SUM, judged(code(RENMINBI)));
        assertEquals(OTHER_SUM, judged(code(new EmvField("53", "344"), SUM)));
        assertEquals(OTHER_SUM, judged(code(RENMINBI, SUM, new EmvField("55", "01"))));
    }

    @Test
    void aDamagedCodeIsNotShown() {
        assertEquals(
                new OfferAnswer.Unclear(Code.of("channel.offer-broken")),
                judged(code(RENMINBI, SUM).replace("31.50", "31.51")));
    }
}
