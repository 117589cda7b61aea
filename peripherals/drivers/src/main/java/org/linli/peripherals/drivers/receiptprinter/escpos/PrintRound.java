package org.linli.peripherals.drivers.receiptprinter.escpos;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.CoverState;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.PaperSupply;
import org.linli.peripherals.spi.ReceiptPrinterCondition;
import org.linli.peripherals.spi.receipt.Printed;
import org.linli.peripherals.spi.receipt.Proof;
import org.linli.peripherals.spi.receipt.ReceiptPrinterFault;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * One receipt after the other: how is the printer, send, wait for the proof. Confined to the owner thread.
 *
 * <p>The line between "not done" and "unknown" is the first byte sent. Whatever a printer has received it may print
 * later, after paper was loaded, so nothing sent is ever called not done.
 */
final class PrintRound {
    private static final int MOST_WAITING = 16;
    /** A proof and the news that the paper ended just behind it cross on the line. */
    private static final Duration GRACE = Duration.ofMillis(300);
    /** What is left of a broken receipt prints within this time once the printer is well, and proves itself. */
    private static final Duration SETTLING = Duration.ofMillis(1_500);
    /** How often a printer at work is asked; those that report by themselves are faster. */
    private static final Duration WATCH = Duration.ofMillis(500);

    private static final Duration IDLE = Duration.ofSeconds(2);
    /** A receipt takes two seconds; then a printer without proof has printed, or has not. */
    private static final Duration UNPROVABLE = Duration.ofSeconds(3);

    private static final System.Logger LOG = System.getLogger("linli.printer");

    private final OwnerThread owner;
    private final KeptLine line;
    private final EscPosSettings settings;
    private final ConditionBoard<ReceiptPrinterCondition> board;
    private final String device;
    private final Questions questions;
    private final AnswerParser parser = new AnswerParser();
    private final Proofs proofs = new Proofs();
    private final Deque<PrintJob> waiting = new ArrayDeque<>();

    private @Nullable PrintJob current;
    /** Sent, never proved: its rest may still lie in the printer. */
    private @Nullable PrintJob leftover;

    private @Nullable Runnable afterSettling;
    private boolean lineTried;
    private boolean lineUp;
    private DeviceTime.Wait pause = () -> false;
    private DeviceTime.Wait watch = () -> false;

    PrintRound(
            OwnerThread owner,
            KeptLine line,
            EscPosSettings settings,
            ConditionBoard<ReceiptPrinterCondition> board,
            String device) {
        this.owner = owner;
        this.line = line;
        this.settings = settings;
        this.board = board;
        this.device = device;
        this.questions = new Questions(owner, line, settings.answerWithin(), device);
    }

    void up() {
        lineTried = true;
        lineUp = true;
        line.send(new Commands().reportByItself().take());
        look();
    }

    void down() {
        lineTried = true;
        lineUp = false;
        pause.cancel();
        watch.cancel();
        questions.forget();
        afterSettling = null;
        report(Availability.NO_DEVICE);
        var fault = ReceiptPrinterFault.LINE_LOST.fault();
        if (current != null) {
            end(current, fault);
        }
        refuseWaiting(fault);
    }

    void print(PrintJob job, Duration within) {
        if (job.call.ended()) {
            return;
        }
        if (proofs.holds(job.id)) {
            end(job, Outcome.done(new Printed(job.id, settings.proof())));
        } else if (lineTried && !lineUp) {
            end(job, ReceiptPrinterFault.LINE_LOST.fault());
        } else if (waiting.size() >= MOST_WAITING) {
            end(job, CallFault.BUSY.fault());
        } else {
            job.deadline = owner.after(within, device + " prints", () -> deadline(job));
            accept(job);
        }
    }

    /** Sets the receipt here and not on the caller's thread: the first rare character brings in a font, in a second. */
    private void accept(PrintJob job) {
        try {
            job.pieces = Typesetter.set(job.paper, settings);
            waiting.add(job);
            next();
        } catch (DoesNotFit tooLarge) {
            end(job, tooLarge.fault());
        }
    }

