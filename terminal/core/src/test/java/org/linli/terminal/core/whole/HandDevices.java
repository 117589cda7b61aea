package org.linli.terminal.core.whole;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.CoverState;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.IdCardReaderCondition;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.NamedFault;
import org.linli.peripherals.spi.OpenCall;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.PaperSupply;
import org.linli.peripherals.spi.ReceiptPrinterCondition;
import org.linli.peripherals.spi.ScannerCondition;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.idcard.CardTaken;
import org.linli.peripherals.spi.idcard.CitizenCard;
import org.linli.peripherals.spi.idcard.IdCard;
import org.linli.peripherals.spi.idcard.IdCardReader;
import org.linli.peripherals.spi.idcard.IdCardReaderCapabilities;
import org.linli.peripherals.spi.idcard.Nation;
import org.linli.peripherals.spi.idcard.RawPhoto;
import org.linli.peripherals.spi.idcard.Sex;
import org.linli.peripherals.spi.idcard.Validity;
import org.linli.peripherals.spi.receipt.PrintId;
import org.linli.peripherals.spi.receipt.Printed;
import org.linli.peripherals.spi.receipt.Proof;
import org.linli.peripherals.spi.receipt.ReceiptElement;
import org.linli.peripherals.spi.receipt.ReceiptPaper;
import org.linli.peripherals.spi.receipt.ReceiptPrinter;
import org.linli.peripherals.spi.receipt.ReceiptPrinterCapabilities;
import org.linli.peripherals.spi.scan.Scan;
import org.linli.peripherals.spi.scan.Scanner;
import org.linli.peripherals.spi.scan.ScannerCapabilities;

/** Devices moved by hand, at the SPI: a card is laid, a code is shown, paper comes out or does not. */
public final class HandDevices {
    final Reader reader = new Reader();
    final CodeScanner scanner = new CodeScanner();
    final Printer printer = new Printer();
    final HandPages pages = new HandPages();

    public Reader reader() {
        return reader;
    }

    public CodeScanner scanner() {
        return scanner;
    }

    /** Calls of the process before are nobody's any more. */
    void losePower() {
        reader.waiting = null;
        scanner.waiting = null;
        printer.works();
        pages.losesPower();
    }

    public static CitizenCard card(String name, String number) {
        return card(name, number, new Validity.LongTerm());
    }

    /** @param last the last day on which it is valid */
    public static CitizenCard cardUntil(LocalDate last) {
        return card("王小芳", "999999194910010010", new Validity.LastDay(last));
    }

    private static CitizenCard card(String name, String number, Validity.Until until) {
        return new CitizenCard(
                name,
                Sex.FEMALE,
                new Nation("01"),
                LocalDate.of(1949, 10, 1),
                "和平社区 3 号楼",
                number,
                "和平分局",
                new Validity(LocalDate.of(2016, 1, 1), until),
                RawPhoto.NONE);
    }

    public static final class Reader implements IdCardReader {
        private final ConditionBoard<IdCardReaderCondition> board = new ConditionBoard<>(
                number -> new IdCardReaderCondition(number, Availability.ONLINE, MediaPresence.NOT_PRESENT));
        private @Nullable OpenCall<IdCard> waiting;

        public void lays(IdCard card) {
            end(Outcome.done(card));
        }

        public void fails(NamedFault fault) {
            end(Outcome.notDone(fault.fault()));
        }

        public boolean isWaiting() {
            return waiting != null;
        }

        public void availability(Availability now) {
            condition(now, MediaPresence.NOT_PRESENT);
        }

        /** Whether a card that was read lies there. */
        public void card(MediaPresence now) {
            condition(Availability.ONLINE, now);
        }

        public void condition(Availability now, MediaPresence card) {
            board.post(number -> new IdCardReaderCondition(number, now, card));
        }

        private void end(Outcome<IdCard> outcome) {
            var call = waiting;
            waiting = null;
            if (call != null) {
                call.end(outcome);
            }
        }

        @Override
        public IdCardReaderCapabilities capabilities() {
            return new IdCardReaderCapabilities(true, false);
        }

        @Override
        public Call<IdCard> awaitCard(Duration within) {
            if (waiting != null) {
                return OpenCall.ended(Outcome.notDone(CallFault.BUSY.fault()));
            }
            waiting = new OpenCall<>(() -> end(Outcome.notDone(CallFault.CANCELLED.fault())));
            return waiting;
        }

        @Override
        public Call<CardTaken> awaitTaken(Duration within) {
            return OpenCall.ended(Outcome.done(new CardTaken()));
        }

        @Override
        public DeviceIdentity identity() {
            return new DeviceIdentity("idcard", "idcard.hand", "", "");
        }

        @Override
        public IdCardReaderCondition condition() {
            return board.current();
        }

