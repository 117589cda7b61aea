package org.linli.terminal.journey.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.terminal.journey.element.Element.Mood;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Offer;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Poster;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.screen.Review;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.text.Texts;

/** From a screen to its elements. An action this origin may not choose is absent: nothing is there to be refused. */
public final class Elements {
    private final Texts texts;
    private final Set<String> ticked;
    private final Map<String, String> typed;
    private final Texts.Ticked sum;
    private final List<Element> out = new ArrayList<>();

    private Elements(Texts texts, Set<String> ticked, Map<String, String> typed, Texts.Ticked sum) {
        this.texts = texts;
        this.ticked = ticked;
        this.typed = typed;
        this.sum = sum;
    }

    /**
     * @param typed what stands in each field, by the field's name
     * @param texts from {@link Texts#in}
     */
    public static Page page(
            long question,
            Screen screen,
            Page.Keys keys,
            Set<String> ticked,
            Map<String, String> typed,
            Origin reader,
            Texts texts) {
        var sum = screen instanceof Pick pick
                ? new Texts.Ticked(pick.total(ticked), ticked.size())
                : Texts.Ticked.NOTHING;
        var elements = new Elements(texts, ticked, typed, sum);
        elements.build(screen, reader);
        return new Page(
                question,
                screen.id(),
                texts.language().toLanguageTag(),
                screen.steps().map(elements::step).orElse(""),
                keys,
                elements.out);
    }

    private String step(Screen.Steps steps) {
        return texts.of(steps.journey()) + " · "
                + texts.of(Text.of("steps", new Gap.Count(steps.step()), new Gap.Count(steps.of())));
    }

    private void build(Screen screen, Origin reader) {
        out.add(new Element.Heading(words(screen.question())));
        switch (screen) {
            case Menu menu -> menu.board().ifPresent(this::board);
            case DevicePrompt prompt -> prompt(prompt);
            case Pick pick -> pick(pick);
            case Review review -> review(review);
            case Progress progress -> {
                out.add(new Element.Status(Mood.WAITING, words(progress.support())));
                facts(progress.facts());
            }
            case Notice notice -> notice(notice, reader);
            case Entry entry -> entry(entry, reader);
            case Offer offer -> offer(offer, reader);
            case Listing listing -> {
                out.add(new Element.Paragraph(words(listing.support())));
                listing.rows().forEach(row -> out.add(item(row, reader)));
            }
            case Poster poster -> {
                var mood = poster.urgent() ? Mood.WARNING : Mood.PLAIN;
                poster.about().ifPresent(text -> out.add(new Element.Status(mood, words(text))));
                poster.lines().forEach(text -> out.add(new Element.Paragraph(words(text))));
                facts(poster.facts());
            }
            case Reading reading -> {
                reading.support().ifPresent(text -> out.add(new Element.Paragraph(words(text))));
                reading.parts().forEach(this::part);
                reading.qr().ifPresent(qr -> code(qr.caption(), qr.content(), reader));
            }
        }
        var withheld = screen.actions().stream()
                .filter(action -> !action.allowed().contains(reader))
                .map(Action::emphasis)
                .toList();
        screen.actions().stream()
                .filter(action -> action.allowed().contains(reader))
                .map(action -> button(action, withheld))
                .forEach(out::add);
    }

    private void board(Menu.Board board) {
        board.lines()
                .forEach(line -> out.add(new Element.Status(
                        line.warning() ? Mood.WARNING : Mood.PLAIN, words(line.label()) + " " + words(line.words()))));
    }

    private void prompt(DevicePrompt prompt) {
        prompt.trouble().ifPresent(text -> out.add(new Element.Status(Mood.WARNING, words(text))));
        out.add(new Element.Paragraph(words(prompt.support())));
        prompt.amount()
                .ifPresent(amount -> out.add(new Element.Fact(words(Text.of("fact.amount")), texts.amount(amount))));
        facts(prompt.facts());
        out.add(new Element.Status(Mood.WAITING, words(prompt.waiting())));
    }

    private void pick(Pick pick) {
        out.add(new Element.Paragraph(words(pick.support())));
        var rows = new ArrayList<Element>();
        pick.rows()
                .forEach(row -> rows.add(new Element.Tick(
                        row.id(),
                        words(row.title()),
                        words(row.support()),
                        texts.amount(row.amount()),
                        ticked.contains(row.id()),
                        row.open(),
                        row.mark().map(this::words))));
        rows.add(new Element.Total(
                words(Text.of("pick.total", new Gap.TickedCount())), texts.amount(sum.sum()), Optional.empty()));
        out.add(new Element.Sheet(rows));
    }

