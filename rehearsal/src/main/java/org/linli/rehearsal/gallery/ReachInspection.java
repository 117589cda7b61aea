package org.linli.rehearsal.gallery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.face.machine.Distance;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Poster;
import org.linli.terminal.journey.screen.Review;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Words;
import org.linli.terminal.journey.text.Texts;

/** Whether everything stands on one of the pages, and every page can be turned to. Sees one page after the other. */
final class ReachInspection {
    private final StringBuilder words = new StringBuilder();
    private final List<String> lines = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param page from 0 */
    void page(Exhibit exhibit, SceneParts parts, int page, int pages) {
        if (exhibit.isOverlaid()) {
            return; // 放大字 lies over the foot of the page and closes again
        }
        parts.words().forEach(piece -> {
            words.append(bare(piece.words()));
            if (!piece.key().startsWith("key ")) {
                lines.add(bare(piece.words()));
            }
        });
        keys.addAll(parts.keys().keySet());
        if (page > 0 && !parts.keys().containsKey("page " + (page - 1))) {
            findings.add(new Finding(Flaw.UNREACHABLE, "no way back from page " + (page + 1)));
        }
        if (page < pages - 1 && !parts.keys().containsKey("page " + (page + 1))) {
            findings.add(new Finding(Flaw.UNREACHABLE, "no way to page " + (page + 2)));
        }
    }

    /** After the last page. */
    List<Finding> of(Exhibit exhibit, Manner manner, Distance distance) {
        if (exhibit.isOverlaid()) {
            return findings;
        }
        Screen screen = exhibit.read();
        var texts = Texts.in(manner.language());
        var sum = SpeechInspection.ticked(screen, exhibit.ticked());
        for (Text text : Words.of(screen)) {
            String shown = bare(texts.of(text, sum));
            if (!isUnasked(screen, text)
                    && !isLeftToTheNotice(screen, manner, text)
                    && !(distance == Distance.ACROSS_THE_ROOM && isLeftToTheVoice(exhibit, manner, text))
                    && !isOfAWaitingStep(exhibit, text)
                    && words.indexOf(shown) < 0
                    && !isParted(shown)) {
                findings.add(new Finding(Flaw.LOST, "the words '" + texts.of(text, sum) + "'"));
            }
        }
        for (Action action : screen.choices()) {
            boolean waits = exhibit.waits() && action.emphasis() == Action.Emphasis.PRIMARY;
            if (!waits && !keys.contains("action " + action.id().name())) {
                findings.add(new Finding(Flaw.LOST, "the key " + action.id().name()));
            }
        }
        if (screen instanceof Pick pick) {
            pick.rows().stream()
                    .filter(row -> row.open() && !keys.contains("tick " + row.id()))
                    .forEach(row -> findings.add(new Finding(Flaw.LOST, "the row " + row.id())));
        }
        return findings;
    }

    /** What stands besides, such as practising, is no answer to the question. */
    private static boolean offersAnything(Menu menu) {
        return menu.actions().stream().anyMatch(action -> action.emphasis() == Action.Emphasis.VERB);
    }

    /** Where nothing can be chosen, nothing is asked, and the sign of a warning stands for its label. */
    private static boolean isUnasked(Screen screen, Text text) {
        if (screen instanceof Menu menu && menu.board().isPresent() && !offersAnything(menu)) {
            return text.equals(menu.question()) || text.key().equals("home.trouble");
        }
        return SpeechInspection.openings(screen).contains(text);
    }

    /** A poster in large letters says what it has room for; the rest stands in the notice itself. */
    private static boolean isLeftToTheNotice(Screen screen, Manner manner, Text text) {
        return screen instanceof Poster poster
                && manner.size().compareTo(Manner.TextSize.LARGE) > 0
                && poster.lines().contains(text);
    }

    /** Whether it goes on line by line on the next page, with what stands on every page between. */
    private boolean isParted(String shown) {
        // A line may begin like this one by chance: every way on is followed.
        var rests = new HashSet<>(Set.of(shown));
        for (String line : lines) {
            if (!line.isEmpty()) {
                rests.addAll(rests.stream()
                        .filter(rest -> rest.startsWith(line))
                        .map(rest -> rest.substring(line.length()))
                        .toList());
            }
        }
        return rests.contains("");
    }

    /**
     * Where a page has no room for it, a television says what comes after a key by voice alone; on the front page what
     * supports a verb stands there while the verb has the focus.
     */
    private static boolean isWhatComesAfter(Exhibit exhibit, Manner manner, Text text) {
        boolean front = exhibit.read() instanceof Menu menu && menu.board().isPresent();
        return (front || exhibit.read() instanceof Review || manner.size().compareTo(Manner.TextSize.LARGE) > 0)
                && exhibit.read().choices().stream()
                        .anyMatch(
                                action -> action.support().filter(text::equals).isPresent());
    }

    /** Beside keys across the room which step of what it is may have no room. */
    private static boolean isStepBesideKeys(Exhibit exhibit, Text text) {
        return exhibit.read() instanceof Entry entry
                && entry.steps().filter(steps -> steps.journey().equals(text)).isPresent();
    }

    private static boolean isLeftToTheVoice(Exhibit exhibit, Manner manner, Text text) {
        return isNoPlace(exhibit.read(), text)
                || isWhatComesAfter(exhibit, manner, text)
                || isStepBesideKeys(exhibit, text);
    }

    /** A television stands at home: it does not say where. */
    private static boolean isNoPlace(Screen screen, Text text) {
        return screen instanceof Menu menu
                && menu.board()
                        .filter(board ->
                                board.place().equals(text) || board.machine().equals(text))
                        .isPresent();
    }

    /** What cannot be done yet is absent, with all its words. */
    private static boolean isOfAWaitingStep(Exhibit exhibit, Text text) {
        return exhibit.waits()
                && exhibit.screen().choices().stream()
                        .filter(action -> action.emphasis() == Action.Emphasis.PRIMARY)
                        .anyMatch(action -> action.label().equals(text)
                                || action.support().filter(text::equals).isPresent());
    }

    /** Lines end where the page is full: words are compared without what lies between them. */
    private static String bare(String words) {
        return words.replaceAll("[\\s\u200b]", "");
    }
}
