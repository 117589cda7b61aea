package org.linli.terminal.journey.screen;

import java.util.ArrayList;
import java.util.List;

/** Every text a screen holds, in reading order: for speech clips, for tests that each has words. */
public final class Words {
    private final List<Text> texts = new ArrayList<>();

    private Words() {}

    public static List<Text> of(Screen screen) {
        var words = new Words();
        words.texts.add(screen.question());
        screen.steps().ifPresent(steps -> words.texts.add(steps.journey()));
        switch (screen) {
            case Menu menu -> menu.board().ifPresent(words::board);
            case DevicePrompt prompt -> {
                words.texts.add(prompt.support());
                words.texts.add(prompt.waiting());
                prompt.trouble().ifPresent(words.texts::add);
                words.facts(prompt.facts());
            }
            case Pick pick -> {
                words.texts.add(pick.support());
                pick.rows().forEach(words::row);
            }
            case Review review -> {
                review.entries().forEach(entry -> {
                    words.texts.add(entry.title());
                    words.texts.add(entry.support());
                });
                words.texts.add(review.totalLabel());
                words.texts.add(review.about());
            }
            case Progress progress -> {
                words.texts.add(progress.support());
                words.facts(progress.facts());
            }
            case Notice notice -> {
                words.texts.addAll(notice.toldHere());
                words.facts(notice.facts());
                notice.qr().ifPresent(qr -> words.texts.add(qr.caption()));
            }
            case Entry entry -> {
                words.texts.add(entry.support());
                words.texts.add(entry.field().label());
                entry.field().example().ifPresent(words.texts::add);
                entry.trouble().ifPresent(words.texts::add);
                entry.found().ifPresent(found -> {
                    words.texts.add(found.words());
                    found.rows().forEach(words::row);
                });
            }
            case Offer offer -> {
                words.texts.add(offer.support());
                words.texts.add(offer.qr().caption());
                offer.remainingWords().ifPresent(words.texts::add);
                words.texts.add(offer.waiting());
                offer.trouble().ifPresent(words.texts::add);
                words.facts(offer.facts());
            }
            case Listing listing -> {
                words.texts.add(listing.support());
                listing.rows().forEach(words::row);
            }
            case Poster poster -> {
                words.board(poster.board());
                poster.about().ifPresent(words.texts::add);
                words.texts.addAll(poster.lines());
                words.facts(poster.facts());
            }
            case Reading reading -> {
                reading.support().ifPresent(words.texts::add);
                reading.parts().forEach(words::part);
                reading.qr().ifPresent(qr -> words.texts.add(qr.caption()));
            }
        }
        screen.choices().forEach(words::action);
        return List.copyOf(words.texts);
    }

    private void board(Menu.Board board) {
        texts.add(board.place());
        texts.add(board.machine());
        board.lines().forEach(line -> {
            texts.add(line.label());
            texts.add(line.words());
        });
    }

    private void row(Pick.Row row) {
        texts.add(row.title());
        texts.add(row.support());
        row.mark().ifPresent(texts::add);
    }

    private void row(Listing.Row row) {
        texts.add(row.title());
        texts.add(row.support());
        row.value().ifPresent(texts::add);
        row.mark().ifPresent(texts::add);
    }

    private void part(Reading.Part part) {
        part.heading().ifPresent(texts::add);
        for (Reading.Line line : part.lines()) {
            switch (line) {
                case Reading.Sentence sentence -> texts.add(sentence.words());
                case Reading.Fact fact -> facts(List.of(fact.labelled()));
                case Reading.Point point -> {
                    texts.add(point.title());
                    point.support().ifPresent(texts::add);
                    point.sign().word().ifPresent(texts::add);
                }
            }
        }
    }

    private void facts(List<Labelled> facts) {
        facts.forEach(fact -> {
            texts.add(fact.label());
            texts.add(fact.value());
        });
    }

    private void action(Action action) {
        texts.add(action.label());
        action.support().ifPresent(texts::add);
    }
}
