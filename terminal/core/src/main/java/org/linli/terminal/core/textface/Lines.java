package org.linli.terminal.core.textface;

import java.util.ArrayList;
import java.util.List;
import org.linli.foundation.money.Fen;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Entry;
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
import org.linli.terminal.journey.text.Texts;

/** One screen as lines. */
final class Lines {
    private final Texts texts;
    private final Shown shown;
    private final Texts.Ticked sum;
    private final List<String> out = new ArrayList<>();

    private Lines(Shown shown) {
        this.shown = shown;
        this.texts = Texts.in(shown.manner().language());
        this.sum = shown.screen() instanceof Pick pick
                ? new Texts.Ticked(
                        pick.total(shown.draft().ticked()),
                        shown.draft().ticked().size())
                : Texts.Ticked.NOTHING;
    }

    static List<String> of(Shown shown) {
        var lines = new Lines(shown);
        lines.screen(shown.over().<Screen>map(Shown.Over::notice).orElse(shown.screen()));
        return List.copyOf(lines.out);
    }

    /** What the numbers choose: of what lies over the screen, if anything does. */
    static List<Action> actions(Shown shown) {
        return shown.over()
                .map(over -> over.notice().actions())
                .orElse(shown.screen().choices());
    }

    private void screen(Screen screen) {
        screen.steps()
                .ifPresent(steps -> out.add(words(steps.journey()) + " "
                        + words(Text.of("steps", new Text.Gap.Count(steps.step()), new Text.Gap.Count(steps.of())))));
        out.add(words(screen.question()));
        switch (screen) {
            case Menu menu ->
                menu.board()
                        .ifPresent(board -> board.lines()
                                .forEach(line -> out.add(words(line.label()) + " " + words(line.words()))));
            case DevicePrompt prompt -> {
                prompt.trouble().ifPresent(trouble -> out.add("! " + words(trouble)));
                out.add(words(prompt.support()));
                prompt.amount().ifPresent(amount -> out.add(texts.amount(amount)));
                facts(prompt.facts());
                out.add("… " + words(prompt.waiting()));
            }
            case Pick pick -> pick(pick);
            case Review review -> {
                review.entries()
                        .forEach(entry -> out.add(words(entry.title()) + "  " + words(entry.support()) + "  "
                                + texts.amount(entry.amount())));
                total(words(review.totalLabel()), review.total());
                out.add(words(review.about()));
            }
            case Progress progress -> {
                out.add("… " + words(progress.support()));
                facts(progress.facts());
            }
            case Notice notice -> {
                notice.toldHere().forEach(text -> out.add(words(text)));
                facts(notice.facts());
                notice.qr().ifPresent(qr -> out.add(words(qr.caption()) + " " + qr.content()));
                notice.code().ifPresent(code -> out.add("(" + code + ")"));
            }
            case Entry entry -> entry(entry);
            case Offer offer -> {
                offer.trouble().ifPresent(trouble -> out.add("! " + words(trouble)));
                out.add(words(offer.support()));
                out.add(texts.amount(offer.amount()));
                out.add(words(offer.qr().caption()) + " " + offer.qr().content());
                facts(offer.facts());
                offer.remainingWords().ifPresent(left -> out.add(words(left)));
                out.add("… " + words(offer.waiting()));
            }
            case Listing listing -> {
                out.add(words(listing.support()));
                listing.rows().forEach(this::row);
            }
            case Poster poster -> {
                poster.about().ifPresent(text -> out.add(words(text)));
                poster.lines().forEach(text -> out.add(words(text)));
                facts(poster.facts());
            }
            case Reading reading -> {
                reading.support().ifPresent(text -> out.add(words(text)));
                reading.parts().forEach(this::part);
                reading.qr().ifPresent(qr -> out.add(words(qr.caption()) + " " + qr.content()));
            }
        }
        numbered(screen.choices());
    }

    private void entry(Entry entry) {
        entry.trouble().ifPresent(trouble -> out.add("! " + words(trouble)));
        out.add(words(entry.support()));
        entry.field().example().ifPresent(example -> out.add(words(example)));
        String stands = shown.draft().typed(entry.field().name());
        out.add(words(entry.field().label()) + ": [" + entry.field().shown(stands) + "]");
        entry.found().ifPresent(found -> {
            out.add(words(found.words()));
            found.rows().forEach(this::row);
        });
    }

    private void part(Reading.Part part) {
        part.heading().ifPresent(text -> out.add("-- " + words(text)));
        for (int i = 0; i < part.lines().size(); i++) {
            switch (part.lines().get(i)) {
                case Reading.Sentence sentence -> out.add(words(sentence.words()));
                case Reading.Fact fact -> facts(List.of(fact.labelled()));
                case Reading.Point point ->
                    out.add((point.sign() == Reading.Sign.NUMBER ? part.number(i) + ". " : "- ")
                            + words(point.title())
                            + point.support().map(text -> "  " + words(text)).orElse("")
                            + point.sign()
                                    .word()
                                    .map(text -> "  " + words(text))
                                    .orElse(""));
            }
        }
    }

    private void row(Listing.Row row) {
        out.add(words(row.title()) + "  " + words(row.support())
                + row.value().map(value -> "  " + words(value)).orElse("")
                + row.mark().map(mark -> "  " + words(mark)).orElse(""));
    }

    private void pick(Pick pick) {
        out.add(words(pick.support()));
        int number = 0;
        for (var row : pick.rows()) {
            number++;
            String box = !row.open() ? " - " : shown.draft().ticked().contains(row.id()) ? "[x]" : "[ ]";
            out.add(box + " " + number + " " + words(row.title()) + "  " + words(row.support()) + "  "
                    + texts.amount(row.amount())
                    + row.mark().map(mark -> "  " + words(mark)).orElse(""));
        }
        total(words(Text.of("pick.total", new Text.Gap.TickedCount())), sum.sum());
    }

    private void total(String label, Fen total) {
        out.add(label + "  " + texts.amount(total)
                + texts.capitals(total).map(capitals -> "  " + capitals).orElse(""));
    }

    private void facts(List<Labelled> facts) {
        facts.forEach(fact -> out.add(words(fact.label()) + ": " + words(fact.value())));
    }

    private void numbered(List<Action> actions) {
        int number = 0;
        for (Action action : actions) {
            number++;
            out.add("(" + number + ") " + words(action.label())
                    + action.support().map(support -> " — " + words(support)).orElse(""));
        }
    }

    private String words(Text text) {
        return texts.of(text, sum);
    }
}
