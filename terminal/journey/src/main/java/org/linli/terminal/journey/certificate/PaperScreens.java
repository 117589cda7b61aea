package org.linli.terminal.journey.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.certificate.Certificate.PagesSeen;
import org.linli.terminal.journey.certificate.CertificateState.Job;
import org.linli.terminal.journey.certificate.CertificateState.NotPrinted;
import org.linli.terminal.journey.certificate.CertificateState.Printing;
import org.linli.terminal.journey.certificate.CertificateState.Taking;
import org.linli.terminal.journey.certificate.CertificateState.Unproven;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.DevicePrompt.Place;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** What is shown while paper is under way, and until it is taken. */
final class PaperScreens {
    private PaperScreens() {}

    static View view(CertificateState state, Scene scene) {
        return switch (state) {
            case Printing printing ->
                View.printing(printing(printing), new Want.Watch(Paper.SEEN, new Certificate.PagesUnderWay()))
                        .whereAllIsDone();
            case NotPrinted failed -> View.of(notPrinted(failed, scene));
            case Unproven unproven -> View.of(unproven(unproven, scene)).withoutBack();
            case Taking taking ->
                View.of(taking(taking, scene), new Want.Timer(Paper.TAKEN, Paper.TAKE_PATIENCE, false))
                        .withoutBack()
                        .whereAllIsDone();
            default -> throw new IllegalStateException("no paper in " + state.getClass());
        };
    }

    private static Screen printing(Printing printing) {
        return printing.stopping()
                ? progress("certificate.stopping", printing.job(), Text.of("certificate.stopping"))
                : printing.seen()
                        .trouble()
                        .map(why -> stopped(printing, why))
                        .orElseGet(() -> underWay(printing.seen(), Optional.of(printing.job())));
    }

    /** @param job empty where nobody is named */
    static Screen underWay(PagesSeen seen, Optional<Job> job) {
        var facts = new ArrayList<Labelled>();
        job.ifPresent(one -> facts.add(kind(one)));
        job.ifPresent(one -> facts.add(new Labelled(
                Text.of("certificate.pages"),
                Text.of(
                        "certificate.pages.out",
                        new Gap.Count(Math.min(seen.printed(), one.sheet().pages())),
                        CertificateScreens.pages(one)))));
        return new Progress(
                "certificate.printing",
                Text.of("certificate.printing"),
                CertificateScreens.steps(4),
                Text.of("certificate.printing.support"),
                facts,
                List.of());
    }

    private static Screen progress(String id, Job job, Text question) {
        return new Progress(
                id,
                question,
                CertificateScreens.steps(4),
                Text.of("certificate.stopping.support"),
                List.of(kind(job)),
                List.of());
    }

    private static Labelled kind(Job job) {
        return new Labelled(
                Text.of("certificate.detail.kind"), job.sheet().kind().title());
    }

    /** It goes on by itself once somebody has mended it, and prints nothing twice. */
    private static Screen stopped(Printing printing, Code why) {
        return Notice.of(
                        "certificate.stopped",
                        Notice.Tone.WARNING,
                        Text.of("certificate.stopped.question"),
                        Action.help(Text.of("certificate.stopped.help")).obvious(),
                        Action.quiet("stop", Text.of("certificate.stopped.stop")))
                .at(CertificateScreens.steps(4))
                .saying(Text.why(why), Text.of("certificate.stopped.paragraph"))
                .listing(List.of(
                        kind(printing.job()),
                        new Labelled(
                                Text.of("certificate.pages"),
                                Text.of(
                                        "certificate.pages.out",
                                        new Gap.Count(printing.seen().printed()),
                                        CertificateScreens.pages(printing.job())))))
                .because(Optional.of(why));
    }

    private static Screen notPrinted(NotPrinted failed, Scene scene) {
        boolean prints = scene.has(Facility.PAGE_PRINTER);
        var actions = new ArrayList<Action>();
        if (prints) {
            actions.add(Action.primary("print", Text.of("certificate.again")));
        } else {
            actions.add(Action.help(Text.of("certificate.stopped.help")).obvious());
        }
        actions.add(Action.quiet("home", Text.of("certificate.leave")));
        return Notice.of(
                        "certificate.not-printed",
                        Notice.Tone.WARNING,
                        Text.of("certificate.not-printed.question"),
                        actions.toArray(Action[]::new))
                .at(CertificateScreens.steps(4))
                .saying(
                        Text.why(failed.why()),
                        Text.of(prints ? "certificate.not-printed.paragraph" : "certificate.not-printed.broken"))
                .listing(List.of(kind(failed.job())))
                .because(Optional.of(failed.why()));
    }

    private static Screen unproven(Unproven unproven, Scene scene) {
        var actions = new ArrayList<Action>();
        actions.add(Action.primary("taken", Text.of("certificate.unproven.have")));
        if (scene.has(Facility.PAGE_PRINTER)) {
            actions.add(Action.quiet("print", Text.of("certificate.unproven.again"))
                    .saying(Text.of("certificate.unproven.again.support")));
        }
        actions.add(Action.help(Text.of("certificate.stopped.help")));
        return look(unproven.why(), scene, actions)
                .at(CertificateScreens.steps(4))
                .listing(List.of(
                        kind(unproven.job()),
                        new Labelled(
                                Text.of("certificate.pages"),
                                Text.of("certificate.pages.all", CertificateScreens.pages(unproven.job())))));
    }

    /** Only a person can look. */
    static Notice look(Code why, Scene scene, List<Action> actions) {
        return new Notice(
                "certificate.unproven",
                Notice.Tone.UNPROVEN,
                Text.of("certificate.unproven.question"),
                Optional.empty(),
                List.of(
                        Text.why(why),
                        Text.of(
                                "certificate.unproven.paragraph",
                                new Gap.Words(scene.here().whereIs(Place.PAGE_TRAY)))),
                List.of(),
                Optional.empty(),
                Optional.of(why),
                actions);
    }

    private static Screen taking(Taking taking, Scene scene) {
        return take(
                        scene,
                        Action.primary("taken", Text.of("certificate.take.done")),
                        Action.quiet("more", Text.of("certificate.take.more")))
                .at(CertificateScreens.steps(4))
                .listing(List.of(
                        kind(taking.job()),
                        new Labelled(
                                Text.of("certificate.pages"),
                                Text.of("certificate.pages.all", CertificateScreens.pages(taking.job())))));
    }

    static DevicePrompt take(Scene scene, Action... actions) {
        return DevicePrompt.at(
                "certificate.take",
                Place.PAGE_TRAY,
                Text.of("certificate.take.question"),
                Text.of("certificate.take.support"),
                Text.of("certificate.take.waiting", new Gap.Words(scene.here().whereIs(Place.PAGE_TRAY))),
                actions);
    }
}
