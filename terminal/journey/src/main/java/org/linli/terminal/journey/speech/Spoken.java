package org.linli.terminal.journey.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;
import org.linli.terminal.journey.screen.Labelled;
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
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.text.Texts;

/**
 * A screen, spoken: first the question, then what explains it, then the rows with what is chosen, last what can be done,
 * each with a number to press.
 *
 * @param choices what number n does stands at n − 1
 */
public record Spoken(List<Utterance> utterances, List<Choice> choices) {
    public Spoken {
        utterances = List.copyOf(utterances);
        choices = List.copyOf(choices);
    }

    /** What a number does. */
    public sealed interface Choice {
        /** Ticks the row, or takes the tick away. */
        record Toggle(String row) implements Choice {}

        record Act(ActionId action) implements Choice {}
    }

    /**
     * For somebody who chooses by number.
     *
     * @param aloud from {@link Texts#aloud}
     */
    public static Spoken of(Screen screen, Set<String> ticked, Texts aloud) {
        return of(screen, ticked, Map.of(), aloud);
    }

    /** @param typed what stands in each field, by the field's name */
    public static Spoken of(Screen screen, Set<String> ticked, Map<String, String> typed, Texts aloud) {
        return new Telling(screen, ticked, typed, aloud, true).tell();
    }

    /** For somebody who chooses with a finger: the same without numbers. */
    public static Spoken pointed(Screen screen, Set<String> ticked, Map<String, String> typed, Texts aloud) {
        return new Telling(screen, ticked, typed, aloud, false).tell();
    }

    /** What the number does, if anything. */
    public Optional<Choice> press(int number) {
        return number >= 1 && number <= choices.size() ? Optional.of(choices.get(number - 1)) : Optional.empty();
    }

    /** One telling of one screen. */
    private static final class Telling {
        private final Screen screen;
        private final Set<String> ticked;
        private final Map<String, String> typed;
        private final Texts texts;
        private final Texts.Ticked sum;
        private final boolean numbered;
        private final List<Utterance> utterances = new ArrayList<>();
        private final List<Choice> choices = new ArrayList<>();

        Telling(Screen screen, Set<String> ticked, Map<String, String> typed, Texts texts, boolean numbered) {
            this.screen = screen;
            this.ticked = ticked;
            this.typed = typed;
            this.texts = texts;
            this.numbered = numbered;
            this.sum = screen instanceof Pick pick
                    ? new Texts.Ticked(pick.total(ticked), ticked.size())
                    : Texts.Ticked.NOTHING;
        }

        Spoken tell() {
            say(Utterance.Part.QUESTION, screen.question());
            body();
            screen.actions().forEach(this::action);
            return new Spoken(utterances, choices);
        }

        private void body() {
            switch (screen) {
                case Menu menu ->
                    menu.board()
                            .ifPresent(board -> board.lines().stream()
                                    .filter(Menu.Line::warning)
                                    .forEach(line -> say(
                                            Utterance.Part.SUPPORT, Text.joined(List.of(line.label(), line.words())))));
                case DevicePrompt prompt -> {
                    prompt.trouble().ifPresent(text -> say(Utterance.Part.TROUBLE, text));
                    say(Utterance.Part.SUPPORT, prompt.support());
                    where(prompt);
                    prompt.amount().ifPresent(this::amount);
                    facts(prompt.facts());
                }
                case Pick pick -> {
                    say(Utterance.Part.SUPPORT, pick.support());
                    pick.rows().forEach(this::row);
                    total(pick.total(ticked));
                }
                case Review review -> {
                    review.entries().forEach(this::entry);
                    total(review.total());
                    say(Utterance.Part.SUPPORT, review.about());
                }
                case Progress progress -> {
                    say(Utterance.Part.SUPPORT, progress.support());
                    facts(progress.facts());
                }
                case Notice notice -> {
                    notice.toldHere().forEach(text -> say(Utterance.Part.SUPPORT, text));
                    facts(notice.facts());
                    notice.qr().ifPresent(qr -> say(Utterance.Part.SUPPORT, qr.caption()));
                }
                case Entry entry -> entry(entry);
                case Offer offer -> {
                    offer.trouble().ifPresent(text -> say(Utterance.Part.TROUBLE, text));
                    say(Utterance.Part.SUPPORT, offer.support());
                    amount(offer.amount());
                    say(Utterance.Part.SUPPORT, offer.qr().caption());
                    offer.remainingWords().ifPresent(text -> say(Utterance.Part.FACT, text));
                    facts(offer.facts());
                }
                case Listing listing -> {
                    say(Utterance.Part.SUPPORT, listing.support());
                    listing.rows().forEach(this::row);
                }
                case Poster poster -> {
                    poster.about().ifPresent(text -> say(Utterance.Part.SUPPORT, text));
                    poster.lines().forEach(text -> say(Utterance.Part.SUPPORT, text));
                    facts(poster.facts());
                }
                case Reading reading -> {
                    reading.support().ifPresent(text -> say(Utterance.Part.SUPPORT, text));
                    reading.parts().forEach(this::part);
                    reading.qr().ifPresent(qr -> say(Utterance.Part.SUPPORT, qr.caption()));
                }
            }
        }

