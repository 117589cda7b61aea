package org.linli.stb.tv;

import javafx.scene.Node;

/** What the television shows when nobody asks the terminal for anything. Belongs to the JavaFX thread. */
public interface Programme {
    /** As it is called on the air: 社区频道 · 健康讲堂. Verbatim, in the channel's own language. */
    String name();

    /** The picture, for a glass of this size in pixels. Asked for once. */
    Node picture(double width, double height);
}
