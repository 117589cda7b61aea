/**
 * Whoever has no card with them: codes sent to a phone, televisions bound to a household.
 *
 * <p>Doors: {@link org.linli.terminal.core.known.PhoneDesk}, {@link org.linli.terminal.core.known.BindingDesk}. Called on
 * the session's thread, answer on another.
 */
@NullMarked
package org.linli.terminal.core.known;

import org.jspecify.annotations.NullMarked;
