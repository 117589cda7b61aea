package org.linli.peripherals.virtual.cardterminal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * A semi-integrated bank card terminal, as seen from its line and from in front of it. It takes an order and an amount,
 * waits for a card and a secret number, asks its bank, and keeps what became of each order through a loss of power.
 * Safe from any thread.
 */
public final class VirtualCardTerminal implements AutoCloseable {
    /** What it waits for, as it is called on the line. */
    public enum Step {
        IDLE,
        AWAITING_CARD,
        AWAITING_PIN,
        APPROVING
    }

    /** How long a bank's answer that was lost is asked for anew. */
    private static final Duration ASK_AGAIN = Duration.ofMillis(500);

    private static final Duration REVERSAL_PATIENCE = Duration.ofSeconds(3);
    private static final System.Logger LOG = System.getLogger("linli.virtual");

    private final Acquirer bank;
    private final DeviceTime time;
    private final TerminalLine line;
    private final ExecutorService network = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("card terminal's network").factory());
    private final TerminalJournal journal = new TerminalJournal();
    private Step step = Step.IDLE;
    private String order = "";
    private DeviceTime.Wait timeout = () -> false;
    private boolean wrongPin;
    private String decline = "";
    private boolean bankCut;
    private Duration bankThinks = Duration.ZERO;
    private boolean tampered;
    private Runnable beforeApprovalIsTold = () -> {};
    /** Grows with each loss of power: what was under way before is nobody's any more. */
    private int life;

    /**
     * @param send where answers go
     * @param bank whom it asks
     */
    public VirtualCardTerminal(Consumer<byte[]> send, Acquirer bank, DeviceTime time) {
        this.bank = bank;
        this.time = time;
        this.line = new TerminalLine(send, this::obey);
    }

    /** Bytes from the kiosk, split anywhere. */
    public void heard(byte[] bytes) {
        line.heard(bytes);
    }

    public synchronized Step step() {
        return step;
    }

    /**
     * Holds a card against it and enters the secret number.
     *
     * @param card its brand first, as in {@code visa-1}
     * @return false when no card is waited for
     */
    public synchronized boolean tapCard(String card) {
        if (step != Step.AWAITING_CARD) {
            return false;
        }
        timeout.cancel();
        step = Step.AWAITING_PIN;
        int mine = life;
        // The fingers of whoever pays are quick, and can be seen on the big screen all the same.
        timeout = time.after(Duration.ofMillis(400), "somebody enters a PIN", () -> pinEntered(card, mine));
        return true;
    }

    /** The next secret number is a wrong one. */
    public synchronized void enterWrongPin() {
        wrongPin = true;
    }

    /** The bank declines the next charge. */
    public synchronized void decline(String code) {
        decline = code;
    }

    /** Somebody presses cancel on its keys. False when it is too late, or nothing is charged. */
    public synchronized boolean pressCancel() {
        return stop("CANCELLED_THERE");
    }

    /** It hears and does not answer, or answers again. */
    public void fallSilent(boolean silent) {
        line.fallSilent(silent);
    }

    /** It falls silent when the bank has approved and before it can say so. */
    public synchronized void fallSilentAfterApproval() {
        beforeApprovalIsTold = () -> line.fallSilent(true);
    }

    /** Runs once, when the bank has approved and before it can say so. */
    public synchronized void beforeApprovalIsTold(Runnable misfortune) {
        beforeApprovalIsTold = misfortune;
    }

    /** Its network is cut, or there again. */
    public synchronized void cutFromBank(boolean cut) {
        bankCut = cut;
    }

    /** How long the bank thinks about each question. */
    public synchronized void bankThinks(Duration howLong) {
        bankThinks = howLong;
    }

    public synchronized void tamper(boolean opened) {
        tampered = opened;
    }

    /** It loses power and comes back; what it was at is over. */
    public void restart(boolean forgetful) {
        // The line has a lock of its own, under which it asks this one: never the other way round.
        line.restart();
        begin(forgetful);
    }

    private synchronized void begin(boolean forgetful) {
        life++;
        timeout.cancel();
        step = Step.IDLE;
        order = "";
        if (forgetful) {
            journal.lose();
        } else {
            journal.powerCame();
            String open = journal.open();
            if (open != null) {
                order = open;
                step = Step.APPROVING;
                inquire(open, life);
            }
        }
    }

    @Override
    public void close() {
        network.shutdownNow();
    }

    private synchronized TerminalLine.Reply obey(String word, Map<String, String> fields) {
        String wanted = fields.getOrDefault("order", "");
        return switch (word) {
            case "HELLO" ->
                TerminalLine.Reply.of("HERE", Map.of("state", tampered ? "TAMPERED" : "OK", "model", "virtual"));
            case "CHARGE" -> charge(wanted, fields);
            case "STATUS" -> status(wanted);
            case "CANCEL" -> {
                boolean meant = wanted.isEmpty() || wanted.equals(order);
                yield TerminalLine.Reply.of(meant && stop("CANCELLED") ? "STOPPED" : "TOO_LATE", Map.of());
            }
            case "REVERSE" -> reverse(wanted);
            default -> TerminalLine.Reply.of("UNKNOWN", Map.of());
        };
    }

    private TerminalLine.Reply charge(String wanted, Map<String, String> fields) {
        String amount = fields.getOrDefault("amount", "");
        String within = fields.getOrDefault("within", "");
        if (wanted.isEmpty() || !amount.matches("[1-9][0-9]{0,7}") || !within.matches("[0-9]{1,4}")) {
            return refused("BAD_REQUEST", wanted);
        }
        if (tampered) {
            return refused("TAMPERED", wanted);
        }
        if (journal.of(wanted) != null) {
            return refused("ORDER_USED", wanted);
        }
        if (step != Step.IDLE) {
            return refused("BUSY", wanted);
        }
        order = wanted;
        journal.put(
                wanted,
                new TerminalJournal.Entry(
                        Long.parseLong(amount),
                        TerminalJournal.State.BEGUN,
                        Acquirer.Answer.of(Acquirer.Verdict.NOT_FOUND),
                        ""));
        step = Step.AWAITING_CARD;
        int mine = life;
        timeout = time.after(Duration.ofSeconds(Long.parseLong(within)), "nobody shows a card", () -> noCard(mine));
        return TerminalLine.Reply.of("ACCEPTED", Map.of("order", wanted));
    }

    private static TerminalLine.Reply refused(String code, String wanted) {
        return TerminalLine.Reply.of("REFUSED", Map.of("code", code, "order", wanted));
    }

    private synchronized void noCard(int mine) {
        if (mine == life) {
            stop("NO_CARD");
        }
    }

    /** Ends the charge under way unless the bank has been asked. */
    private boolean stop(String why) {
        var entry = journal.of(order);
        if (entry == null || entry.state() != TerminalJournal.State.BEGUN || step == Step.IDLE) {
            return false;
        }
        timeout.cancel();
        journal.put(order, entry.now(TerminalJournal.State.NOT_CHARGED, why));
        step = Step.IDLE;
        return true;
    }

    private synchronized void pinEntered(String card, int mine) {
        var entry = journal.of(order);
        if (mine != life || entry == null || step != Step.AWAITING_PIN) {
            return;
        }
        String said = decline.isEmpty() && wrongPin ? "55" : decline;
        wrongPin = false;
        decline = "";
        if (!said.isEmpty()) {
            journal.put(order, entry.now(TerminalJournal.State.NOT_CHARGED, said));
            step = Step.IDLE;
            return;
        }
        if (bankCut) {
            journal.put(order, entry.now(TerminalJournal.State.NOT_CHARGED, "UNREACHABLE"));
            step = Step.IDLE;
            return;
        }
        step = Step.APPROVING;
        // Written before the bank is asked: after a loss of power it is known that it may have been.
        journal.put(order, entry.now(TerminalJournal.State.ASKED, ""));
        String asked = order;
        onNetwork(bankThinks, () -> authorise(card, asked, entry.fen(), mine));
    }

    private void authorise(String card, String asked, long fen, int mine) {
        try {
            settle(asked, bank.charge(card, asked, fen), mine);
        } catch (Acquirer.Unreachable nobody) {
            unreachable(asked, mine);
        } catch (IOException unknown) {
            inquire(asked, mine);
        }
    }

    private synchronized void unreachable(String asked, int mine) {
        var entry = journal.of(asked);
        if (mine == life && entry != null) {
            journal.put(asked, entry.now(TerminalJournal.State.NOT_CHARGED, "UNREACHABLE"));
            step = Step.IDLE;
        }
    }

    /** Asks the bank what became of an order until it says so. */
    private void inquire(String asked, int mine) {
        time.after(
                ASK_AGAIN,
                "asks the bank again",
                () -> onNetwork(Duration.ZERO, () -> {
                    try {
                        if (isCut()) {
                            throw new Acquirer.Unreachable("the cable to the bank is out");
                        }
                        settle(asked, bank.status(asked), mine);
                    } catch (IOException stillNot) {
                        LOG.log(Level.DEBUG, "virtual.bank-silent");
                        if (isLife(mine)) {
                            inquire(asked, mine);
                        }
                    }
                }));
    }

    private synchronized boolean isCut() {
        return bankCut;
    }

    private synchronized boolean isLife(int mine) {
        return mine == life;
    }

    private void settle(String asked, Acquirer.Answer answer, int mine) {
        Runnable misfortune;
        synchronized (this) {
            var entry = journal.of(asked);
            if (mine != life || entry == null) {
                return; // it lost power meanwhile
            }
            misfortune = answer.verdict() == Acquirer.Verdict.APPROVED ? beforeApprovalIsTold : () -> {};
            if (answer.verdict() == Acquirer.Verdict.APPROVED) {
                beforeApprovalIsTold = () -> {};
            }
        }
        misfortune.run();
        synchronized (this) {
            var entry = journal.of(asked);
            if (mine == life && entry != null) {
                journal.put(asked, entry.answered(answer));
                step = Step.IDLE;
            }
        }
    }

    private TerminalLine.Reply status(String wanted) {
        var entry = journal.of(wanted);
        if (entry == null) {
            return TerminalLine.Reply.of(journal.lost() ? "FORGOTTEN" : "NEVER_HEARD", Map.of("order", wanted));
        }
        var answer = entry.answer();
        return switch (entry.state()) {
            case BEGUN, ASKED -> TerminalLine.Reply.of("OPEN", Map.of("order", wanted, "step", step.name()));
            case CHARGED ->
                TerminalLine.Reply.of(
                        "CHARGED",
                        Map.of(
                                "order",
                                wanted,
                                "amount",
                                Long.toString(answer.fen()),
                                "ref",
                                answer.reference(),
                                "brand",
                                answer.brand(),
                                "at",
                                answer.at()));
            case NOT_CHARGED -> TerminalLine.Reply.of("NOT_CHARGED", Map.of("order", wanted, "code", entry.code()));
            case TAKEN_BACK -> TerminalLine.Reply.of("TAKEN_BACK", Map.of("order", wanted));
        };
    }

    private TerminalLine.Reply reverse(String wanted) {
        if (wanted.isEmpty()) {
            return refused("BAD_REQUEST", wanted);
        }
        if (step != Step.IDLE) {
            return refused("BUSY", wanted);
        }
        if (bankCut) {
            return TerminalLine.Reply.of("SILENT", Map.of("order", wanted));
        }
        var reply = new TerminalLine.Late();
        int mine = life;
        time.after(
                REVERSAL_PATIENCE.plus(bankThinks),
                "the bank does not answer",
                () -> reply.set(TerminalLine.Reply.of("SILENT", Map.of("order", wanted))));
        onNetwork(bankThinks, () -> reply.set(takenBack(wanted, mine)));
        return TerminalLine.Reply.late(reply);
    }

    private TerminalLine.Reply takenBack(String wanted, int mine) {
        try {
            var known = entry(wanted);
            // A terminal that has lost its memory asks the bank first how much it was.
            long fen =
                    known.isPresent() ? known.get().fen() : bank.status(wanted).fen();
            var answer = bank.reverse(wanted, fen);
            boolean back = answer.verdict() != Acquirer.Verdict.APPROVED;
            synchronized (this) {
                if (mine == life && back) {
                    journal.put(wanted, new TerminalJournal.Entry(fen, TerminalJournal.State.TAKEN_BACK, answer, ""));
                }
            }
            return back ? TerminalLine.Reply.of("TAKEN_BACK", Map.of("order", wanted)) : refused("SETTLED", wanted);
        } catch (IOException unknown) {
            return TerminalLine.Reply.of("SILENT", Map.of("order", wanted));
        }
    }

    private synchronized Optional<TerminalJournal.Entry> entry(String wanted) {
        return Optional.ofNullable(journal.of(wanted));
    }

    private void onNetwork(Duration first, Runnable work) {
        time.after(first, "the network is slow", () -> {
            try {
                network.execute(work);
            } catch (RejectedExecutionException closed) {
                LOG.log(Level.DEBUG, "virtual.card-terminal-closed");
            }
        });
    }
}
