package org.linli.terminal.journey.rehearse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Offer;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Poster;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.screen.Review;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/** A screen as it is shown while practising: its question says so, in writing and aloud, on every face. */
public final class Rehearsed {
    private Rehearsed() {}

    /** @param pretend what stands in for a card or a phone, where the screen asks for one */
    public static Screen screen(Screen screen, Optional<Action> pretend) {
        var question = Text.of("rehearse.question", new Text.Gap.Words(screen.question()));
        return switch (screen) {
            case Menu it -> new Menu(it.id(), question, it.steps(), it.board(), it.actions());
            case DevicePrompt it ->
                new DevicePrompt(
                        it.id(),
                        question,
                        it.steps(),
                        it.support(),
                        it.place(),
                        it.waiting(),
                        it.trouble(),
                        it.amount(),
                        it.facts(),
                        with(pretend, it.actions()));
            case Pick it ->
                new Pick(it.id(), question, it.steps(), it.support(), it.rows(), it.ticked(), it.least(), it.actions());
            case Review it ->
                new Review(
                        it.id(),
                        question,
                        it.steps(),
                        it.entries(),
                        it.totalLabel(),
                        it.total(),
                        it.about(),
                        it.actions());
            case Progress it -> new Progress(it.id(), question, it.steps(), it.support(), it.facts(), it.actions());
            case Notice it ->
                new Notice(
                        it.id(),
                        it.tone(),
                        question,
                        it.steps(),
                        it.paragraphs(),
                        it.atTheMachine(),
                        it.facts(),
                        it.qr(),
                        it.code(),
                        it.actions());
            case Entry it ->
                new Entry(
                        it.id(),
                        question,
                        it.steps(),
                        it.support(),
                        it.field(),
                        it.trouble(),
                        it.found(),
                        it.actions());
            case Offer it ->
                new Offer(
                        it.id(),
                        question,
                        it.steps(),
                        it.support(),
                        it.qr(),
                        it.amount(),
                        // What pays nothing never runs out.
                        Optional.empty(),
                        it.waiting(),
                        it.trouble(),
                        it.facts(),
                        it.actions());
            case Listing it ->
                new Listing(it.id(), question, it.steps(), it.support(), it.rows(), it.actions(), it.audience());
            case Reading it ->
                new Reading(
                        it.id(), question, it.steps(), it.support(), it.parts(), it.qr(), it.actions(), it.audience());
            // Nobody practises while nobody is here.
            case Poster it -> it;
        };
    }

    private static List<Action> with(Optional<Action> pretend, List<Action> actions) {
        var all = new ArrayList<Action>();
        pretend.ifPresent(all::add);
        all.addAll(actions);
        return all;
    }
}
