/**
 * A terminal's window: JavaFX started, one undecorated stage on the glass, the face in it, and the end of both.
 *
 * <p>Door: {@link org.linli.terminal.face.window.FaceWindow}, safe from any thread but JavaFX's own.
 */
@NullMarked
package org.linli.terminal.face.window;

import org.jspecify.annotations.NullMarked;
