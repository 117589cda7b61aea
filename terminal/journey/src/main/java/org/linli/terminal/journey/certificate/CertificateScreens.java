package org.linli.terminal.journey.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.certificate.Certificate.Choice;
import org.linli.terminal.journey.certificate.Certificate.Kind;
import org.linli.terminal.journey.certificate.CertificateState.AtTheKiosk;
import org.linli.terminal.journey.certificate.CertificateState.Choosing;
import org.linli.terminal.journey.certificate.CertificateState.Job;
import org.linli.terminal.journey.certificate.CertificateState.NotAnswered;
import org.linli.terminal.journey.certificate.CertificateState.NotFetched;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.sheet.PrintSheet;

/** What {@link PrintCertificate} shows until paper is under way; from there on {@link PaperScreens}. */
final class CertificateScreens {
    private static final int STEPS = 4;

    private CertificateScreens() {}

    static Optional<Screen.Steps> steps(int step) {
        return Optional.of(new Screen.Steps(Text.of("certificate.journey"), step, STEPS));
    }

    static View view(CertificateState state, Scene scene) {
        return switch (state) {
            case CertificateState.ChoosingElsewhere choosing -> View.of(kinds());
            case CertificateState.OutOfOrder broken -> View.of(outOfOrder(broken, scene));
            case AtTheKiosk there -> View.of(atTheKiosk(there, scene));
            case CertificateState.Identifying identifying -> View.of(asking(1));
            case CertificateState.Asking asking -> View.of(asking(2));
            case NotAnswered failed -> View.of(notAnswered(failed, scene));
            case Choosing choosing -> View.of(choosing(choosing));
            case CertificateState.Fetching fetching -> View.of(fetching(fetching.kind()));
            case NotFetched failed -> View.of(notFetched(failed, scene));
            case CertificateState.Reading reading -> View.of(reading(reading.job()));
            default -> PaperScreens.view(state, scene);
        };
    }

    /** Nobody is known yet, and nobody need be: which one it is to be goes along to the kiosk. */
    private static Screen kinds() {
        return new Listing(
                "certificate.kinds",
                Text.of("certificate.kinds.question"),
                Optional.empty(),
                Text.of("certificate.kinds.elsewhere"),
                Arrays.stream(Kind.values())
                        .map(kind -> row(new Choice(kind, Optional.empty())))
                        .toList(),
                List.of(Action.quiet("home", Text.of("action.home"))));
    }

    /** Whoever waits for it sees when it works again. */
    private static Screen outOfOrder(CertificateState.OutOfOrder broken, Scene scene) {
        boolean mended = PrintCertificate.outOfOrder(scene).isEmpty();
        if (mended) {
            return Notice.of(
                    "certificate.out-of-order",
                    Notice.Tone.GOOD,
                    Text.of("certificate.mended"),
                    Action.primary("go-on", Text.of("certificate.mended.go-on")),
                    Action.quiet("home", Text.of("action.home")));
        }
        return Notice.of(
                        "certificate.out-of-order",
                        Notice.Tone.WARNING,
                        Text.of(
                                broken.what() == Scene.Facility.PAGE_PRINTER
                                        ? "certificate.no-printer"
                                        : "certificate.no-reader"),
                        Action.takeAlong(Text.of("bills.ways.elsewhere"))
                                .saying(Text.of("certificate.out-of-order.along"))
                                .obvious(),
                        Action.quiet("home", Text.of("action.home")))
                .saying(Text.of("certificate.out-of-order.paragraph"))
                .listing(scene.here().windowFacts(Text.of("window.bring.id-card")))
                .offering(PrintSheet.offered(scene));
    }

    private static Screen atTheKiosk(AtTheKiosk there, Scene scene) {
        return Notice.of(
                        "certificate.at-the-kiosk",
                        Notice.Tone.PLAIN,
                        Text.of("certificate.at-the-kiosk.question"),
                        Action.takeAlong(Text.of("bills.ways.elsewhere"))
                                .saying(Text.of("certificate.at-the-kiosk.along"))
                                .obvious(),
                        Action.quiet("home", Text.of("action.home")))
                .saying(Text.of("certificate.at-the-kiosk.paragraph"))
                .listing(List.of(
                        new Labelled(
                                Text.of("certificate.detail.kind"), there.kind().title()),
                        new Labelled(Text.of("fact.bring"), Text.of("window.bring.id-card")),
                        new Labelled(Text.of("fact.hours"), scene.here().hours())));
    }

