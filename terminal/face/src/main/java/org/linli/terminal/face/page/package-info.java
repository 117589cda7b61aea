/**
 * Setting a page by hand, in whole pixels, as a compositor does: what both faces are made of, from a key and a row of
 * words to a column that parts itself into pages.
 *
 * <p>Doors: {@link org.linli.terminal.face.page.Setting}, {@link org.linli.terminal.face.page.Column}, {@link
 * org.linli.terminal.face.page.Key}. All of it belongs to the JavaFX thread.
 */
@NullMarked
package org.linli.terminal.face.page;

import org.jspecify.annotations.NullMarked;
