package org.linli.kiosk.touch;

import javafx.scene.paint.Color;
import org.linli.terminal.core.session.Shown.Over;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;

/** What lies over the screen: a sheet from the bar upwards, and dusk over what it covers. */
final class Overlay {
    private static final double DUSK = 0.8;
    private static final double PADDING = 16;
    private static final double LEAST_HEIGHT = 200;

    private Overlay() {}

    static Plate draw(Setting setting, Over over) {
        var colours = setting.colours();
        var whole = new Plate(setting.width(), setting.height());
        Color dusk = colours.outlined() ? colours.ground() : colours.ink().deriveColor(0, 1, 1, DUSK);
        whole.put(Drawing.block(0, 0, setting.width(), setting.height(), dusk));
        double height = Math.max(setting.mm(LEAST_HEIGHT), heightOf(setting, over));
        height = Math.min(height, setting.height());
        double top = setting.height() - height;
        var sheet = new Plate(setting.width(), height);
        sheet.put(Drawing.block(0, 0, setting.width(), height, colours.sheet()));
        boolean urgent = over instanceof Over.Emergency || over instanceof Over.TakeCard;
        sheet.put(Drawing.block(
                0, 0, setting.width(), setting.mm(urgent ? 5 : 1.5), urgent ? colours.warn() : colours.ink()));
        var within = setting.within(height);
        var column = new Column(within, sheet, setting.mm(PADDING));
        fill(within, over, column);
        int pages = column.set().pages();
        return whole.put(sheet, 0, top).ofPages(pages);
    }

    private static void fill(Setting setting, Over over, Column column) {
        switch (over) {
            case Over.Pairing pairing
            when pairing.code().isPresent() ->
                PairingSheet.code(setting, pairing.notice(), pairing.code().get(), column);
            case Over.Comparing comparing -> PairingSheet.likeness(setting, comparing, column);
            default -> NoticeScreen.fill(setting, over.notice(), column);
        }
    }

    private static double heightOf(Setting setting, Over over) {
        double much = 100_000;
        var within = setting.within(much);
        var column = new Column(within, new Plate(setting.width(), much), setting.mm(PADDING));
        fill(within, over, column);
        return much - column.spare();
    }
}
