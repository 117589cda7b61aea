/**
 * How things look: the colours of the four contrasts, the type scale of the four text sizes, the typefaces. Data, so
 * that a program can check it; the reasons stand in docs/design.md.
 *
 * <p>Door: {@link org.linli.terminal.face.look.Look}. Values are immutable; {@link
 * org.linli.terminal.face.look.Typefaces} belongs to the JavaFX thread.
 */
@NullMarked
package org.linli.terminal.face.look;

import org.jspecify.annotations.NullMarked;
