package org.linli.terminal.journey.certificate;

import java.time.Duration;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.certificate.Certificate.Kind;
import org.linli.terminal.journey.certificate.CertificateState.Asking;
import org.linli.terminal.journey.certificate.CertificateState.AtTheKiosk;
import org.linli.terminal.journey.certificate.CertificateState.Choosing;
import org.linli.terminal.journey.certificate.CertificateState.ChoosingElsewhere;
import org.linli.terminal.journey.certificate.CertificateState.Fetching;
import org.linli.terminal.journey.certificate.CertificateState.Holder;
import org.linli.terminal.journey.certificate.CertificateState.Identifying;
import org.linli.terminal.journey.certificate.CertificateState.Job;
import org.linli.terminal.journey.certificate.CertificateState.NotAnswered;
import org.linli.terminal.journey.certificate.CertificateState.NotFetched;
import org.linli.terminal.journey.certificate.CertificateState.NotPrinted;
import org.linli.terminal.journey.certificate.CertificateState.OutOfOrder;
import org.linli.terminal.journey.certificate.CertificateState.Printing;
import org.linli.terminal.journey.certificate.CertificateState.Reading;
import org.linli.terminal.journey.certificate.CertificateState.Taking;
import org.linli.terminal.journey.certificate.CertificateState.Unproven;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.sheet.Sheet;

/**
 * 打印证明: who stands there, which certificates they may have, what one says, the paper. A machine without a page printer
 * says where there is one, and the task may be taken there.
 */
