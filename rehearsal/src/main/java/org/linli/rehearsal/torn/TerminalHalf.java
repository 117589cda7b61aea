package org.linli.rehearsal.torn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.central.api.client.Answer;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.money.Fen;
import org.linli.payments.central.CentralPayments;
import org.linli.payments.code.PaymentCode;
import org.linli.payments.desk.DeskOpening;
import org.linli.payments.desk.DeskParts;
import org.linli.payments.desk.PaymentDesk;
import org.linli.payments.desk.StartPayment;
import org.linli.payments.desk.Starting;
import org.linli.rehearsal.simulate.OneThread;

/** A terminal's desk, with a central that never answers and a time that never passes. */
final class TerminalHalf implements Half {
    private static final TerminalId TERMINAL = new TerminalId("kiosk-torn");
    private static final Fen AMOUNT = Fen.of(1);

    static DeskOpening open(FaultyDisk disk, Path folder) {
        return PaymentDesk.open(new DeskParts(
                disk,
                folder,
                TornCheck.SETTINGS,
                TERMINAL,
                new Silence(),
                (delay, name, work) -> () -> true,
                new OneThread()));
    }

    /** Bills that nobody has had before. */
    static StartPayment order(String name, int bills) {
        var lines = new ArrayList<OrderLine>();
        for (int bill = 1; bill <= bills; bill++) {
            lines.add(new OrderLine(new BillId(name + "-bill-" + bill), 1, AMOUNT));
        }
        return new StartPayment(
                new PaymentId("payment-torn-" + name),
                PaymentMethod.CODE,
                lines,
                Fen.sum(lines.stream().map(OrderLine::amountFen)));
    }

    @Override
    public Optional<String> takesUp(FaultyDisk disk, Path folder, int entries) {
        return switch (open(disk, folder)) {
            case DeskOpening.Refused refused -> Optional.of("the desk does not open: " + refused.sentence());
            case DeskOpening.Opened opened -> {
                if (opened.journal().entries() != entries) {
                    yield Optional.of("the desk finds " + opened.journal().entries() + " entries of " + entries);
                }
                var started = opened.desk().start(order("after-the-cut", 1)).join();
                yield started instanceof Starting.Started
                        ? Optional.empty()
                        : Optional.of("the desk takes no payment any more: " + started);
            }
        };
    }

    @Override
    public Refusal refusal(FaultyDisk disk, Path folder) {
        return switch (open(disk, folder)) {
            case DeskOpening.Opened opened -> new Refusal.Opened();
            case DeskOpening.Refused(var why, var sentence) -> new Refusal.Refused(why, sentence);
        };
    }

    private static final class Silence implements CentralPayments {
        @Override
        public void open(PaymentOrder order, Consumer<Answer<PaymentView>> reply) {}

        @Override
        public void handCode(PaymentId payment, PaymentCode code, Consumer<Answer<PaymentView>> reply) {}

        @Override
        public void query(PaymentId payment, Consumer<Answer<PaymentView>> reply) {}

        @Override
        public void close(PaymentId payment, Code why, Consumer<Answer<PaymentView>> reply) {}

        @Override
        public void reportReceipt(PaymentId payment, ReceiptReport report, Consumer<Answer<PaymentView>> reply) {}
    }
}
