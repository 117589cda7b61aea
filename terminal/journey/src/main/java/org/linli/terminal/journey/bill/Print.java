package org.linli.terminal.journey.bill;

import java.time.Duration;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.bill.Business.PaymentSeen;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Screen;

/**
 * The receipt on paper, or left electronic. Whatever the printer does, the money is paid and that is said first. A print
 * nobody can prove is neither called printed nor failed; a second paper keeps the number and is marked 补打.
 */
public final class Print implements Journey<PrintState, Print.Receipt, Print.Settled> {
    public static final String NAME = "print-receipt";

    /** A long receipt takes 8 s, a printer that wakes from its cover being closed 20 s more; then the driver's own end. */
    static final Duration PRINT_PATIENCE = Duration.ofSeconds(45);

    /** One write to the terminal's own disk, as for opening a payment. */
    static final Duration KEEP_PATIENCE = Duration.ofSeconds(10);

    /** Time to read, take the paper and turn away; after it the machine is the next person's. */
    static final Duration TAKE_PATIENCE = Duration.ofSeconds(45);

    static final Key TAKEN = Key.of("taken");

    private static final Code UNPROVEN = Code.of("printer.no-proof");

    /**
     * What is to be printed, as far as this journey speaks of it; the paper itself is composed below.
     *
     * @param card whose payment it is, if it was found by a card and may have begun at another machine
     */
    public record Receipt(
            String paymentId,
            Fen total,
            boolean partlyReturned,
            Optional<String> number,
            Optional<String> url,
            Optional<Personal> card,
            Optional<Screen.Steps> steps)
            implements Args {
        public static Receipt of(PaymentSeen seen, Optional<Screen.Steps> steps) {
            return new Receipt(
                    seen.paymentId(),
                    seen.total(),
                    seen.partlyReturned(),
                    seen.receiptNumber(),
                    seen.receiptUrl(),
                    Optional.empty(),
                    steps);
        }
    }

    /** @param onPaper the resident has it in the hand, as far as anybody can say */
    public record Settled(boolean onPaper) implements Result {}

    @Override
    public Id id() {
        return new Id(NAME, 2);
    }

    @Override
    public Class<PrintState> stateType() {
        return PrintState.class;
    }

    @Override
    public Class<Receipt> argsType() {
        return Receipt.class;
    }

    @Override
    public Class<Settled> resultType() {
        return Settled.class;
    }

    @Override
    public Step<PrintState, Settled> start(Receipt receipt, Scene scene) {
        // Where nothing prints, the electronic receipt is the receipt: nobody is told of a paper that never was.
        return scene.isBuiltIn(Scene.Facility.RECEIPT_PRINTER) ? print(receipt, 1) : keep(receipt, 1);
    }

    private static Step<PrintState, Settled> print(Receipt receipt, int sheet) {
        var printing = new PrintState.Printing(receipt, sheet);
        return Step.<PrintState, Settled>past(printing)
                .then(new Command.Once(
                        printing.key(),
                        new Business.PrintReceipt(receipt.paymentId(), receipt.card()),
                        PRINT_PATIENCE));
    }

    @Override
    public Step<PrintState, Settled> on(PrintState state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted.action().name());
            case Event.Happened news -> happened(state, news);
            case Event.Leaving leaving ->
                state instanceof PrintState.Taking ? Step.done(state, new Settled(true)) : Step.stay(state);
            case Event.Back back -> Step.stay(state);
            case Event.Returned returned -> Step.stay(state);
            case Event.Resumed resumed -> Step.stay(state);
        };
    }

    private static Step<PrintState, Settled> acted(PrintState state, String action) {
        return switch (action) {
            case "taken" -> state.mayHavePaper() ? Step.done(state, new Settled(true)) : Step.stay(state);
            case "missing" ->
                state instanceof PrintState.Taking taking
                        ? Step.stay(new PrintState.Doubting(taking.receipt(), taking.sheet(), UNPROVEN))
                        : Step.stay(state);
            case "print" -> state.mayPrintAgain() ? print(state.receipt(), state.sheet() + 1) : Step.stay(state);
            case "electronic" -> state.mayPrintAgain() ? keep(state.receipt(), state.sheet()) : Step.stay(state);
            case "finish" -> state instanceof PrintState.Kept ? Step.done(state, new Settled(false)) : Step.stay(state);
            default -> Step.stay(state);
        };
    }

    private static Step<PrintState, Settled> keep(Receipt receipt, int sheet) {
        var keeping = new PrintState.Keeping(receipt, sheet);
        return Step.<PrintState, Settled>past(keeping)
                .then(new Command.Once(
                        keeping.key(), new Business.KeepElectronicReceipt(receipt.paymentId()), KEEP_PATIENCE));
    }

    private static Step<PrintState, Settled> happened(PrintState state, Event.Happened news) {
        return switch (state) {
            case PrintState.Printing printing ->
                news.key().equals(printing.key()) ? printed(printing, news.outcome()) : Step.stay(state);
            // Kept or not, central holds the electronic receipt; the resident sees it either way.
            case PrintState.Keeping keeping ->
                news.key().equals(keeping.key())
                        ? Step.past(new PrintState.Kept(keeping.receipt(), keeping.sheet()))
                        : Step.stay(state);
            case PrintState.Taking taking ->
                news.key().equals(TAKEN) ? Step.done(state, new Settled(true)) : Step.stay(state);
            default -> Step.stay(state);
        };
    }

    private static Step<PrintState, Settled> printed(PrintState.Printing printing, Outcome outcome) {
        var receipt = printing.receipt();
        return switch (outcome) {
            case Outcome.Done done ->
                done.fact() instanceof Business.ReceiptPrinted paper
                        ? Step.past(new PrintState.Taking(receipt, printing.sheet(), paper.copy()))
                        : Step.past(new PrintState.Doubting(receipt, printing.sheet(), Outcome.NOT_UNDERSTOOD));
            case Outcome.NotDone failed -> Step.past(new PrintState.Troubled(receipt, printing.sheet(), failed.why()));
            case Outcome.Unknown unproven ->
                Step.past(new PrintState.Doubting(receipt, printing.sheet(), unproven.why()));
        };
    }

    @Override
    public View view(PrintState state, Scene scene) {
        return ReceiptScreens.view(state, scene);
    }

    static Want taking() {
        return new Want.Timer(TAKEN, TAKE_PATIENCE, false);
    }
}