    private void review(Review review) {
        var rows = new ArrayList<Element>();
        review.entries()
                .forEach(entry -> rows.add(
                        new Element.Row(words(entry.title()), words(entry.support()), texts.amount(entry.amount()))));
        rows.add(new Element.Total(
                words(review.totalLabel()), texts.amount(review.total()), texts.capitals(review.total())));
        out.add(new Element.Sheet(rows));
        out.add(new Element.Paragraph(words(review.about())));
    }

    private void notice(Notice notice, Origin reader) {
        notice.paragraphs().forEach(text -> out.add(new Element.Status(mood(notice.tone()), words(text))));
        facts(notice.facts());
        notice.qr().ifPresent(qr -> code(qr.caption(), qr.content(), reader));
        notice.code().ifPresent(code -> out.add(new Element.Paragraph(code.value())));
    }

    /** What pays, or opens a receipt or a task, is the resident's: whoever only helps to fill in has no use for it. */
    private void code(Text caption, String content, Origin reader) {
        if (reader != Origin.FAMILY) {
            out.add(new Element.Qr(words(caption), content));
        }
    }

    /** A secret is typed at the machine alone: no other reader gets even the room for it. */
    private void entry(Entry entry, Origin reader) {
        entry.trouble().ifPresent(text -> out.add(new Element.Status(Mood.WARNING, words(text))));
        out.add(new Element.Paragraph(words(entry.support())));
        var field = entry.field();
        if (field.kind() == Field.Kind.SECRET) {
            return;
        }
        field.example().ifPresent(text -> out.add(new Element.Paragraph(words(text))));
        out.add(new Element.Room(
                field.name(),
                words(field.label()),
                field.kind() == Field.Kind.DIGITS,
                field.least(),
                field.most(),
                typed.getOrDefault(field.name(), "")));
        entry.found().ifPresent(found -> {
            out.add(new Element.Status(Mood.PLAIN, words(found.words())));
            found.rows().forEach(row -> out.add(item(row, reader)));
        });
    }

    private void offer(Offer offer, Origin reader) {
        offer.trouble().ifPresent(text -> out.add(new Element.Status(Mood.WARNING, words(text))));
        out.add(new Element.Paragraph(words(offer.support())));
        out.add(new Element.Fact(words(Text.of("fact.amount")), texts.amount(offer.amount())));
        code(offer.qr().caption(), offer.qr().content(), reader);
        facts(offer.facts());
        offer.remainingWords().ifPresent(text -> out.add(new Element.Paragraph(words(text))));
        out.add(new Element.Status(Mood.WAITING, words(offer.waiting())));
    }

    private void part(Reading.Part part) {
        part.heading().ifPresent(text -> out.add(new Element.Section(words(text))));
        for (int i = 0; i < part.lines().size(); i++) {
            switch (part.lines().get(i)) {
                case Reading.Sentence sentence -> out.add(new Element.Paragraph(words(sentence.words())));
                case Reading.Fact fact -> facts(List.of(fact.labelled()));
                case Reading.Point point -> out.add(point(point, part.number(i)));
            }
        }
    }

    private Element point(Reading.Point point, int number) {
        String title = words(point.title());
        return new Element.Item(
                point.sign() == Reading.Sign.NUMBER ? number + " " + title : title,
                point.support().map(this::words).orElse(""),
                Optional.empty(),
                point.sign().word().map(this::words),
                Optional.empty());
    }

    private Element item(Listing.Row row, Origin reader) {
        return new Element.Item(
                words(row.title()),
                words(row.support()),
                row.value().map(this::words),
                row.mark().map(this::words),
                row.opens()
                        .filter(action -> action.allowed().contains(reader))
                        .map(action -> action.id().name()));
    }

    private static Mood mood(Notice.Tone tone) {
        return switch (tone) {
            case GOOD -> Mood.GOOD;
            case PLAIN -> Mood.PLAIN;
            case WARNING -> Mood.WARNING;
            case UNDECIDED, UNPROVEN -> Mood.UNDECIDED;
        };
    }

    private void facts(List<Labelled> facts) {
        facts.forEach(fact -> out.add(
                isToBeCalled(fact.value())
                        ? new Element.Call(words(fact.label()), words(fact.value()))
                        : new Element.Fact(words(fact.label()), words(fact.value()))));
    }

    private static boolean isToBeCalled(Text value) {
        return value.gaps().size() == 1 && value.gaps().getFirst() instanceof Gap.Phone;
    }

    private Element button(Action action, List<Action.Emphasis> withheld) {
        boolean strong = action.emphasis() == Action.Emphasis.PRIMARY;
        boolean equal = action.emphasis() == Action.Emphasis.VERB && !withheld.contains(Action.Emphasis.VERB);
        return new Element.Button(
                action.id().name(), words(action.label()), action.support().map(this::words), strong, strong || equal);
    }

    private String words(Text text) {
        return texts.of(text, sum);
    }
}
