package org.linli.rehearsal.days;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.client.Enrolment;
import org.linli.central.api.client.HttpsCentral;
import org.linli.central.api.client.TerminalCredentials;
import org.linli.central.api.client.TerminalKey;
import org.linli.central.api.client.TrustAnchor;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.operator.EnrolmentDecision;
import org.linli.central.api.payment.ClosingRequest;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.server.community.Bill;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.House;

/** A second terminal of the same community, enrolled and signing, without a glass. */
final class OtherTerminal implements AutoCloseable {
    private static final Duration WITHIN = Duration.ofSeconds(30);

    private final HttpsCentral central;

    private OtherTerminal(HttpsCentral central) {
        this.central = central;
    }

    static OtherTerminal enrolled(House house) throws Exception {
        var key = TerminalKey.fresh();
        var anchor = TrustAnchor.read(house.authority());
        var wall = InstantSource.system();
        try (var operator = house.operator();
                var enrolment = new Enrolment(house.centralUrl(), anchor, key, wall, Monotonic.system())) {
            String code = answered(operator.makeEnrolmentCode(WITHIN)).code();
            var asked = answered(enrolment.request(code, "the machine by the back door", WITHIN));
            answered(operator.decide(asked.id(), new EnrolmentDecision(true), WITHIN));
            var approved = answered(enrolment.look(asked.id(), WITHIN));
            var who = TerminalCredentials.of(approved, key);
            return new OtherTerminal(new HttpsCentral(house.centralUrl(), anchor, who, wall, Monotonic.system()));
        }
    }

    /** Begins to pay this bill, and goes no further. */
    PaymentView begin(Bill bill, int version) {
        byte[] random = new byte[14];
        new SecureRandom().nextBytes(random);
        String id = HexFormat.of().formatHex(random);
        return answered(central.openPayment(
                new PaymentOrder(
                        new PaymentId("p-" + id),
                        new TradeNumber("LL" + id.substring(0, 12)),
                        PaymentMethod.CODE,
                        List.of(new OrderLine(new BillId(bill.id()), version, bill.amount())),
                        Fen.of(bill.amount().value())),
                WITHIN));
    }

    void giveUp(PaymentView payment) {
        answered(central.closePayment(payment.id(), new ClosingRequest(Code.of("pay.resident-cancelled")), WITHIN));
    }

    /** Central, as this terminal is answered by it. */
    Central central() {
        return central;
    }

    private static <T> T answered(Answer<T> answer) {
        if (answer instanceof Answer.Answered<T>(T value)) {
            return value;
        }
        throw new AssertionError("central says " + answer);
    }

    @Override
    public void close() {
        central.close();
    }
}
