/**
 * What is on the glass, as somebody before it sees it, and the moment at which it is there: for rehearsals and benches.
 *
 * <p>Doors: {@link org.linli.terminal.face.glass.Glass}, {@link org.linli.terminal.face.glass.DrawnFace}. A glass is
 * immutable; everything else belongs to the JavaFX thread.
 */
@NullMarked
package org.linli.terminal.face.glass;

import org.jspecify.annotations.NullMarked;
