package org.linli.terminal.journey.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** What texts for the eye and texts for the ear share: finding the sentence and filling its gaps. */
abstract sealed class Filling implements Texts permits ShownTexts, AloudTexts {
    private final Locale language;
    private final Catalogue texts;
    private final Catalogue codes;
    private final Catalogue log;

    Filling(Locale language, Catalogues.Words words, Catalogue log) {
        this.language = language;
        this.texts = words.texts();
        this.codes = words.codes();
        this.log = log;
    }

    /** The sentence for a key, or its own form for the ear. */
    abstract Template template(String key);

    abstract String count(long number, String before);

    abstract String measure(long thousandths);

    abstract String digits(String digits);

    /** Words with figures in them: data, and what the catalogue says around its gaps. */
    abstract String verbatim(String words);

    Catalogue catalogue() {
        return texts;
    }

    String form(String key, String... words) {
        return template(key).fill(words);
    }

    @Override
    public final Locale language() {
        return language;
    }

    @Override
    public final List<Piece> pieces(Text text, Ticked ticked) {
        var out = new ArrayList<Piece>();
        fill(out, text, ticked);
        return List.copyOf(out);
    }

    @Override
    public final String of(Code code, Reader reader) {
        return words(code, reader)
                .orElseGet(() -> catalogue(reader).get(unforeseen(reader)))
                .fill();
    }

    @Override
    public final boolean has(Code code, Reader reader) {
        return words(code, reader).isPresent();
    }

    private Optional<Template> words(Code code, Reader reader) {
        return catalogue(reader).find(code.value() + suffix(reader));
    }

    private Catalogue catalogue(Reader reader) {
        return reader == Reader.LOG ? log : codes;
    }

    private static String unforeseen(Reader reader) {
        return "unforeseen" + suffix(reader);
    }

    private static String suffix(Reader reader) {
        return switch (reader) {
            case RESIDENT -> ".resident";
            case ATTENDANT -> ".attendant";
            case LOG -> "";
        };
    }

    private void fill(List<Piece> out, Text text, Ticked ticked) {
        var template = template(text.key());
        if (!template.gaps().stream().allMatch(index -> index < text.gaps().size())) {
            throw new IllegalArgumentException("too few gaps filled in " + text.key());
        }
        String before = "";
        for (var part : template.parts()) {
            switch (part) {
                case Template.Part.Words words -> {
                    out.add(open(verbatim(words.words())));
                    before = words.words();
                }
                case Template.Part.Gap hole -> fill(out, text.gaps().get(hole.index()), before, ticked);
            }
        }
    }

    private void fill(List<Piece> out, Gap gap, String before, Ticked ticked) {
        switch (gap) {
            case Gap.Words it -> fill(out, it.text(), ticked);
            case Gap.Amount it -> out.add(amountPiece(it.fen()));
            case Gap.TickedSum sum -> out.add(amountPiece(ticked.sum()));
            case Gap.Masked it -> out.add(new Piece(verbatim(it.words()), Piece.Kind.NAME));
            case Gap.Count it -> out.add(open(count(it.number(), before)));
            case Gap.TickedCount number -> out.add(open(count(ticked.count(), before)));
            case Gap.Measure it -> out.add(open(measure(it.thousandths())));
            case Gap.Day it -> out.add(open(day(it.date())));
            case Gap.Date it -> out.add(open(date(it.date())));
            case Gap.Month it -> out.add(open(month(it.month())));
            case Gap.Clock it -> out.add(open(time(it.time())));
            case Gap.Verbatim it -> out.add(open(verbatim(it.words())));
            case Gap.Published it ->
                out.add(open(verbatim(language.equals(Locale.ENGLISH) ? it.english() : it.chinese())));
            case Gap.Digits it -> out.add(open(digits(it.digits())));
            case Gap.Phone it -> out.add(open(digits(it.number())));
            case Gap.Typed it -> out.add(new Piece(digits(it.characters()), Piece.Kind.TYPED));
            case Gap.Reason it -> out.add(open(of(it.code(), Reader.RESIDENT)));
            case Gap.Advice it -> out.add(open(of(it.code(), Reader.ATTENDANT)));
        }
    }

    private Piece amountPiece(Fen fen) {
        return new Piece(amount(fen), Piece.Kind.AMOUNT);
    }

    private static Piece open(String words) {
        return new Piece(words, Piece.Kind.OPEN);
    }
}
