/**
 * A screen as a tree of allow-listed elements, for faces beyond this process: the phone's page builds one DOM node for
 * each and sets its text as text. There is no markup, no style, no address and no script in it, and no room for any.
 *
 * <p>Doors: {@link org.linli.terminal.journey.element.Page}, {@link org.linli.terminal.journey.element.Element}. Immutable
 * values.
 */
@NullMarked
package org.linli.terminal.journey.element;

import org.jspecify.annotations.NullMarked;
