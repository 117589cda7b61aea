package org.linli.stb.tv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.terminal.core.session.Hearing;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Manner.Contrast;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.RowWords;
import org.linli.terminal.face.type.Lines;

/**
 * What 放大字 holds, one thing a row: the size of the words, colours, language, how much of the glass, how it is read out.
 * OK takes the next of each, and it is so at once.
 */
final class MannerSheet {
    /** The name of the row that changes the {@link Form}. */
    static final String FORM = "form";

    private final Showing showing;
    private final Manner manner;

    private MannerSheet(Showing showing) {
        this.showing = showing;
        this.manner = showing.shown().manner();
    }

    /** One row: what it is about, how it stands, and what OK does. */
    private record Choice(String about, String stands, Touched next) {}

    static Plate draw(Showing showing, Form form) {
        return new MannerSheet(showing).draw(form);
    }

    private Plate draw(Form form) {
        var setting = showing.setting();
        var plate = new Plate(setting.width(), setting.height());
        var column = new Column(setting, plate, Head.withQuestion(showing, plate, setting.say("tv.manner")));
        var rows = new Rows(showing);
        rows.ruled(choices(form), choice -> row(rows, choice), 0).forEach(column::add);
        column.foot(new Block(close(), setting.mm(4)));
        return column.set();
    }

    private Plate row(Rows rows, Choice choice) {
        var setting = showing.setting();
        var words = new RowWords.Row(
                setting.say(choice.about()),
                "",
                Optional.empty(),
                setting.colours().ink(),
                setting.say(choice.stands()),
                true);
        return rows.acting(choice.next(), words, Optional.empty());
    }

    private List<Choice> choices(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(
                "manner.size",
                "manner.size." + name(manner.size()),
                new Touched.Prefer("size", manner.at(manner.size().next()))));
        choices.add(new Choice(
                "manner.contrast",
                "manner.contrast." + name(manner.contrast()),
                new Touched.Prefer("contrast", manner.at(next(Contrast.values(), manner.contrast())))));
        boolean chinese = manner.language().getLanguage().equals("zh");
        choices.add(new Choice(
                "manner.language",
                chinese ? "manner.language.zh-cn" : "manner.language.en",
                new Touched.Prefer("language", manner.in(chinese ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE))));
        if (manner.size().compareTo(Manner.TextSize.LARGE) <= 0) {
            choices.add(new Choice(
                    "tv.form", form == Form.PANEL ? "tv.form.panel" : "tv.form.full", new Touched.Own(FORM)));
        }
        if (showing.shown().bar().repeat()) {
            choices.addAll(heard(manner.hearing()));
        }
        return choices;
    }

    private List<Choice> heard(Hearing hearing) {
        return List.of(
                new Choice(
                        "tv.pace",
                        "manner.pace." + name(hearing.pace()),
                        new Touched.Prefer(
                                "pace", manner.hearing(hearing.at(next(Hearing.Pace.values(), hearing.pace()))))),
                new Choice(
                        "manner.amounts-aloud",
                        hearing.amountsAloud() ? "tv.yes" : "tv.no",
                        new Touched.Prefer(
                                "amounts-aloud", manner.hearing(hearing.sayingAmounts(!hearing.amountsAloud())))));
    }

    private Key close() {
        var setting = showing.setting();
        double side = setting.mm(4);
        double textX = side + showing.numbers().room(setting);
        var label = Lines.line(setting.look(), Type.NEXT, setting.colours().ink(), setting.say("manner.close"));
        double height = label.getHeight() + 2 * setting.mm(2.8);
        var key = new Key(setting, new Touched.Close(), Key.Style.OUTLINED, setting.column(), height);
        showing.numbers().on(key, side, setting.mm(2.8) + label.baseline());
        return key.write(label.at(textX, setting.mm(2.8)));
    }

    private static <E extends Enum<E>> E next(E[] all, E now) {
        int at = List.of(all).indexOf(now);
        return all[(at + 1) % all.length];
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
