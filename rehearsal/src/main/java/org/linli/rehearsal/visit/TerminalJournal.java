package org.linli.rehearsal.visit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.central.api.client.Answer;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.time.SystemScheduler;
import org.linli.payments.central.CentralPayments;
import org.linli.payments.code.PaymentCode;
import org.linli.payments.desk.AttemptView;
import org.linli.payments.desk.DeskOpening;
import org.linli.payments.desk.DeskParts;
import org.linli.payments.desk.OwnerThread;
import org.linli.payments.desk.PaymentDesk;
import org.linli.rehearsal.house.ProgramFailed;

/** Reads a terminal's payment journal the way the terminal itself would, with no central within reach. */
public final class TerminalJournal {
    private static final int ROOM = 16;

    private TerminalJournal() {}

    /** What the journal alone proves of this payment. The kiosk must have ended: its journal is its alone. */
    public static Optional<AttemptView> find(Path folder, PaymentId payment) throws ProgramFailed {
        try (var scheduler = new SystemScheduler("journal reader")) {
            var opening = PaymentDesk.open(new DeskParts(
                    new DiskFiles(),
                    folder,
                    JournalSettings.standard(),
                    new TerminalId("t-reader"),
                    new NobodyThere(),
                    scheduler,
                    new OwnerThread("journal reader", ROOM)));
            return switch (opening) {
                case DeskOpening.Refused(var why, String sentence) ->
                    throw new ProgramFailed("the terminal's journal cannot be read (" + why + "): " + sentence);
                case DeskOpening.Opened(var desk, var report) -> {
                    try (desk) {
                        yield desk.find(payment);
                    }
                }
            };
        }
    }

    private static final class NobodyThere implements CentralPayments {
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
