package org.linli.terminal.core.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.CoverState;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.PaperSupply;
import org.linli.peripherals.spi.ReceiptPrinterCondition;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.receipt.PrintId;
import org.linli.peripherals.spi.receipt.Printed;
import org.linli.peripherals.spi.receipt.Proof;
import org.linli.peripherals.spi.receipt.ReceiptPaper;
import org.linli.peripherals.spi.receipt.ReceiptPrinter;
import org.linli.peripherals.spi.receipt.ReceiptPrinterCapabilities;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

final class PaperLyingTest {
    private final Outlet outlet = new Outlet();
    private int changes;
    private final PaperLying lying = new PaperLying(() -> changes++);

    private void lies(Place... places) {
        assertEquals(Set.of(places), lying.places());
    }

    @Test
    void staysUntilSomebodySaysThatItIsTaken() {
        lying.cameOut(Place.PAGE_TRAY);
        lying.cameOut(Place.RECEIPT_SLOT);
        lies(Place.PAGE_TRAY, Place.RECEIPT_SLOT);
        lying.taken(Place.PAGE_TRAY);
        lies(Place.RECEIPT_SLOT);
        assertEquals(3, changes);
        lying.taken(Place.PAGE_TRAY);
        assertEquals(3, changes, "nothing has changed");
    }

    @Test
    void anOutletThatKnowsNothingChangesNothing() {
        lying.follow(outlet);
        lying.cameOut(Place.RECEIPT_SLOT);
        outlet.is(MediaPresence.UNKNOWN);
        outlet.is(MediaPresence.NOT_SUPPORTED);
        lies(Place.RECEIPT_SLOT);
    }

    @Test
    void anOutletSaysThatItIsTaken() {
        lying.follow(outlet);
        lying.cameOut(Place.RECEIPT_SLOT);
        outlet.is(MediaPresence.PRESENT);
        lies(Place.RECEIPT_SLOT);
        outlet.is(MediaPresence.NOT_PRESENT);
        lies();
        outlet.is(MediaPresence.PRESENT);
        lies();
    }

    /** The proof that it is printed may come after the hand that takes it. */
    @Test
    void whatIsTakenBeforeItIsProvenIsNotCalledFor() {
        lying.follow(outlet);
        outlet.is(MediaPresence.PRESENT);
        outlet.is(MediaPresence.NOT_PRESENT);
        lying.cameOut(Place.RECEIPT_SLOT);
        lies();
    }

    @Test
    void anOutletHasNothingToSayOfTheTray() {
        lying.follow(outlet);
        lying.cameOut(Place.PAGE_TRAY);
        outlet.is(MediaPresence.PRESENT);
        outlet.is(MediaPresence.NOT_PRESENT);
        lies(Place.PAGE_TRAY);
    }

    /** A printer that only has a mouth. */
    private static final class Outlet implements ReceiptPrinter {
        private final ConditionBoard<ReceiptPrinterCondition> board =
                new ConditionBoard<>(number -> condition(number, MediaPresence.NOT_SUPPORTED));

        private static ReceiptPrinterCondition condition(long number, MediaPresence now) {
            return new ReceiptPrinterCondition(number, Availability.ONLINE, PaperSupply.FULL, CoverState.CLOSED, now);
        }

        void is(MediaPresence now) {
            board.post(number -> condition(number, now));
        }

        @Override
        public ReceiptPrinterCapabilities capabilities() {
            return new ReceiptPrinterCapabilities(42, 576, Proof.NAMED, true, true, true);
        }

        @Override
        public Call<Printed> print(ReceiptPaper paper, PrintId id, Duration within) {
            throw new UnsupportedOperationException();
        }

        @Override
        public DeviceIdentity identity() {
            return new DeviceIdentity("receipt-printer", "receiptprinter.outlet", "", "");
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