    void cancel(PrintJob job) {
        if (!job.sent) {
            end(job, CallFault.CANCELLED.fault());
        }
    }

    void close(Fault why) {
        if (current != null) {
            end(current, why);
        }
        refuseWaiting(why);
    }

    void heard(byte[] bytes) {
        for (AnswerParser.Answer answer : parser.feed(bytes)) {
            switch (answer) {
                case AnswerParser.RealTime answered -> questions.answer(answered.value());
                case AnswerParser.Automatic report -> health(Health.ofReport(report));
                case AnswerParser.PrintedUpTo upTo -> printed(upTo.name());
                case AnswerParser.Forgotten forgotten -> settled();
                case AnswerParser.InOrder inOrder -> reached();
            }
        }
    }

    /** Takes the next receipt up, if the line is there and nothing else is under way. */
    private void next() {
        if (!lineUp || current != null || questions.busy()) {
            return; // whatever ends that comes back here
        }
        var job = waiting.poll();
        while (job != null && proofs.holds(job.id)) {
            // Asked for twice, and the first has come out meanwhile.
            end(job, Outcome.done(new Printed(job.id, settings.proof())));
            job = waiting.poll();
        }
        if (job == null) {
            rest(IDLE);
            return;
        }
        begin(job);
    }

    private void begin(PrintJob job) {
        current = job;
        watch.cancel();
        questions.ask(health -> {
            know(health);
            if (current != job) {
                next();
                return;
            }
            var fault = health.map(Health::fault).orElse(Optional.of(ReceiptPrinterFault.NO_ANSWER.fault()));
            if (fault.isPresent()) {
                end(job, fault.get());
            } else {
                settle(job);
            }
        });
    }

    /** Keeps what is left of a broken receipt off this one. */
    private void settle(PrintJob job) {
        if (leftover == null) {
            sendUnlessProved(job);
            return;
        }
        // If it is whole after all, its proof comes now; perhaps it is this very receipt.
        afterSettling = () -> sendUnlessProved(job);
        pause = owner.after(SETTLING, device + " lets a broken receipt end", () -> forget(job));
    }

    /** A proof may have come while the printer was asked how it is. */
    private void sendUnlessProved(PrintJob job) {
        if (proofs.holds(job.id)) {
            end(job, Outcome.done(new Printed(job.id, settings.proof())));
        } else {
            send(job, false);
        }
    }

    private void forget(PrintJob job) {
        if (current != job || job.sent) {
            return;
        }
        LOG.log(Level.WARNING, "printer.forgets-a-broken-receipt device={0}", device);
        leftover = null;
        afterSettling = () -> send(job, true);
        if (settings.clears()) {
            line.send(Commands.forget());
            pause = owner.after(settings.answerWithin(), device + " forgets", this::settled);
        } else {
            settled();
        }
    }

    private void settled() {
        var go = afterSettling;
        afterSettling = null;
        pause.cancel();
        if (go != null) {
            go.run();
        }
    }

    private void send(PrintJob job, boolean behindABrokenOne) {
        job.sent = true;
        leftover = job;
        proofs.sent(job);
        var before = new Commands().begin().reportByItself();
        if (behindABrokenOne) {
            before.feed(1).cut();
        }
        line.send(before.take());
        job.pieces.forEach(line::send);
        switch (settings.proof()) {
            case NAMED -> line.send(new Commands().sayWhenPrinted(job.name()).take());
            case IN_ORDER -> line.send(new Commands().askInOrder().take());
            case NOT_SUPPORTED ->
                pause = owner.after(
                        UNPROVABLE,
                        device + " prints without proof",
                        () -> endIfCurrent(job, ReceiptPrinterFault.NO_PROOF.fault()));
        }
        rest(WATCH);
    }

    /** The printer says that everything up to a name is on paper. */
    private void printed(int name) {
        proofs.proved(name);
        if (leftover != null && leftover.nameNumber() == name) {
            leftover = null;
        }
        var job = current;
        if (job != null && job.sent && job.nameNumber() == name) {
            end(job, Outcome.done(new Printed(job.id, Proof.NAMED)));
        } else if (leftover == null) {
            settled();
        }
    }

