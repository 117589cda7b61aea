package org.linli.terminal.journey.certificate;

import java.time.Duration;
import org.linli.terminal.journey.certificate.Certificate.PagesSeen;
import org.linli.terminal.journey.certificate.CertificateState.Choosing;
import org.linli.terminal.journey.certificate.CertificateState.Job;
import org.linli.terminal.journey.certificate.CertificateState.NotPrinted;
import org.linli.terminal.journey.certificate.CertificateState.Printing;
import org.linli.terminal.journey.certificate.CertificateState.Taking;
import org.linli.terminal.journey.certificate.CertificateState.Unproven;
import org.linli.terminal.journey.certificate.PrintCertificate.Ended;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.screen.DevicePrompt.Place;
import org.linli.terminal.journey.sheet.TellTaken;

/** The half of {@link PrintCertificate} that has to do with paper: it is under way, it is out, or nobody can say. */
final class Paper {
    /**
     * Somebody fetches paper from the next room and loads it, and the rest of the pages comes. Whoever does not want to wait so
     * long gives it up; central keeps a certificate for longer still.
     */
    static final Duration PRINT_PATIENCE = Duration.ofMinutes(10);

    /** Giving up is told to the printer at once; what becomes of it is told by the deed that prints. */
    static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    /** Time to take several sheets, look at them and turn away. After it, the tray itself reminds. */
    static final Duration TAKE_PATIENCE = Duration.ofSeconds(45);

    static final Key SEEN = Key.of("pages-seen");
    static final Key TAKEN = Key.of("taken-by-now");

    private Paper() {}

    static Step<CertificateState, Ended> print(Job before) {
        var job = before.again();
        var deed = new Certificate.PrintPages(
                job.holder().folder(), job.sheet().kind(), job.sheet().pages());
        return Step.<CertificateState, Ended>past(new Printing(job, PagesSeen.NOTHING, false, false))
                .then(new Command.Once(job.key(), deed, PRINT_PATIENCE));
    }

    static Step<CertificateState, Ended> acted(CertificateState state, String action, Scene scene) {
        return switch (state) {
            case Printing printing -> action.equals("stop") ? stop(printing, false) : stay(state);
            case NotPrinted failed ->
                action.equals("print") && scene.has(Facility.PAGE_PRINTER) ? print(failed.job()) : stay(state);
            case Unproven unproven ->
                switch (action) {
                    case "taken" -> told(Step.done(state, new Ended(true, false)), unproven.turn());
                    case "print" -> scene.has(Facility.PAGE_PRINTER) ? print(unproven.job()) : stay(state);
                    default -> stay(state);
                };
            case Taking taking ->
                switch (action) {
                    case "taken" ->
                        told(Step.done(state, new Ended(true, taking.job().smooth())), taking.turn());
                    case "more" -> told(Step.past(new Choosing(taking.job().holder(), taking.turn())), taking.turn());
                    default -> stay(state);
                };
            default -> stay(state);
        };
    }

    private static Step<CertificateState, Ended> told(Step<CertificateState, Ended> step, int turn) {
        return step.then(new Command.Once(Key.of("taken", turn), new TellTaken(Place.PAGE_TRAY), STOP_PATIENCE));
    }

    /** Nothing may come out for whoever stands there next. */
    static Step<CertificateState, Ended> leaving(Printing printing) {
        return stop(printing, true);
    }

    private static Step<CertificateState, Ended> stop(Printing printing, boolean leaving) {
        var stopping = new Printing(printing.job(), printing.seen(), true, printing.leaving() || leaving);
        return printing.stopping()
                ? stay(stopping)
                : Step.<CertificateState, Ended>stay(stopping)
                        .then(new Command.Once(
                                Key.of("stop", printing.turn()), new Certificate.StopPages(), STOP_PATIENCE));
    }

    static Step<CertificateState, Ended> happened(CertificateState state, Event.Happened news) {
        if (state instanceof Taking && news.key().equals(TAKEN)) {
            return Step.done(state, Ended.LEFT);
        }
        if (!(state instanceof Printing printing)) {
            return stay(state);
        }
        if (news.key().equals(SEEN)
                && news.outcome() instanceof Outcome.Done done
                && done.fact() instanceof PagesSeen seen) {
            var job = seen.trouble().isPresent() ? printing.job().troubled() : printing.job();
            return stay(new Printing(job, seen, printing.stopping(), printing.leaving()));
        }
        return news.key().equals(printing.job().key()) ? ended(printing, news.outcome()) : stay(state);
    }

    private static Step<CertificateState, Ended> ended(Printing printing, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> Step.past(new Taking(printing.job()));
            case Outcome.NotDone failed ->
                printing.leaving()
                        ? Step.done(printing, Ended.LEFT)
                        : Step.past(new NotPrinted(printing.job().troubled(), failed.why()));
            case Outcome.Unknown unproven ->
                Step.past(new Unproven(
                        printing.job().troubled(),
                        unproven.why(),
                        printing.seen().printed()));
        };
    }

    private static Step<CertificateState, Ended> stay(CertificateState state) {
        return Step.stay(state);
    }
}
