package org.linli.terminal.journey.home;

import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.bill.PayBill;
import org.linli.terminal.journey.bind.BindTelevision;
import org.linli.terminal.journey.bind.ShowCode;
import org.linli.terminal.journey.certificate.PrintCertificate;
import org.linli.terminal.journey.find.FindService;
import org.linli.terminal.journey.history.LookBack;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.matter.FollowCase;
import org.linli.terminal.journey.matter.ReportProblem;
import org.linli.terminal.journey.notice.ReadNotices;
import org.linli.terminal.journey.record.LookUp;
import org.linli.terminal.journey.rehearse.Rehearse;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Action.Picture;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Text;

/** All that can be begun on the front page, in the order in which it stands there: the verbs, then what is asked less often. */
final class Choices {
    /** What opens all that is new here. */
    static final ActionId NOTICES = ActionId.of("notices");

    static final String PAY_BILL = "pay-bill";
    static final String CERTIFICATE = "certificate";

    private static final int FEW = 2;

    private static final List<Choice> ALL = List.of(
            new Choice(Choices::payingWorks, Choices::payBill, PayBill.NAME, new PayBill.Begun()),
            new Choice(
                    Choices::certificatesWork,
                    scene ->
                            scene.online() && PrintCertificate.outOfOrder(scene).isPresent(),
                    Choices::printCertificate,
                    PrintCertificate.NAME,
                    new PrintCertificate.Begun()),
            new Choice(
                    scene -> scene.has(Facility.CATALOGUE),
                    scene -> verb("find", Picture.GUIDE, "home.find"),
                    FindService.NAME,
                    new FindService.Begun()),
            new Choice(
                    Choices::personsAreKnown,
                    scene -> verb("look-up", Picture.LOOK_UP, "home.look-up"),
                    LookUp.NAME,
                    new LookUp.Begun()),
            new Choice(
                    Scene::online,
                    scene -> verb("follow", Picture.PROGRESS, "home.follow"),
                    FollowCase.NAME,
                    new FollowCase.Begun()),
            new Choice(
                    Scene::online,
                    scene -> verb("report", Picture.REPORT, "home.report"),
                    ReportProblem.NAME,
                    new ReportProblem.Begun()),
            new Choice(
                    scene -> scene.has(Facility.NOTICES),
                    Choices::readNotices,
                    ReadNotices.NAME,
                    new ReadNotices.Begun()),
            new Choice(
                    Choices::cardsAreRead,
                    scene -> quiet("look-back", "home.history"),
                    LookBack.NAME,
                    new LookBack.Begun()),
            new Choice(
                    // With a card, at a machine that is nobody's own.
                    scene -> scene.face() != Scene.Face.TELEVISION && cardsAreRead(scene),
                    scene -> quiet("televisions", "home.televisions"),
                    BindTelevision.NAME,
                    new BindTelevision.Begun()),
            new Choice(
                    // A television that is nobody's yet.
                    scene -> scene.face() == Scene.Face.TELEVISION && scene.online() && !scene.has(Facility.HOUSEHOLD),
                    scene -> quiet("bind", "home.bind"),
                    ShowCode.NAME,
                    new ShowCode.Begun()),
            // Practising works without network and devices.
            new Choice(
                    scene -> true, scene -> quiet("rehearse", "home.rehearse"), Rehearse.NAME, new Rehearse.Begun()));

    private Choices() {}

    /** What stands on the page. Beside many verbs, what is asked less often says its name alone. */
    static List<Action> offered(Scene scene) {
        var offered = ALL.stream()
                .filter(choice -> choice.stands(scene))
                .map(choice -> choice.said().apply(scene))
                .toList();
        boolean many = offered.stream().filter(Choices::isVerb).count() > FEW;
        return many
                ? offered.stream()
                        .map(action -> isVerb(action) ? action : action.terse())
                        .toList()
                : offered;
    }

    /** The verbs that can be done just now. */
    static List<Action> verbs(Scene scene) {
        return ALL.stream()
                .filter(choice -> choice.works().test(scene))
                .map(choice -> choice.said().apply(scene))
                .filter(Choices::isVerb)
                .toList();
    }

    private static boolean isVerb(Action action) {
        return action.emphasis() == Action.Emphasis.VERB;
    }

    /** What an action begins, if it stands on the page. */
    static Optional<Choice> chosen(String action, Scene scene) {
        return ALL.stream()
                .filter(choice -> choice.stands(scene) && choice.is(action, scene))
                .findFirst();
    }

    private static boolean payingWorks(Scene scene) {
        return scene.online();
    }

    /** Only a card opens what somebody has paid, or who they are to their television. */
    private static boolean cardsAreRead(Scene scene) {
        return scene.online() && (scene.has(Facility.ID_CARD_READER) || scene.has(Facility.SOCIAL_CARD_READER));
    }

    /** By a card, or by a code on the phone. */
    private static boolean personsAreKnown(Scene scene) {
        return cardsAreRead(scene) || (scene.online() && scene.has(Facility.PHONE_CODE));
    }

    /** Where pages are printed and people are known; a television says where that is. */
    private static boolean certificatesWork(Scene scene) {
        return scene.online()
                && (scene.face() == Scene.Face.TELEVISION || (scene.has(Facility.PAGE_PRINTER) && cardsAreRead(scene)));
    }

    private static Action printCertificate(Scene scene) {
        var broken = PrintCertificate.outOfOrder(scene);
        return Action.verb(
                CERTIFICATE,
                broken.isPresent() ? Picture.OUT_OF_ORDER : Picture.CERTIFICATE,
                Text.of("home.certificate"),
                Text.of(broken.map(what -> what == Facility.PAGE_PRINTER
                                ? "home.certificate.no-printer"
                                : "home.certificate.no-reader")
                        .orElse(
                                scene.isBuiltIn(Facility.PAGE_PRINTER)
                                        ? "home.certificate.support"
                                        : "home.certificate.elsewhere")));
    }

    /** On a television a row among the others; elsewhere it stands beside what is new. */
    private static Action readNotices(Scene scene) {
        return scene.face() == Scene.Face.TELEVISION
                ? verb(NOTICES.name(), Picture.RECORDS, "home.notices")
                : quiet(NOTICES.name(), "home.notices");
    }

    private static Action payBill(Scene scene) {
        return Action.verb(PAY_BILL, Picture.BILL, Text.of("home.pay-bill"), Text.of(whatToBring(scene)));
    }

    private static String whatToBring(Scene scene) {
        if (!scene.isBuiltIn(Facility.ID_CARD_READER)) {
            return "home.pay-bill.at-home";
        }
        return scene.isBroken(Facility.RECEIPT_PRINTER) ? "home.pay-bill.no-printer" : "home.pay-bill.support";
    }

    private static Action verb(String action, Picture picture, String words) {
        return Action.verb(action, picture, Text.of(words), Text.of(words + ".support"));
    }

    private static Action quiet(String action, String words) {
        return Action.quiet(action, Text.of(words)).saying(Text.of(words + ".support"));
    }
}
