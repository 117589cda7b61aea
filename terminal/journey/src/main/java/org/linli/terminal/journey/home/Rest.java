package org.linli.terminal.journey.home;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.notice.Notices;
import org.linli.terminal.journey.notice.Notices.Headline;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Poster;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/**
 * The front page while nobody is here: what can be done at this machine, and what is made known today, one poster after the other.
 *
 * @param turn the how many-th poster, from 0
 * @param notices those that are shown today, by the last answer
 */
record Rest(int turn, List<Headline> notices) {
    static final String SCREEN = "home.rest";
    static final String WAKE = "start";

    /** Two short lines and a date, read by somebody who walks past slowly. */
    static final Duration EACH = Duration.ofSeconds(15);

    /** As many as go by while somebody waits their turn: two to three minutes. */
    private static final int MOST_NOTICES = 9;

    /** After so many notices it says again what this machine is for. */
    private static final int BETWEEN = 3;

    static final Key QUIET = Key.of("quiet");

    Rest {
        notices = List.copyOf(notices);
    }

    static Rest begun() {
        return new Rest(0, List.of());
    }

    /** When the front page gives way, where it ever does and there is something to show. */
    static Optional<Want> awaited(Scene scene) {
        return scene.here()
                .rest()
                .filter(quiet ->
                        scene.closed().isEmpty() && !Choices.verbs(scene).isEmpty())
                .map(quiet -> new Want.Quiet(QUIET, quiet));
    }

    Key next() {
        return Key.of("poster", turn);
    }

    Rest turned() {
        return new Rest(turn + 1, notices);
    }

    Rest telling(List<Headline> valid) {
        return new Rest(turn, valid);
    }

    /** Once round: what is valid may be another by now. */
    boolean isOnceRound(Scene scene) {
        return turn % posters(scene).size() == 0;
    }

    View view(Scene scene) {
        var posters = posters(scene);
        return View.of(posters.get(turn % posters.size()), new Want.Timer(next(), EACH, false));
    }

    private List<Poster> posters(Scene scene) {
        var posters = new ArrayList<Poster>();
        posters.add(machine(scene));
        var shown = notices.stream().limit(MOST_NOTICES).toList();
        for (int i = 0; i < shown.size(); i++) {
            if (i > 0 && i % BETWEEN == 0) {
                posters.add(machine(scene));
            }
            posters.add(notice(scene, shown.get(i)));
        }
        return posters;
    }

    /** What can be done here just now, and where a person sits and when. */
    private Poster machine(Scene scene) {
        var here = scene.here();
        return new Poster(
                SCREEN,
                board(scene),
                Optional.empty(),
                false,
                Text.of("rest.can-do"),
                Choices.verbs(scene).stream().map(Action::label).toList(),
                List.of(
                        new Labelled(Text.of("fact.window"), here.window()),
                        new Labelled(Text.of("fact.hours"), here.hours())),
                turn,
                wakes());
    }

    private Poster notice(Scene scene, Headline notice) {
        var facts = new ArrayList<Labelled>();
        notice.until()
                .ifPresent(day ->
                        facts.add(new Labelled(Text.of("rest.until"), Text.of("value.date", new Gap.Date(day)))));
        facts.add(new Labelled(Text.of("rest.publisher"), Text.verbatim(notice.publisher())));
        return new Poster(
                SCREEN,
                board(scene),
                Optional.of(
                        notice.urgent()
                                ? Text.joined(List.of(Text.of("notice.urgent"), Notices.name(notice.about())))
                                : Notices.name(notice.about())),
                notice.urgent(),
                Text.verbatim(notice.title()),
                List.of(Text.verbatim(notice.gist())),
                facts,
                turn,
                wakes());
    }

    private static Menu.Board board(Scene scene) {
        return new Menu.Board(scene.here().place(), scene.here().machineAndContact(), List.of(), Optional.empty());
    }

    private static Action wakes() {
        return Action.primary(WAKE, Text.of("rest.wake"));
    }
}
