package org.linli.terminal.journey.history;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.bill.Print;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.sheet.Sheet;

/**
 * What somebody has paid, on whichever machine, and each receipt: on the phone, or on paper, as a marked copy if it was
 * printed before. Only a card opens it; a number that anybody can read off a letterbox does not.
 */
public final class LookBack implements Journey<LookBack.State, LookBack.Begun, LookBack.Ended> {
    public static final String NAME = "look-back";

    /** As for finding bills. */
    static final Duration FIND_PATIENCE = Duration.ofSeconds(12);

    public record Begun() implements Args {}

    public record Ended() implements Result {}

    /** What has the holder of this card paid? Answered by {@link PastFound}. */
    public record FindPast(Personal card) implements Query {}

    /** @param payments the latest first */
    public record PastFound(List<Past> payments) implements Fact {
        public PastFound {
            payments = List.copyOf(payments);
        }
    }

    /**
     * One payment that has come to rest.
     *
     * @param title what it was for: 水费 · 电费
     * @param returned in whole or part given back
     */
    public record Past(
            String paymentId,
            LocalDate day,
            Text title,
            Fen total,
            Optional<String> receiptNumber,
            Optional<String> receiptUrl,
            boolean returned) {}

    sealed interface State {
        int turn();

        /** {@code Identify} is on top. */
        record Identifying(int turn) implements State {}

        record Finding(Personal card, int turn) implements State {}

        record NotFound(Personal card, Code why, int turn) implements State {}

        record Listed(Personal card, List<Past> payments, int turn) implements State {
            public Listed {
                payments = List.copyOf(payments);
            }
        }

        record Opened(Personal card, List<Past> payments, int index, int turn) implements State {
            public Opened {
                payments = List.copyOf(payments);
            }

            Past payment() {
                return payments.get(index);
            }
        }
    }

    @Override
    public Id id() {
        return new Id(NAME, 2);
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public Class<Begun> argsType() {
        return Begun.class;
    }

    @Override
    public Class<Ended> resultType() {
        return Ended.class;
    }

    @Override
    public Step<State, Ended> start(Begun begun, Scene scene) {
        return Step.<State, Ended>stay(new State.Identifying(1))
                .then(new Command.Call(
                        Key.of("identify", 1),
                        Identify.NAME,
                        new Identify.Asked(
                                Text.of("identify.support.history"), Identify.Proof.CARD, Optional.empty())));
    }

    @Override
    public Step<State, Ended> on(State state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted.action().name(), scene);
            case Event.Returned returned -> returned(state, returned.result());
            case Event.Happened news -> happened(state, news);
            case Event.Back back ->
                state instanceof State.Opened opened
                        ? Step.stay(new State.Listed(opened.card(), opened.payments(), opened.turn()))
                        : Step.done(state, new Ended());
            case Event.Leaving leaving -> Step.done(state, new Ended());
            case Event.Resumed resumed ->
                state instanceof State.Finding finding && resumed.lost().contains(Key.of("find", finding.turn()))
                        ? find(finding.card(), finding.turn() + 1)
                        : Step.stay(state);
        };
    }

    private static Step<State, Ended> acted(State state, String action, Scene scene) {
        return switch (action) {
            case "home" -> Step.done(state, new Ended());
            case "again" ->
                state instanceof State.NotFound failed ? find(failed.card(), failed.turn() + 1) : Step.stay(state);
            case "print" -> state instanceof State.Opened opened ? print(opened) : Step.stay(state);
            case PrintSheet.PRINT ->
                state instanceof State.NotFound failed
                        ? Step.<State, Ended>stay(state)
                                .then(Command.Call.afresh(
                                        Key.of("sheet"),
                                        PrintSheet.NAME,
                                        Sheet.of(LookBackScreens.notFound(failed, scene))))
                        : Step.stay(state);
            default -> state instanceof State.Listed listed ? open(listed, action) : Step.stay(state);
        };
    }

    private static Step<State, Ended> open(State.Listed listed, String action) {
        for (int i = 0; i < listed.payments().size(); i++) {
            if (action.equals(LookBackScreens.openAction(i))) {
                return Step.to(new State.Opened(listed.card(), listed.payments(), i, listed.turn()));
            }
        }
        return Step.stay(listed);
    }

    /** The same receipt, wherever it was paid: central says which of its papers this one is. */
    private static Step<State, Ended> print(State.Opened opened) {
        int turn = opened.turn() + 1;
        var past = opened.payment();
        return Step.<State, Ended>stay(new State.Opened(opened.card(), opened.payments(), opened.index(), turn))
                .then(new Command.Call(
                        Key.of("print", turn),
                        Print.NAME,
                        new Print.Receipt(
                                past.paymentId(),
                                past.total(),
                                past.returned(),
                                past.receiptNumber(),
                                past.receiptUrl(),
                                Optional.of(opened.card()),
                                Optional.empty())));
    }

    private static Step<State, Ended> returned(State state, Result result) {
        return switch (result) {
            case Identify.Shown.Identified identified -> find(identified.card(), state.turn() + 1);
            case Identify.Shown.AccountNamed named -> Step.done(state, new Ended());
            case Identify.Shown.Declined declined -> Step.done(state, new Ended());
            default -> Step.stay(state);
        };
    }

    private static Step<State, Ended> find(Personal card, int turn) {
        return Step.<State, Ended>stay(new State.Finding(card, turn))
                .then(new Command.Ask(Key.of("find", turn), new FindPast(card), FIND_PATIENCE));
    }

    private static Step<State, Ended> happened(State state, Event.Happened news) {
        if (!(state instanceof State.Finding finding) || !news.key().equals(Key.of("find", finding.turn()))) {
            return Step.stay(state);
        }
        return switch (news.outcome()) {
            case Outcome.Done done ->
                done.fact() instanceof PastFound found
                        ? Step.stay(new State.Listed(finding.card(), found.payments(), finding.turn()))
                        : Step.stay(failed(finding, Outcome.NOT_UNDERSTOOD));
            case Outcome.NotDone refused -> Step.stay(failed(finding, refused.why()));
            case Outcome.Unknown unanswered -> Step.stay(failed(finding, unanswered.why()));
        };
    }

    private static State failed(State.Finding finding, Code why) {
        return new State.NotFound(finding.card(), why, finding.turn());
    }

    @Override
    public View view(State state, Scene scene) {
        return LookBackScreens.view(state, scene);
    }
}
