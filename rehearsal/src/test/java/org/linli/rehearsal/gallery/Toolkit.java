package org.linli.rehearsal.gallery;

import org.linli.terminal.face.window.NoDisplay;

/** JavaFX without a display, started once a process. */
final class Toolkit {
    private Toolkit() {}

    static void started() {
        try {
            GalleryMain.withoutADisplay();
        } catch (NoDisplay failed) {
            throw new AssertionError(failed);
        }
    }
}
