/**
 * The touch face: draws what the session shows and turns fingers into inputs.
 *
 * <p>Door: {@link org.linli.kiosk.touch.TouchFace}. Everything here belongs to the JavaFX thread, except {@link
 * org.linli.terminal.face.glass.Glass}, an immutable picture of what can be touched, which any thread may read.
 */
@NullMarked
package org.linli.kiosk.touch;

import org.jspecify.annotations.NullMarked;
