package org.linli.stb.tv;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.look.Typefaces;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.screen.Reading;

/**
 * All that is on the glass, from behind: the programme, the panel, the ring around what has the focus. Belongs to the
 * JavaFX thread.
 */
final class Surface {
    private final HardwareProfile profile;
    private final boolean moving;
    private final Typefaces typefaces = new Typefaces();
    private final Pane root = new Pane();
    private final Backdrop backdrop;
    private final Panel panel = new Panel();
    private final Pane ring = new Pane();
    private final Focused focused = new Focused(ring);

    Surface(HardwareProfile profile, Programme programme, boolean moving) {
        this.profile = profile;
        this.moving = moving;
        this.backdrop = new Backdrop(programme, profile);
        ring.setId("focus");
        ring.setManaged(false);
        root.resize(profile.widthPixels(), profile.heightPixels());
        root.setPrefSize(profile.widthPixels(), profile.heightPixels());
        root.getChildren().setAll(backdrop.root(), panel.root(), ring);
        panel.root().setVisible(false);
    }

    Parent root() {
        return root;
    }

    Panel panel() {
        return panel;
    }

    Focused focused() {
        return focused;
    }

    /** Names of those that had to be replaced so far. */
    List<String> missingTypefaces() {
        return typefaces.replaced().stream().map(Enum::name).toList();
    }

    /** In the corner where nothing else is. */
    void put(Rectangle speck) {
        speck.setX(profile.widthPixels() - 1);
        speck.setY(profile.heightPixels() - 1);
        root.getChildren().add(speck);
    }

    /** @param open whether the panel is to be seen */
    void draw(Panel.Scene scene, boolean open) {
        var look = look(scene.shown());
        panel.draw(scene, look);
        panel.root().setVisible(open);
        ring.setVisible(open);
        var closes = scene.remote().closes().map(showing(scene)::name);
        backdrop.beside(scene.shown(), look, open && !panel.isWhole(), closes);
        String name = scene.shown().question() + "/" + scene.shown().screen().id();
        boolean read = scene.shown().screen() instanceof Reading;
        focused.among(name, panel.pageKeys(), panel.dialogs(), panel.footKeys(), turned(scene), read, look);
        say(scene);
    }

    private int turned(Panel.Scene scene) {
        return panel.dialogs().isEmpty() ? scene.shown().draft().page() : scene.overPage();
    }

    /** What the keys do now, in the strip. */
    void say(Panel.Scene scene) {
        panel.say(Hints.now(panel, focused, showing(scene)), scene);
    }

    /** The glass is the programme's. */
    void leave() {
        panel.root().setVisible(false);
        ring.setVisible(false);
        backdrop.alone();
    }

    private Look look(Shown shown) {
        return new Look(profile, shown.manner(), typefaces, moving);
    }

    private Showing showing(Panel.Scene scene) {
        return Room.of(look(scene.shown()), panel.isWhole()).whole(scene.shown(), scene.remote(), scene.now());
    }
}
