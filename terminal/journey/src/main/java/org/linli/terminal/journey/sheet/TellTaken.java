package org.linli.terminal.journey.sheet;

import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/**
 * Somebody has taken the paper that came out there: nobody need be called for it any more. Answered at once by {@link Told}.
 *
 * @param where a slot or a tray
 */
public record TellTaken(Place where) implements Deed {
    public record Told() implements Fact {}
}