    private static Screen asking(int step) {
        return new Progress(
                "certificate.asking",
                Text.of("certificate.asking"),
                steps(step),
                Text.of("certificate.asking.support"),
                List.of(),
                List.of());
    }

    private static Screen notAnswered(NotAnswered failed, Scene scene) {
        return failed("certificate.failed", Text.of("certificate.failed.question"), failed.why(), scene);
    }

    private static Screen notFetched(NotFetched failed, Scene scene) {
        return failed("certificate.not-issued", Text.of("certificate.not-issued.question"), failed.why(), scene);
    }

    private static Notice failed(String id, Text question, Code why, Scene scene) {
        return Notice.of(
                        id,
                        Notice.Tone.WARNING,
                        question,
                        Action.primary("again", Text.of("action.again")),
                        Action.quiet("home", Text.of("action.home")))
                .saying(Text.why(why))
                .listing(scene.here().windowFacts(Text.of("window.bring.id-card")))
                .offering(PrintSheet.offered(scene))
                .because(Optional.of(why));
    }

    private static Screen choosing(Choosing choosing) {
        var choices = choosing.holder().choices();
        boolean some = choices.stream().anyMatch(choice -> choice.whyNot().isEmpty());
        return new Listing(
                "certificate.choose",
                Text.of(some ? "certificate.kinds.question" : "certificate.none.question"),
                steps(2),
                Text.of(some ? "certificate.kinds.support" : "certificate.none.support"),
                choices.stream().map(CertificateScreens::row).toList(),
                List.of(Action.quiet("home", Text.of("certificate.leave"))));
    }

    /** What cannot be had stands beside what can, with its reason. */
    private static Listing.Row row(Choice choice) {
        var kind = choice.kind();
        var why = choice.whyNot();
        return new Listing.Row(
                kind.word(),
                kind.title(),
                why.map(Text::why).orElseGet(kind::support),
                Optional.empty(),
                why.map(code -> Text.of("certificate.cannot")),
                why.isPresent()
                        ? Optional.empty()
                        : Optional.of(Action.quiet(PrintCertificate.action(kind), Text.of("certificate.choose"))));
    }

    private static Screen fetching(Kind kind) {
        return new Progress(
                "certificate.fetching",
                Text.of("certificate.fetching"),
                steps(3),
                Text.of("certificate.fetching.support"),
                List.of(new Labelled(Text.of("certificate.detail.kind"), kind.title())),
                List.of());
    }

    private static Screen reading(Job job) {
        var lines = new ArrayList<Reading.Line>();
        job.sheet()
                .lines()
                .forEach(line -> lines.add(Reading.Fact.of(line.detail().label(), words(line))));
        return Reading.of(
                        "certificate.read",
                        Text.of("certificate.read.question"),
                        List.of(
                                Reading.Part.of(job.sheet().kind().title(), lines),
                                Reading.Part.plain(List.of(
                                        new Reading.Sentence(Text.of("certificate.read.code")),
                                        new Reading.Sentence(Text.of("certificate.read.wrong"))))),
                        Action.primary("print", Text.of("certificate.print", pages(job))))
                .at(steps(3))
                .saying(Text.of("certificate.read.support", pages(job)));
    }

    private static Text words(Certificate.Line line) {
        if (line.detail().isPersonal()) {
            return Text.of("value.masked", new Gap.Masked(line.words()));
        }
        return switch (line.detail()) {
            case MONTHS -> Text.of("certificate.months", new Gap.Verbatim(line.words()));
            case NUMBER -> Text.of("value.digits", new Gap.Digits(line.words()));
            default -> Text.verbatim(line.words());
        };
    }

    static Gap pages(Job job) {
        return new Gap.Count(job.sheet().pages());
    }
}
