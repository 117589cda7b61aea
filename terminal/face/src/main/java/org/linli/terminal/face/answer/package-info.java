/**
 * From what a hand did at a face to what the session hears: what choosing something means, as data; keys joined to what
 * stands in a field; one answer to a question at a time.
 *
 * <p>Doors: {@link org.linli.terminal.face.answer.Touched}, {@link org.linli.terminal.face.answer.Giving}. Everything but
 * the data belongs to the JavaFX thread.
 */
@NullMarked
package org.linli.terminal.face.answer;

import org.jspecify.annotations.NullMarked;