public final class PrintCertificate
        implements Journey<CertificateState, PrintCertificate.Begun, PrintCertificate.Ended> {
    public static final String NAME = "print-certificate";

    /** As for finding bills. */
    static final Duration ASK_PATIENCE = Duration.ofSeconds(12);

    /** Central makes one in three seconds at most, and one at a time. */
    static final Duration FETCH_PATIENCE = Duration.ofSeconds(20);

    public record Begun() implements Args {}

    /**
     * @param printed the paper was taken
     * @param smooth and nothing of ours went wrong on the way
     */
    public record Ended(boolean printed, boolean smooth) implements Result {
        static final Ended LEFT = new Ended(false, true);
    }

    @Override
    public Id id() {
        return new Id(NAME, 1);
    }

    @Override
    public Class<CertificateState> stateType() {
        return CertificateState.class;
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
    public Step<CertificateState, Ended> start(Begun begun, Scene scene) {
        return outOfOrder(scene)
                .map(what -> Step.<CertificateState, Ended>stay(new OutOfOrder(what)))
                .orElseGet(() -> begin(scene));
    }

    private static Step<CertificateState, Ended> begin(Scene scene) {
        return scene.isBuiltIn(Facility.PAGE_PRINTER)
                ? identify(Optional.empty(), 0)
                : Step.stay(new ChoosingElsewhere());
    }

    /** What a machine that prints certificates cannot use just now; empty where all works, and where none was ever printed. */
    public static Optional<Facility> outOfOrder(Scene scene) {
        if (scene.isBroken(Facility.PAGE_PRINTER)) {
            return Optional.of(Facility.PAGE_PRINTER);
        }
        boolean cards = scene.has(Facility.ID_CARD_READER) || scene.has(Facility.SOCIAL_CARD_READER);
        return scene.has(Facility.PAGE_PRINTER) && !cards && scene.isBroken(Facility.ID_CARD_READER)
                ? Optional.of(Facility.ID_CARD_READER)
                : Optional.empty();
    }

    @Override
    public Step<CertificateState, Ended> on(CertificateState state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted.action().name(), scene);
            case Event.Returned returned -> returned(state, returned.result());
            case Event.Happened news -> happened(state, news);
            case Event.Back back -> back(state);
            case Event.Leaving leaving ->
                state instanceof Printing printing ? Paper.leaving(printing) : Step.done(state, Ended.LEFT);
            case Event.Resumed resumed -> resumed(state, resumed, scene);
        };
    }

    private static Step<CertificateState, Ended> acted(CertificateState state, String action, Scene scene) {
        if (action.equals("home")) {
            return mayGo(state) ? Step.done(state, Ended.LEFT) : Step.stay(state);
        }
        return switch (state) {
            case OutOfOrder broken ->
                switch (action) {
                    case "go-on" ->
                        outOfOrder(scene).isEmpty() ? begin(scene) : Step.<CertificateState, Ended>stay(broken);
                    case PrintSheet.PRINT -> directions(state, scene);
                    default -> Step.stay(state);
                };
            case ChoosingElsewhere choosing ->
                kind(action).map(kind -> to(new AtTheKiosk(kind))).orElseGet(() -> Step.stay(state));
            case NotAnswered failed ->
                switch (action) {
                    case "again" -> ask(failed.asked(), failed.turn() + 1);
                    case PrintSheet.PRINT -> directions(state, scene);
                    default -> Step.stay(state);
                };
            case Choosing choosing ->
                kind(action)
                        .filter(choosing.holder()::may)
                        .map(kind -> fetch(choosing.holder(), kind, choosing.turn() + 1))
                        .orElseGet(() -> Step.stay(state));
            case NotFetched failed ->
                switch (action) {
                    case "again" -> fetch(failed.holder(), failed.kind(), failed.turn() + 1);
                    case PrintSheet.PRINT -> directions(state, scene);
                    default -> Step.stay(state);
                };
            case Reading reading ->
                action.equals("print") ? print(reading.job(), scene) : Step.<CertificateState, Ended>stay(state);
            default -> Paper.acted(state, action, scene);
        };
    }

    /** While paper is under way, leaving is asked first; and what may lie in the tray is answered for. */
    private static boolean mayGo(CertificateState state) {
        return !(state instanceof Printing || state instanceof Taking);
    }

    private static Step<CertificateState, Ended> to(CertificateState next) {
        return Step.to(next);
    }

    static String action(Kind kind) {
        return "kind-" + kind.word();
    }

    private static Optional<Kind> kind(String action) {
        for (Kind kind : Kind.values()) {
            if (action.equals(action(kind))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Where to go instead, on a slip of paper. */
    private static Step<CertificateState, Ended> directions(CertificateState state, Scene scene) {
        return CertificateScreens.view(state, scene).screen() instanceof Notice notice
                ? Step.<CertificateState, Ended>stay(state)
                        .then(Command.Call.afresh(Key.of("sheet"), PrintSheet.NAME, Sheet.of(notice)))
                : Step.stay(state);
    }

    private static Step<CertificateState, Ended> print(Job job, Scene scene) {
        return scene.isBuiltIn(Facility.PAGE_PRINTER)
                ? Paper.print(job)
                : Step.stay(new AtTheKiosk(job.sheet().kind()));
    }

    private static Step<CertificateState, Ended> identify(Optional<Kind> wanted, int turnsBefore) {
        int turn = turnsBefore + 1;
        return Step.<CertificateState, Ended>stay(new Identifying(wanted, turn))
                .then(new Command.Call(
                        Key.of("identify", turn),
                        Identify.NAME,
                        new Identify.Asked(
                                Text.of("identify.support.certificate"),
                                Identify.Proof.PERSON,
                                CertificateScreens.steps(1))));
    }

    private static Step<CertificateState, Ended> returned(CertificateState state, Result result) {
        if (!(state instanceof Identifying identifying)) {
            return Step.stay(state);
        }
        return switch (result) {
            case Identify.Shown.Identified identified ->
                ask(new Asking(identified.card(), identifying.wanted(), 0), identifying.turn() + 1);
            case Identify.Shown.Declined declined -> Step.done(state, Ended.LEFT);
            case Identify.Shown.AccountNamed named -> Step.done(state, Ended.LEFT);
            default -> Step.stay(state);
        };
    }

    private static Step<CertificateState, Ended> ask(Asking asked, int turn) {
        var asking = new Asking(asked.who(), asked.wanted(), turn);
        return Step.<CertificateState, Ended>stay(asking)
                .then(new Command.Ask(asking.key(), new Certificate.ListKinds(asking.who()), ASK_PATIENCE));
    }

    private static Step<CertificateState, Ended> fetch(Holder holder, Kind kind, int turn) {
        var fetching = new Fetching(holder, kind, turn);
        return Step.<CertificateState, Ended>stay(fetching)
                .then(new Command.Ask(
                        fetching.key(), new Certificate.Fetch(holder.who(), holder.folder(), kind), FETCH_PATIENCE));
    }

    private static Step<CertificateState, Ended> happened(CertificateState state, Event.Happened news) {
        return switch (state) {
            case Asking asking
            when news.key().equals(asking.key()) ->
                switch (news.outcome()) {
                    case Outcome.Done done ->
                        done.fact() instanceof Certificate.KindsListed listed
                                ? listed(asking, listed)
                                : Step.<CertificateState, Ended>stay(new NotAnswered(asking, Outcome.NOT_UNDERSTOOD));
                    case Outcome.NotDone refused -> Step.stay(new NotAnswered(asking, refused.why()));
                    case Outcome.Unknown unanswered -> Step.stay(new NotAnswered(asking, unanswered.why()));
                };
            case Fetching fetching
            when news.key().equals(fetching.key()) ->
                switch (news.outcome()) {
                    case Outcome.Done done ->
                        done.fact() instanceof Certificate.Fetched sheet && sheet.kind() == fetching.kind()
                                ? Step.stay(new Reading(new Job(fetching.holder(), sheet, fetching.turn(), true)))
                                : Step.<CertificateState, Ended>stay(failed(fetching, Outcome.NOT_UNDERSTOOD));
                    case Outcome.NotDone refused -> Step.stay(failed(fetching, refused.why()));
                    case Outcome.Unknown unanswered -> Step.stay(failed(fetching, unanswered.why()));
                };
            default -> Paper.happened(state, news);
        };
    }

    /** Whoever chose at another screen need not choose again. */
    private static Step<CertificateState, Ended> listed(Asking asking, Certificate.KindsListed listed) {
        var holder = new Holder(asking.who(), listed.folder(), listed.choices());
        return asking.wanted()
                .filter(holder::may)
                .map(kind -> fetch(holder, kind, asking.turn() + 1))
                .orElseGet(() -> Step.stay(new Choosing(holder, asking.turn())));
    }

    private static CertificateState failed(Fetching fetching, Code why) {
        return new NotFetched(fetching.holder(), fetching.kind(), why, fetching.turn());
    }

    private static Step<CertificateState, Ended> back(CertificateState state) {
        return switch (state) {
            case Reading reading -> Step.stay(new Choosing(reading.job().holder(), reading.turn()));
            case Fetching fetching -> Step.stay(new Choosing(fetching.holder(), fetching.turn()));
            case NotFetched failed -> Step.stay(new Choosing(failed.holder(), failed.turn()));
            case NotPrinted failed -> Step.stay(new Reading(failed.job()));
            case AtTheKiosk there -> Step.stay(new ChoosingElsewhere());
            case Printing printing -> Step.stay(state);
            case Unproven unproven -> Step.stay(state);
            case Taking taking -> Step.stay(state);
            case ChoosingElsewhere choosing -> Step.done(state, Ended.LEFT);
            case OutOfOrder broken -> Step.done(state, Ended.LEFT);
            case Identifying identifying -> Step.done(state, Ended.LEFT);
            case Asking asking -> Step.done(state, Ended.LEFT);
            case NotAnswered failed -> Step.done(state, Ended.LEFT);
            case Choosing choosing -> Step.done(state, Ended.LEFT);
        };
    }

    /** Where there is a page printer it goes on; what was asked and lost is asked again. */
    private static Step<CertificateState, Ended> resumed(CertificateState state, Event.Resumed resumed, Scene scene) {
        boolean prints = scene.isBuiltIn(Facility.PAGE_PRINTER);
        return switch (state) {
            case OutOfOrder broken when outOfOrder(scene).isEmpty() -> begin(scene);
            case ChoosingElsewhere choosing when prints -> identify(Optional.empty(), 0);
            case AtTheKiosk there when prints -> identify(Optional.of(there.kind()), 0);
            case Asking asking when resumed.lost().contains(asking.key()) -> ask(asking, asking.turn() + 1);
            case Fetching fetching
            when resumed.lost().contains(fetching.key()) ->
                fetch(fetching.holder(), fetching.kind(), fetching.turn() + 1);
            default -> Step.stay(state);
        };
    }

    /** Until somebody has shown who they are. What is fetched lies in this machine alone. */
    @Override
    public boolean travels(CertificateState state) {
        return state instanceof ChoosingElsewhere
                || state instanceof OutOfOrder
                || state instanceof AtTheKiosk
                || state instanceof Identifying;
    }

    @Override
    public View view(CertificateState state, Scene scene) {
        return CertificateScreens.view(state, scene);
    }
}
