package org.linli.stb.tv;

import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.text.Texts;

/** The programme, and while the panel lies beside it: what is on, and how to get back to it. */
final class Backdrop {
    /** Behind the words, whatever the programme shows: white on it has more than 7:1 on any picture. */
    private static final Color DUSK = Color.web("#10181C", 0.82);

    private final Programme programme;
    private final HardwareProfile profile;
    private final Pane root = new Pane();
    private final Pane words = new Pane();

    Backdrop(Programme programme, HardwareProfile profile) {
        this.programme = programme;
        this.profile = profile;
        root.setManaged(false);
        root.setMouseTransparent(true);
        words.setManaged(false);
        root.setId("programme");
        root.getChildren().setAll(programme.picture(profile.widthPixels(), profile.heightPixels()), words);
    }

    Pane root() {
        return root;
    }

    void alone() {
        words.getChildren().clear();
    }

    /** @param closes what stands on the key that closes the panel, where one does */
    void beside(Shown shown, Look look, boolean there, Optional<String> closes) {
        words.getChildren().clear();
        if (!there) {
            return;
        }
        var texts = Texts.in(shown.manner().language());
        double left = Math.rint(profile.widthPixels() * 0.05);
        double top = Math.rint(profile.heightPixels() * 0.05);
        double width = Math.rint(profile.widthPixels() * (760.0 / 1920)) - left - look.px(6);
        var name = Lines.set(look, Type.LABEL, Color.WHITE, programme.name(), width);
        put(look, name, left, top);
        closes.ifPresent(key -> {
            String words = texts.of(Text.of("tv.menu-closes", new Text.Gap.Verbatim(key)));
            var back = Lines.set(look, Type.LABEL, Color.WHITE, words, width);
            put(look, back, left, profile.heightPixels() - top - back.getHeight());
        });
    }

    private void put(Look look, Lines lines, double left, double top) {
        double around = look.px(2.5);
        words.getChildren()
                .addAll(
                        Drawing.block(
                                left - around,
                                top - around / 2,
                                lines.widest() + 2 * around,
                                lines.getHeight() + around,
                                DUSK),
                        lines.at(left, top));
    }
}
