package org.linli.terminal.face.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.machine.Distance;
import org.linli.terminal.face.type.Lines;

/**
 * The words of a row with an amount: title and what marks it, the support beneath, the amount at the right edge. Where
 * the title leaves the amount no room, the amount goes under it, still at the right edge.
 */
public final class RowWords {
    private final List<Lines> lines = new ArrayList<>();
    private final List<double[]> places = new ArrayList<>();
    private double height;

    /**
     * @param mark a word that stands out: 欠费
     * @param chosen whether the row counts; one that does not steps back
     */
    public record Row(
            String title, String support, Optional<String> mark, Color markInk, String amount, boolean chosen) {}

    private RowWords() {}

    public static RowWords of(Setting setting, Row row, double width) {
        return of(setting, row, width, false);
    }

    /**
     * The same in so much height; where it is too little, all but title and sum is set as small as the foot's words, and then
     * the sum stands at the end of their line, so that the title has the whole width.
     */
    public static RowWords within(Setting setting, Row row, double width, double height) {
        var usual = of(setting, row, width);
        if (usual.height() <= height) {
            return usual;
        }
        var tight = of(setting, row, width, true);
        return tight.height() <= height
                ? tight
                : sumAfterTheSupport(setting, row, width)
                        .filter(low -> low.height() < tight.height())
                        .orElse(tight);
    }

    /** Empty where support and sum have no room on one line. */
    private static Optional<RowWords> sumAfterTheSupport(Setting setting, Row row, double width) {
        var look = setting.look();
        var colours = setting.colours();
        var type = row.chosen() ? Type.ROW : Type.ROW_LEFT_OUT;
        var ink = row.chosen() ? colours.ink() : colours.quiet();
        var amount = Lines.line(look, type, ink, row.amount());
        var support = Lines.line(look, Type.LABEL, colours.quiet(), row.support());
        if (row.support().isBlank() || support.getWidth() + setting.mm(6) + amount.getWidth() > width) {
            return Optional.empty();
        }
        var words = new RowWords();
        var title = Lines.set(look, type, ink, row.title(), width);
        words.put(title, 0, 0);
        double y = title.getHeight() + setting.mm(0.5);
        double baseline = Math.max(support.baseline(), amount.baseline());
        words.put(support, 0, y + baseline - support.baseline());
        words.put(amount, width - amount.getWidth(), y + baseline - amount.baseline());
        y += baseline + Math.max(support.getHeight() - support.baseline(), amount.getHeight() - amount.baseline());
        words.height = words.markBelow(setting, row, true, width, y);
        return Optional.of(words);
    }

    private static RowWords of(Setting setting, Row row, double width, boolean tight) {
        var supporting = tight ? Type.LABEL : Type.SUPPORT;
        var words = new RowWords();
        if (words.onOneLine(setting, row, width)) {
            return words;
        }
        var look = setting.look();
        var colours = setting.colours();
        var type = row.chosen() ? Type.ROW : Type.ROW_LEFT_OUT;
        var ink = row.chosen() ? colours.ink() : colours.quiet();
        double gap = setting.mm(6);
        var amount = Lines.line(look, type, ink, row.amount());
        double left = width - amount.getWidth() - gap;
        boolean beside = left >= Math.min(look.width(type, row.title()), width * 0.42);
        var title = Lines.set(look, type, ink, row.title(), beside ? left : width);
        words.put(title, 0, 0);
        double y = title.getHeight() + setting.mm(0.5);
        boolean markBeside = row.mark().isPresent()
                && title.count() == 1
                && title.widest()
                                + setting.mm(4)
                                + look.width(Type.MARK, row.mark().get())
                        <= (beside ? left : width);
        if (row.mark().isPresent() && markBeside) {
            var mark = Lines.line(look, Type.MARK, row.markInk(), row.mark().get());
            words.put(mark, title.widest() + setting.mm(4), title.baseline() - mark.baseline());
        }
        double room = beside ? left : width;
        if (!row.support().isBlank()) {
            // Beneath the amount's line the support has the whole width when one line would otherwise break.
            var support = Lines.set(look, supporting, colours.quiet(), row.support(), room);
            if (support.count() > 1 && beside) {
                support = Lines.set(look, supporting, colours.quiet(), row.support(), width);
                words.put(support, 0, y);
                y += support.getHeight();
                words.put(amount, width - amount.getWidth(), 0);
                words.height = markBeside ? y : words.markBelow(setting, row, tight, width, y);
                return words;
            }
            words.put(support, 0, y);
            y += support.getHeight();
        }
        y = markBeside ? y : words.markBelow(setting, row, tight, tight ? width : room, y);
        if (beside) {
            words.put(amount, width - amount.getWidth(), tight ? 0 : (y - amount.getHeight()) / 2);
        } else {
            words.put(amount, width - amount.getWidth(), y);
            y += amount.getHeight();
        }
        words.height = y;
        return words;
    }

    /** A television is broad and low: what fits there stands on one line. */
    private boolean onOneLine(Setting setting, Row row, double width) {
        var look = setting.look();
        if (look.profile().distance() == Distance.AT_THE_GLASS || row.mark().isPresent()) {
            return false;
        }
        var type = row.chosen() ? Type.ROW : Type.ROW_LEFT_OUT;
        double gap = setting.mm(6);
        double needed = look.width(type, row.title()) + look.width(Type.SUPPORT, row.support());
        if (needed + look.width(type, row.amount()) + 2 * gap > width) {
            return false;
        }
        var ink = row.chosen() ? setting.colours().ink() : setting.colours().quiet();
        var title = Lines.line(look, type, ink, row.title());
        var support = Lines.line(look, Type.SUPPORT, setting.colours().quiet(), row.support());
        var amount = Lines.line(look, type, ink, row.amount());
        put(title, 0, 0);
        put(support, title.widest() + gap, title.baseline() - support.baseline());
        put(amount, width - amount.getWidth(), 0);
        height = title.getHeight();
        return true;
    }

    private double markBelow(Setting setting, Row row, boolean tight, double room, double y) {
        if (row.mark().isEmpty()) {
            return y;
        }
        var type = tight ? Type.PLACE : Type.MARK;
        var mark = Lines.set(setting.look(), type, row.markInk(), row.mark().get(), room);
        put(mark, 0, y);
        return y + mark.getHeight();
    }

    private void put(Lines words, double x, double y) {
        lines.add(words);
        places.add(new double[] {x, y});
    }

    public double height() {
        return height;
    }

    public List<Lines> placed(double x, double y) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).at(x + places.get(i)[0], Math.rint(y) + places.get(i)[1]);
        }
        return lines;
    }
}
