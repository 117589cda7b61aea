package org.linli.rehearsal.gallery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Offer;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Poster;
import org.linli.terminal.journey.screen.Review;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Words;
import org.linli.terminal.journey.speech.Spoken;
import org.linli.terminal.journey.text.Texts;

/**
 * Whether whoever does not see the screen is told what stands on it. Not said: where in the journey one is, the name of
 * the machine, news that warn of nothing, that the machine waits, and the label of a field, which its question
 * names.
 */
final class SpeechInspection {
    private SpeechInspection() {}

    static List<Finding> of(Screen screen, Set<String> ticked, Spoken spoken, Texts aloud) {
        var said = new StringBuilder();
        spoken.utterances().forEach(utterance -> said.append(utterance.whole()).append('\n'));
        var sum = ticked(screen, ticked);
        var unsaid = unsaid(screen);
        var findings = new ArrayList<Finding>();
        for (Text text : Words.of(screen)) {
            String words = aloud.of(text, sum);
            if (!words.isBlank() && !unsaid.contains(text) && said.indexOf(words) < 0) {
                findings.add(new Finding(Flaw.SILENT, "'" + words + "' is never said"));
            }
        }
        return findings;
    }

    static Texts.Ticked ticked(Screen screen, Set<String> ticked) {
        return screen instanceof Pick pick
                ? new Texts.Ticked(pick.total(ticked), ticked.size())
                : new Texts.Ticked(Fen.ZERO, 0);
    }

    /** What a row opens: an arrow shows it, and the row's own words name it. */
    static Set<Text> openings(Screen screen) {
        Set<Text> openings = new HashSet<>();
        if (screen instanceof Listing listing) {
            listing.rows().forEach(row -> row.opens().ifPresent(action -> openings.add(action.label())));
        }
        return openings;
    }

    private static Set<Text> unsaid(Screen screen) {
        Set<Text> unsaid = new HashSet<>();
        screen.steps().ifPresent(steps -> unsaid.add(steps.journey()));
        if (screen instanceof Menu menu) {
            menu.board().ifPresent(board -> {
                unsaid.add(board.place());
                unsaid.add(board.machine());
                board.lines().stream().filter(line -> !line.warning()).forEach(line -> {
                    unsaid.add(line.label());
                    unsaid.add(line.words());
                });
            });
        }
        if (screen instanceof Poster poster) {
            unsaid.add(poster.board().place());
            unsaid.add(poster.board().machine());
        }
        if (screen instanceof DevicePrompt prompt && !prompt.saysWhere()) {
            unsaid.add(prompt.waiting());
        }
        if (screen instanceof Entry entry) {
            unsaid.add(entry.field().label());
        }
        unsaid.addAll(openings(screen));
        if (screen instanceof Offer offer) {
            unsaid.add(offer.waiting());
        }
        if (screen instanceof Review review) {
            unsaid.add(review.totalLabel());
        }
        return unsaid;
    }
}