        /** That the machine waits is heard by its silence; where a paper comes out or a scanner looks is nowhere else said. */
        private void where(DevicePrompt prompt) {
            if (prompt.saysWhere()) {
                say(Utterance.Part.SUPPORT, prompt.waiting());
            }
        }

        private void part(Reading.Part part) {
            part.heading().ifPresent(text -> say(Utterance.Part.SUPPORT, text));
            for (int i = 0; i < part.lines().size(); i++) {
                switch (part.lines().get(i)) {
                    case Reading.Sentence sentence -> say(Utterance.Part.SUPPORT, sentence.words());
                    case Reading.Fact fact -> facts(List.of(fact.labelled()));
                    case Reading.Point point -> say(Utterance.Part.ROW, point.words(part.number(i)));
                }
            }
        }

        private void entry(Entry entry) {
            entry.trouble().ifPresent(text -> say(Utterance.Part.TROUBLE, text));
            say(Utterance.Part.SUPPORT, entry.support());
            entry.field().example().ifPresent(text -> say(Utterance.Part.SUPPORT, text));
            typed(entry.field(), typed.getOrDefault(entry.field().name(), ""));
            entry.found().ifPresent(found -> {
                say(Utterance.Part.FACT, found.words());
                found.rows().forEach(this::row);
            });
        }

        private void typed(Field field, String stands) {
            if (stands.isEmpty()) {
                say(Utterance.Part.FACT, Text.of("speech.typed.nothing"));
                return;
            }
            say(Utterance.Part.FACT, Text.of("speech.typed.count", new Gap.Count(stands.length())));
            if (field.kind() != Field.Kind.SECRET) {
                say(Utterance.Part.FACT, Text.of("speech.typed", new Gap.Typed(stands)));
            }
        }

        /** A row that opens has a number to press. */
        private void row(Listing.Row row) {
            var words = new ArrayList<>(List.of(row.title(), row.support()));
            row.value().ifPresent(words::add);
            row.mark().ifPresent(words::add);
            var all = Text.joined(words);
            if (row.opens().isEmpty()) {
                say(Utterance.Part.ROW, all);
                return;
            }
            choices.add(new Choice.Act(row.opens().get().id()));
            say(Utterance.Part.ROW, choosing(all));
        }

        private void row(Pick.Row row) {
            choices.add(new Choice.Toggle(row.id()));
            String chosen = ticked.contains(row.id()) ? "speech.chosen" : "speech.not-chosen";
            Text standing = row.mark()
                    .map(mark -> row.open() ? Text.joined(List.of(mark, Text.of(chosen))) : mark)
                    .orElseGet(() -> Text.of(chosen));
            var what = new Gap.Words(Text.joined(List.of(row.title(), row.support())));
            var amount = new Gap.Amount(row.amount());
            say(
                    Utterance.Part.ROW,
                    numbered
                            ? Text.of(
                                    "speech.row", new Gap.Count(choices.size()), what, amount, new Gap.Words(standing))
                            : Text.of("speech.row.pointed", what, amount, new Gap.Words(standing)));
        }

        private void entry(Review.Entry entry) {
            say(
                    Utterance.Part.ROW,
                    Text.joined(List.of(
                            entry.title(), entry.support(), Text.of("value.amount", new Gap.Amount(entry.amount())))));
        }

        private void total(Fen total) {
            say(Utterance.Part.TOTAL, Text.of("speech.total", new Gap.Amount(total)));
        }

        private void amount(Fen amount) {
            say(Utterance.Part.FACT, Text.of("value.amount", new Gap.Amount(amount)));
        }

        private void facts(List<Labelled> facts) {
            facts.forEach(fact -> say(Utterance.Part.FACT, Text.joined(List.of(fact.label(), fact.value()))));
        }

        private void action(Action action) {
            choices.add(new Choice.Act(action.id()));
            Text what = action.support()
                    .map(support -> Text.joined(List.of(action.label(), support)))
                    .orElse(action.label());
            say(Utterance.Part.ACTION, choosing(what));
        }

        /** How the choice made last is made. */
        private Text choosing(Text what) {
            return numbered
                    ? Text.of("speech.press", new Gap.Count(choices.size()), new Gap.Words(what))
                    : Text.of("speech.touch", new Gap.Words(what));
        }

        private void say(Utterance.Part part, Text text) {
            utterances.add(new Utterance(part, text, texts.pieces(text, sum)));
        }
    }
}
