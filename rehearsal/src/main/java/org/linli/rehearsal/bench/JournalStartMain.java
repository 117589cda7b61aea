package org.linli.rehearsal.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.linli.central.api.client.Answer;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerOpening;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.time.Monotonic;
import org.linli.payments.central.CentralPayments;
import org.linli.payments.code.PaymentCode;
import org.linli.payments.desk.DeskOpening;
import org.linli.payments.desk.DeskParts;
import org.linli.payments.desk.OwnerThread;
import org.linli.payments.desk.PaymentDesk;

/** A program of its own that opens one journal as central or a terminal does, and says how long that took. */
public final class JournalStartMain {
    static final String CENTRAL = "central";

    private JournalStartMain() {}

    /** @param args whose, and the journal's folder */
    public static void main(String[] args) {
        var clock = Monotonic.system();
        long begun = clock.nanos();
        long entries = args[0].equals(CENTRAL) ? central(Path.of(args[1])) : terminal(Path.of(args[1]));
        System.out.println(entries + " " + (clock.nanos() - begun));
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static long central(Path folder) {
        var opening = Ledger.open(new DiskFiles(), folder, InstantSource.system());
        return ((LedgerOpening.Opened) opening).entries();
    }

    private static long terminal(Path folder) {
        var opening = PaymentDesk.open(new DeskParts(
                new DiskFiles(),
                folder,
                JournalSettings.standard(),
                new TerminalId("kiosk-a"),
                new Silence(),
                (delay, name, work) -> () -> true,
                new OwnerThread("desk", 64)));
        return ((DeskOpening.Opened) opening).journal().entries();
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
