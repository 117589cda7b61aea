package org.linli.terminal.journey.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/**
 * What stands on it. It is kept with the deed that prints it, so nothing on it is a person's own; what is lies in the vault,
 * and the sheet says where.
 *
 * @param kind what it is called, large, at its head
 * @param paragraphs plain sentences
 * @param rows what is to be paid
 * @param total of the rows
 * @param facts window, hours, what to bring
 * @param steps where the caller stands
 * @param withheld where the rest of it lies, which nobody but the printer may have
 * @param barcode what the paper is found again by, as a barcode and in figures
 */
public record Sheet(
        Kind kind,
        Text title,
        List<Text> paragraphs,
        List<Row> rows,
        Optional<Fen> total,
        List<Labelled> facts,
        Optional<Screen.Steps> steps,
        Optional<Withheld> withheld,
        Optional<String> barcode)
        implements Args {
    public Sheet {
        paragraphs = List.copyOf(paragraphs);
        rows = List.copyOf(rows);
        facts = List.copyOf(facts);
    }

    /** All of it is said here. */
    public Sheet(
            Kind kind,
            Text title,
            List<Text> paragraphs,
            List<Row> rows,
            Optional<Fen> total,
            List<Labelled> facts,
            Optional<Screen.Steps> steps) {
        this(kind, title, paragraphs, rows, total, facts, steps, Optional.empty(), Optional.empty());
    }

    /**
     * A page that lies in the vault.
     *
     * @param page which of those under this handle, in the words of whoever laid them there
     */
    public record Withheld(Personal in, String page) {}

    public enum Kind {
        /** Where to go, when, with what. */
        DIRECTIONS,
        /** 缴费单: to be paid at the counter. Proves nothing. */
        PAYMENT_SLIP,
        /** What a register says of the person who prints it. Proves nothing. */
        RECORD,
        /** How a case stands. */
        CASE,
        /** That something was handed in, and the number that finds it again. */
        CASE_RECEIPT,
        /** What was made known to everybody. */
        NOTICE
    }

    /** @param number what the counter finds the bill by; printed as a barcode */
    public record Row(Text title, Text support, Fen amount, String number) {}

    /** What a notice says, to take away. */
    public static Sheet of(Notice notice) {
        return new Sheet(
                Kind.DIRECTIONS,
                notice.question(),
                notice.paragraphs(),
                List.of(),
                Optional.empty(),
                notice.facts(),
                notice.steps());
    }

    /** What was read, to take away: its sentences and points in order, then its facts. */
    public static Sheet of(Reading reading) {
        var paragraphs = new ArrayList<Text>();
        var facts = new ArrayList<Labelled>();
        reading.support().ifPresent(paragraphs::add);
        for (Reading.Part part : reading.parts()) {
            int before = paragraphs.size();
            for (int i = 0; i < part.lines().size(); i++) {
                switch (part.lines().get(i)) {
                    case Reading.Sentence sentence -> paragraphs.add(sentence.words());
                    case Reading.Fact fact -> facts.add(fact.labelled());
                    case Reading.Point point -> paragraphs.add(point.words(part.number(i)));
                }
            }
            if (paragraphs.size() > before) {
                part.heading().ifPresent(heading -> paragraphs.add(before, heading));
            }
        }
        return new Sheet(
                Kind.DIRECTIONS, reading.question(), paragraphs, List.of(), Optional.empty(), facts, reading.steps());
    }

    /** Nobody but the one who had it printed may read it: it lay in the vault. */
    public boolean isSomebodysOwn() {
        return withheld.isPresent();
    }

    /** Under another head: what it is called on paper. */
    public Sheet titled(Text head) {
        return new Sheet(kind, head, paragraphs, rows, total, facts, steps, withheld, barcode);
    }

    /** With this number on it; at most as long as a barcode. */
    public Sheet numbered(String digits) {
        return new Sheet(kind, title, paragraphs, rows, total, facts, steps, withheld, Optional.of(digits));
    }

    /** What was read, line by line in its order. */
    public static Sheet of(Kind kind, Reading reading) {
        var lines = new ArrayList<Text>();
        reading.support().ifPresent(lines::add);
        for (Reading.Part part : reading.parts()) {
            part.heading().ifPresent(lines::add);
            for (int i = 0; i < part.lines().size(); i++) {
                lines.add(
                        switch (part.lines().get(i)) {
                            case Reading.Sentence sentence -> sentence.words();
                            case Reading.Fact fact ->
                                Text.joined(List.of(
                                        fact.labelled().label(), fact.labelled().value()));
                            case Reading.Point point -> point.words(part.number(i));
                        });
            }
        }
        return new Sheet(kind, reading.question(), lines, List.of(), Optional.empty(), List.of(), reading.steps());
    }

    /** A page of the person who stands here; nothing of it is kept with the deed. */
    public static Sheet withheld(Kind kind, Text title, Withheld where) {
        return new Sheet(
                kind,
                title,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(where),
                Optional.empty());
    }

    public static Sheet slip(List<Row> rows, Premises here, Text bring, Optional<Screen.Steps> steps) {
        var facts = new ArrayList<>(here.windowFacts(bring));
        return new Sheet(
                Kind.PAYMENT_SLIP,
                Text.of("slip.title"),
                List.of(Text.of("slip.unpaid")),
                rows,
                Optional.of(Fen.sum(rows.stream().map(Row::amount))),
                facts,
                steps);
    }
}
