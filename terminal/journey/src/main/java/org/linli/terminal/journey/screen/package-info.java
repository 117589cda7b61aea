/**
 * The screen vocabulary: what can be shown, as data. Every face switches over {@link
 * org.linli.terminal.journey.screen.Screen} exhaustively; a screen holds text keys and action ids, never a callback, never
 * a size, colour or place.
 *
 * <p>Immutable values, free of threads. Growing this vocabulary takes an ADR, for it grows for all faces at once.
 */
@NullMarked
package org.linli.terminal.journey.screen;

import org.jspecify.annotations.NullMarked;
