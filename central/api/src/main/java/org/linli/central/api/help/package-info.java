/**
 * Calling a person: help and emergency, without a word about who calls.
 *
 * <p>Doors: {@link org.linli.central.api.help.HelpCallRequest} calls, {@link org.linli.central.api.help.HelpCall} says how
 * it stands. Immutable values.
 */
@NullMarked
package org.linli.central.api.help;

import org.jspecify.annotations.NullMarked;
