/**
 * What both faces draw alike: icons as strokes, rules, paper, the waiting arc, the ring around what has the focus, the
 * machine itself, a code for a phone.
 *
 * <p>Doors: {@link org.linli.terminal.face.draw.Icon}, {@link org.linli.terminal.face.draw.Drawing}, {@link
 * org.linli.terminal.face.draw.MachinePicture}. All of it belongs to the JavaFX thread.
 */
@NullMarked
package org.linli.terminal.face.draw;

import org.jspecify.annotations.NullMarked;
