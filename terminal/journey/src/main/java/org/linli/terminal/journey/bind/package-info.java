/**
 * Binding a television to a household: the television shows a code, whoever lives there lays a card at a kiosk and types
 * it. What a bound television opens is its household's bills and nothing else.
 *
 * <p>Doors: {@link org.linli.terminal.journey.bind.BindTelevision} at the kiosk, {@link
 * org.linli.terminal.journey.bind.ShowCode} on the television. Pure machines, free of threads.
 */
@NullMarked
package org.linli.terminal.journey.bind;

import org.jspecify.annotations.NullMarked;
