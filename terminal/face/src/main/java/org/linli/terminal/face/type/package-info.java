/**
 * Setting words into lines, as Chinese is set: no line begins with a comma or ends with an opening bracket, a number
 * stays with its unit, a word of this house is not cut in two, and a question's lines are of a length.
 *
 * <p>Doors: {@link org.linli.terminal.face.type.LineBreaker}, pure and free of threads, and {@link
 * org.linli.terminal.face.type.Lines}, which belongs to the JavaFX thread.
 */
@NullMarked
package org.linli.terminal.face.type;

import org.jspecify.annotations.NullMarked;