    /** The printer has come to the question behind the receipt; if it is well now, the receipt is out. */
    private void reached() {
        var job = current;
        if (job == null || !job.sent || settings.proof() != Proof.IN_ORDER || questions.busy()) {
            return;
        }
        watch.cancel();
        questions.ask(health -> {
            know(health);
            if (current != job) {
                next();
                return;
            }
            var fault = health.map(Health::fault).orElse(Optional.of(ReceiptPrinterFault.NO_ANSWER.fault()));
            if (fault.isPresent()) {
                end(job, fault.get());
            } else {
                leftover = null;
                proofs.proved(job.id);
                end(job, Outcome.done(new Printed(job.id, Proof.IN_ORDER)));
            }
        });
    }

    private void look() {
        if (!lineUp || questions.busy()) {
            return;
        }
        questions.ask(health -> {
            know(health);
            if (health.isEmpty() && current != null && current.sent) {
                trouble(current, ReceiptPrinterFault.NO_ANSWER.fault());
            }
            rest(current == null ? IDLE : WATCH);
            next();
        });
    }

    private void rest(Duration howLong) {
        watch.cancel();
        watch = owner.after(howLong, device + " rests", this::look);
    }

    private void know(Optional<Health> health) {
        if (health.isPresent()) {
            health(health.get());
        } else {
            report(Availability.OFFLINE);
        }
    }

    private void health(Health health) {
        board.post(sequence -> new ReceiptPrinterCondition(
                sequence,
                health.availability(),
                health.supply(settings.paperLowSensor()),
                health.cover(),
                MediaPresence.NOT_SUPPORTED));
        var job = current;
        if (job != null && job.sent) {
            health.fault().ifPresent(fault -> trouble(job, fault));
        }
    }

    private void trouble(PrintJob job, Fault fault) {
        if (job.trouble == null) {
            job.trouble = fault;
            owner.after(GRACE, device + " may still prove it", () -> endIfCurrent(job, fault));
        }
    }

    private void deadline(PrintJob job) {
        if (!job.sent) {
            end(job, CallFault.DEADLINE_PASSED.fault());
        } else {
            end(job, job.trouble != null ? job.trouble : ReceiptPrinterFault.NO_PROOF.fault());
        }
    }

    private void endIfCurrent(PrintJob job, Fault fault) {
        if (job == current) {
            end(job, fault);
        }
    }

    private void end(PrintJob job, Fault why) {
        end(job, job.sent ? Outcome.unknown(why) : Outcome.notDone(why));
    }

    private void end(PrintJob job, Outcome<Printed> outcome) {
        job.deadline.cancel();
        waiting.remove(job);
        boolean wasCurrent = job == current;
        if (wasCurrent) {
            current = null;
            afterSettling = null;
            pause.cancel();
        }
        if (job.call.end(outcome)) {
            LOG.log(outcome instanceof Outcome.Done ? Level.INFO : Level.WARNING, () -> told(job, outcome));
        }
        if (wasCurrent) {
            next();
        }
    }

    private String told(PrintJob job, Outcome<Printed> outcome) {
        String how = switch (outcome) {
            case Outcome.Done<Printed> done -> "printer.printed outcome=done";
            case Outcome.NotDone<Printed> notDone -> notDone.why().code() + " outcome=not-done";
            case Outcome.Unknown<Printed> unknown -> unknown.why().code() + " outcome=unknown";
        };
        return how + " device=" + device + " print=" + job.id;
    }

    private void refuseWaiting(Fault why) {
        List.copyOf(waiting).forEach(job -> end(job, why));
    }

    private void report(Availability availability) {
        board.post(sequence -> new ReceiptPrinterCondition(
                sequence, availability, PaperSupply.UNKNOWN, CoverState.UNKNOWN, MediaPresence.NOT_SUPPORTED));
    }
}
