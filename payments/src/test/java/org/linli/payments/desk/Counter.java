package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.money.Fen;
import org.linli.foundation.time.ManualTime;
import org.linli.payments.code.CodeForm;
import org.linli.payments.code.PaymentCode;
import org.linli.payments.machine.AttemptState;
import org.linli.payments.machine.Reason;

/** A terminal at a counter: desk, disk, clock, the line to central, and a resident with a phone. */
final class Counter {
    static final String CODE = "134650123456789012";
    static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    final ManualTime time = new ManualTime();
    final FaultyDisk disk = new FaultyDisk();
    final FakeBank bank = new FakeBank();
    final FakeCentral central = new FakeCentral(time, bank);
    final FakeCardTerminal cards = new FakeCardTerminal(time, bank);
    final Proof proof = new Proof(this);

    private static final Path FOLDER = Path.of("/var/linli/payments");

    private final JournalSettings settings = JournalSettings.standard()
            .withSegmentBytes(320 * 1024)
            .withIds(() -> UUID.fromString("7d3f1a52-0000-4000-8000-0123456789ab"));
    private InlineMailbox mailbox = new InlineMailbox();
    private @Nullable PaymentDesk desk;
    private int codes;

    Counter() {
        central.owes("water-2026-10", 1, 3150);
        central.owes("power-2026-10", 2, 9672);
        central.beforeEachCall(proof::beforeTheCall);
        cards.beforeEachCall(proof::beforeTheCard);
        switchOn();
    }

    // ---- the terminal -------------------------------------------------------------------------------------------

    void switchOn() {
        mailbox = new InlineMailbox();
        desk = assertInstanceOf(DeskOpening.Opened.class, PaymentDesk.open(parts()))
                .desk();
        desk().openAttempts().forEach(attempt -> proof.watch(attempt.id()));
    }

    DeskParts parts() {
        return new DeskParts(disk, FOLDER, settings, new TerminalId("kiosk-0001"), central, time, mailbox)
                .withCards(cards);
    }

    DeskOpening openAnother() {
        return PaymentDesk.open(parts());
    }

    /** The power goes, taking everything unsynced, and comes back ten seconds later. */
    void losesPower() {
        disk.cutPower(sector -> false);
        afterThePowerCut();
    }

    void afterThePowerCut() {
        mailbox.close();
        time.pass(Duration.ofSeconds(10));
        disk.restart();
        switchOn();
    }

    /** The desk is closed as a program that ends does, and opened again. */
    void restarts() {
        desk().close();
        switchOn();
    }

    void turnsOutsideWorkAway() {
        mailbox.full();
    }

    PaymentDesk desk() {
        if (desk == null) {
            throw new IllegalStateException("the terminal is off");
        }
        return desk;
    }

    void waits(int seconds) {
        time.pass(Duration.ofSeconds(seconds));
    }

    // ---- the resident -------------------------------------------------------------------------------------------

    static PaymentId payment(int number) {
        return new PaymentId("payment-000000-" + String.format(java.util.Locale.ROOT, "%04d", number));
    }

    static StartPayment water(int number) {
        return order(number, new OrderLine(new BillId("water-2026-10"), 1, Fen.of(3150)));
    }

    static StartPayment power(int number) {
        return order(number, new OrderLine(new BillId("power-2026-10"), 2, Fen.of(9672)));
    }

    static StartPayment waterAndPower(int number) {
        return order(
                number,
                new OrderLine(new BillId("water-2026-10"), 1, Fen.of(3150)),
                new OrderLine(new BillId("power-2026-10"), 2, Fen.of(9672)));
    }

    static StartPayment order(int number, OrderLine... lines) {
        var all = List.of(lines);
        return new StartPayment(
                payment(number), PaymentMethod.CODE, all, Fen.sum(all.stream().map(OrderLine::amountFen)));
    }

    static StartPayment by(PaymentMethod method, StartPayment order) {
        return new StartPayment(order.id(), method, order.lines(), order.total());
    }

    /** Starts and waits until the code stands on the screen. */
    String isShownACode(StartPayment order) {
        assertInstanceOf(Starting.Started.class, starts(order));
        waits(1);
        return attempt(order.id()).offer().orElseThrow().content();
    }

    Starting starts(StartPayment order) {
        proof.watch(order.id());
        return now(desk().start(order));
    }

    /** Starts and waits until the terminal asks for the code. */
    void isAskedForTheCode(StartPayment order) {
        assertInstanceOf(Starting.Started.class, starts(order));
        waits(1);
        assertTrue(attempt(order.id()).codeWanted(), () -> attempt(order.id()).toString());
    }

    Taking showsACode(PaymentId id) {
        return showsCode(id, freshDigits());
    }

    Taking showsCode(PaymentId id, String digits) {
        proof.secret(digits);
        var parsed = PaymentCode.parse(digits, CodeForm.USUAL);
        return now(desk().presentCode(
                        id,
                        assertInstanceOf(PaymentCode.Parsed.Valid.class, parsed).code()));
    }

    String freshDigits() {
        return "13465098765" + (1_000_000 + ++codes);
    }

    Taking cancels(PaymentId id) {
        return now(desk().cancel(id, Reason.RESIDENT_CANCELLED));
    }

    /** A payment from the tap to the posted bill. */
    void pays(StartPayment order) {
        isAskedForTheCode(order);
        assertInstanceOf(Taking.Taken.class, showsACode(order.id()));
        waits(20);
        assertEquals(AttemptState.PAID, state(order.id()));
        assertTrue(attempt(order.id()).isFinal());
    }

    // ---- looking ------------------------------------------------------------------------------------------------

    AttemptView attempt(PaymentId id) {
        return desk().find(id).orElseThrow();
    }

    AttemptState state(PaymentId id) {
        return attempt(id).state();
    }

    Optional<Code> why(PaymentId id) {
        return attempt(id).why();
    }

    boolean holds(String bill) {
        return desk().isOpen(new BillId(bill));
    }

    /** Everything durable on the disk at this moment, as one text. */
    String durableText() {
        var texts = new ArrayList<String>();
        var copy = disk.copyAfterPowerCut(sector -> false);
        copy.list(FOLDER).forEach(file -> texts.add(new String(copy.content(file), StandardCharsets.ISO_8859_1)));
        return String.join("\n", texts);
    }

    FaultyDisk durableCopy() {
        return disk.copyAfterPowerCut(sector -> false);
    }

    static Path folder() {
        return FOLDER;
    }

    static <T> T now(CompletableFuture<T> future) {
        assertTrue(future.isDone(), "the desk answers within the call when its thread is the test's");
        return future.join();
    }
}
