/**
 * Where the four arrows lead. One target of a page owns the focus; an arrow goes straight to the nearest one in its
 * direction, the opposite arrow comes back, and every target can be reached from every other.
 *
 * <p>Door: {@link org.linli.terminal.face.focus.Focus}. It knows rectangles and names, nothing of JavaFX. All values are
 * immutable and free of threads. Why it is built as it is: docs/adr/0015-focus-is-a-graph-that-is-mended.md.
 */
@NullMarked
package org.linli.terminal.face.focus;

import org.jspecify.annotations.NullMarked;