        @Override
        public Subscription watch(Consumer<IdCardReaderCondition> listener) {
            return board.watch(listener);
        }

        @Override
        public void close() {}
    }

    public static final class CodeScanner implements Scanner {
        private final ConditionBoard<ScannerCondition> board =
                new ConditionBoard<>(number -> new ScannerCondition(number, Availability.UNKNOWN));
        private @Nullable OpenCall<Scan> waiting;

        public void shows(String text) {
            end(Outcome.done(new Scan(text)));
        }

        private void end(Outcome<Scan> outcome) {
            var call = waiting;
            waiting = null;
            if (call != null) {
                call.end(outcome);
            }
        }

        public boolean isWaiting() {
            return waiting != null;
        }

        @Override
        public ScannerCapabilities capabilities() {
            return new ScannerCapabilities(false, false);
        }

        @Override
        public Call<Scan> awaitScan(Duration within) {
            waiting = new OpenCall<>(() -> end(Outcome.notDone(CallFault.CANCELLED.fault())));
            return waiting;
        }

        @Override
        public DeviceIdentity identity() {
            return new DeviceIdentity("scanner", "scanner.hand", "", "");
        }

        @Override
        public ScannerCondition condition() {
            return board.current();
        }

        @Override
        public Subscription watch(Consumer<ScannerCondition> listener) {
            return board.watch(listener);
        }

        @Override
        public void close() {}
    }

    static final class Printer implements ReceiptPrinter {
        private final ConditionBoard<ReceiptPrinterCondition> board =
                new ConditionBoard<>(number -> new ReceiptPrinterCondition(
                        number, Availability.ONLINE, PaperSupply.FULL, CoverState.CLOSED, MediaPresence.NOT_SUPPORTED));
        private final List<ReceiptPaper> papers = new ArrayList<>();
        private final List<PrintId> ids = new ArrayList<>();
        private Optional<Fault> fails = Optional.empty();
        private Optional<Fault> unproven = Optional.empty();
        private boolean hangs;

        /** Whether paper lies there; few printers know. */
        void outlet(MediaPresence now) {
            board.post(number ->
                    new ReceiptPrinterCondition(number, Availability.ONLINE, PaperSupply.FULL, CoverState.CLOSED, now));
        }

        void works() {
            fails = Optional.empty();
            unproven = Optional.empty();
            hangs = false;
        }

        void fails(NamedFault fault) {
            fails = Optional.of(fault.fault());
        }

        /** It prints, and the proof does not come. */
        void provesNothing(NamedFault fault) {
            unproven = Optional.of(fault.fault());
        }

        /** The power goes while it prints. */
        void hangs() {
            hangs = true;
        }

        List<PrintId> ids() {
            return List.copyOf(ids);
        }

        int papers() {
            return papers.size();
        }

        /** Every text of the last paper, one element a line. */
        String lastPaper() {
            var words = new StringBuilder();
            for (var element : papers.getLast().elements()) {
                switch (element) {
                    case ReceiptElement.Line line -> words.append(line.text());
                    case ReceiptElement.Row row ->
                        words.append(row.left()).append(" | ").append(row.right());
                    case ReceiptElement.Qr qr -> words.append("QR ").append(qr.content());
                    case ReceiptElement.Rule rule -> words.append("----");
                    case ReceiptElement.Cut cut -> words.append("CUT");
                    case ReceiptElement.Feed feed -> words.append("");
                    case ReceiptElement.Barcode barcode ->
                        words.append("BARCODE ").append(barcode.content());
                }
                words.append('\n');
            }
            return words.toString();
        }

        @Override
        public ReceiptPrinterCapabilities capabilities() {
            return new ReceiptPrinterCapabilities(42, 576, Proof.NAMED, true, true, true);
        }

        @Override
        public Call<Printed> print(ReceiptPaper paper, PrintId id, Duration within) {
            ids.add(id);
            if (fails.isPresent()) {
                return OpenCall.ended(Outcome.notDone(fails.get()));
            }
            papers.add(paper);
            if (hangs) {
                return new OpenCall<>(() -> {});
            }
            return unproven.map(why -> OpenCall.<Printed>ended(Outcome.unknown(why)))
                    .orElseGet(() -> OpenCall.ended(Outcome.done(new Printed(id, Proof.NAMED))));
        }

        @Override
        public DeviceIdentity identity() {
            return new DeviceIdentity("receipt-printer", "receiptprinter.hand", "", "");
        }

        @Override
        public ReceiptPrinterCondition condition() {
            return board.current();
        }

        @Override
        public Subscription watch(Consumer<ReceiptPrinterCondition> listener) {
            return board.watch(listener);
        }

        @Override
        public void close() {}
    }
}
