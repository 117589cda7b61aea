package org.linli.terminal.journey.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.sheet.PrintSheet;

/** What {@link FollowCase} shows, but for the case itself: that is {@link CaseReading}'s. */
final class FollowScreens {
    static final String HOME = "home";
    static final String AGAIN = "again";
    static final String BY_PERSON = "by-person";
    static final String BY_SCAN = "by-scan";
    static final String BY_NUMBER = "by-number";
    static final String FIND = "find";
    static final String FIELD = "slip";
    static final String REMIND = "remind";
    static final String CASE = "case";

    /** As on the slip. */
    private static final int DIGITS = 16;

    private static final int GROUP = 4;

    private FollowScreens() {}

    static String openAction(int index) {
        return "open-" + (index + 1);
    }

    static View view(FollowState state, Scene scene) {
        return switch (state) {
            case FollowState.Choosing choosing -> View.of(choosing(scene));
            case FollowState.Identifying identifying -> View.of(asking());
            case FollowState.Scanning scanning ->
                View.of(scanning(scanning, scene), new Want.Device(FollowCase.SLIP, Want.Port.CASE_SLIP));
            case FollowState.Typing typing -> View.of(typing(typing));
            case FollowState.Asking asking -> View.of(asking());
            case FollowState.NotAnswered failed -> View.of(notAnswered(failed, scene));
            case FollowState.Listed listed -> View.of(listed.cases().isEmpty() ? none() : listing(listed));
            case FollowState.Opened opened ->
                View.of(CaseReading.shown(opened, scene)).whereAllIsDone();
            case FollowState.Reminding reminding -> View.of(reminding()).withoutBack();
            case FollowState.Reminded reminded -> View.of(reminded(reminded)).whereAllIsDone();
            case FollowState.NotReminded failed -> View.of(notReminded(failed, scene));
        };
    }

    /** A card where one is read, else a code on the phone, where that can be sent. */
    private static Screen choosing(Scene scene) {
        var ways = new ArrayList<Action>();
        if (scene.has(Facility.ID_CARD_READER) || scene.has(Facility.SOCIAL_CARD_READER)) {
            ways.add(way(BY_PERSON, Action.Picture.ID_CARD, "follow.by-card"));
        } else if (scene.has(Facility.PHONE_CODE)) {
            ways.add(way(BY_PERSON, Action.Picture.PHONE, "follow.by-phone"));
        }
        if (scene.has(Facility.CODE_SCANNER)) {
            ways.add(way(BY_SCAN, Action.Picture.BARCODE, "follow.by-scan"));
        }
        ways.add(way(BY_NUMBER, Action.Picture.KEYPAD, "follow.by-number"));
        return new Menu("follow.choose", Text.of("follow.question"), Optional.empty(), Optional.empty(), ways);
    }

    private static Action way(String id, Action.Picture picture, String words) {
        return Action.verb(id, picture, Text.of(words), Text.of(words + ".support"));
    }

    private static Screen scanning(FollowState.Scanning scanning, Scene scene) {
        var place = DevicePrompt.Place.CODE_SCANNER;
        return DevicePrompt.at(
                        "follow.scan",
                        place,
                        Text.of("follow.scan.question"),
                        Text.of("follow.slip.support"),
                        Text.of(
                                "follow.scan.waiting",
                                new Gap.Words(scene.here().whereIs(place))),
                        Action.quiet(BY_NUMBER, Text.of("follow.by-number"))
                                .saying(Text.of("follow.by-number.support"))
                                .pictured(Action.Picture.KEYPAD))
                .after(scanning.trouble().map(Text::why));
    }

    private static Screen typing(FollowState.Typing typing) {
        return Entry.of(
                        "follow.number",
                        Text.of("follow.number.question"),
                        Text.of("follow.slip.support"),
                        Field.digits(FIELD, Text.of("follow.number.label"), DIGITS, DIGITS)
                                .groupedBy(GROUP)
                                .like(Text.of("follow.number.example")),
                        Action.primary(FIND, Text.of("follow.find")))
                .after(typing.trouble().map(Text::why));
    }

    private static Screen asking() {
        return new Progress(
                "follow.asking",
                Text.of("follow.asking"),
                Optional.empty(),
                Text.of("follow.asking.support"),
                List.of(),
                List.of());
    }

    static Notice notAnswered(FollowState.NotAnswered failed, Scene scene) {
        return Notice.of(
                        "follow.failed",
                        Notice.Tone.WARNING,
                        Text.of("follow.failed.question"),
                        Action.primary(AGAIN, Text.of("action.again")),
                        Action.quiet(HOME, Text.of("action.home")))
                .saying(Text.why(failed.why()))
                .listing(scene.here().windowFacts(Text.of("follow.bring")))
                .offering(PrintSheet.offered(scene))
                .because(Optional.of(failed.why()));
    }

    private static Screen none() {
        return Notice.of(
                        "follow.none",
                        Notice.Tone.PLAIN,
                        Text.of("follow.none.question"),
                        Action.primary(HOME, Text.of("action.home")))
                .saying(Text.of("follow.none.paragraph"));
    }

    private static Screen listing(FollowState.Listed listed) {
        var rows = new ArrayList<Listing.Row>();
        for (int i = 0; i < listed.cases().size(); i++) {
            var one = listed.cases().get(i);
            rows.add(new Listing.Row(
                    one.number(),
                    Text.verbatim(one.subject()),
                    Text.joined(
                            List.of(Text.verbatim(one.office()), Text.of("value.date", new Gap.Day(one.receivedOn())))),
                    one.isOverdue() ? Optional.empty() : Optional.of(CaseReading.standing(one)),
                    one.isOverdue() ? Optional.of(CaseReading.standing(one)) : Optional.empty(),
                    Optional.of(Action.quiet(openAction(i), Text.of("follow.open")))));
        }
        return new Listing(
                "follow.list",
                Text.of("follow.list.question"),
                Optional.empty(),
                Text.of("follow.list.support", new Gap.Masked(listed.maskedName())),
                rows,
                List.of(Action.primary(HOME, Text.of("follow.done"))));
    }

    private static Screen reminding() {
        return new Progress(
                "follow.reminding",
                Text.of("follow.reminding"),
                Optional.empty(),
                Text.of("follow.reminding.support"),
                List.of(),
                List.of());
    }

    private static Screen reminded(FollowState.Reminded reminded) {
        var one = reminded.opened().open();
        var says = new ArrayList<Text>();
        one.reminder().ifPresent(reminder -> says.addAll(CaseReading.said(reminder)));
        return Notice.of(
                        "follow.reminded",
                        Notice.Tone.GOOD,
                        Text.of("follow.reminded.question"),
                        Action.primary(CASE, Text.of("follow.back-to-case")),
                        Action.quiet(HOME, Text.of("follow.done")))
                .saying(says)
                .listing(CaseReading.facts(one));
    }

    private static Screen notReminded(FollowState.NotReminded failed, Scene scene) {
        return Notice.of(
                        "follow.not-reminded",
                        failed.unsure() ? Notice.Tone.UNPROVEN : Notice.Tone.WARNING,
                        Text.of(failed.unsure() ? "follow.reminder-unknown" : "follow.not-reminded"),
                        Action.primary(REMIND, Text.of("action.again")),
                        Action.quiet(CASE, Text.of("follow.back-to-case")))
                .saying(Text.why(failed.why()))
                .listing(scene.here().windowFacts(Text.of("follow.bring")))
                .because(Optional.of(failed.why()));
    }
}
