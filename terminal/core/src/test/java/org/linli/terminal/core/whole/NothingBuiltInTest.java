package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.linli.terminal.core.TerminalParts;
import org.linli.terminal.journey.screen.Menu;

/** A terminal without any device opens, serves and is switched on again. */
final class NothingBuiltInTest {
    private final Kiosk television = new Kiosk(TerminalParts.Devices.NONE, Runnable::run, () -> {});

    @Test
    void asksForTheNumberWhereNoCardCanBeLaid() {
        television.shows("home.menu");
        television.presses("pay-bill");
        television.shows("identify.number");
    }

    @Test
    void prefersPayingAndSaysNothingOfReaders() {
        var front = (Menu) television.screen();
        assertEquals("pay-bill", front.actions().getFirst().id().name());
        assertTrue(front.board().orElseThrow().lines().stream()
                .noneMatch(line -> line.words().key().startsWith("home.trouble.")));
    }

    @Test
    void isThereAgainAfterAPowerCut() {
        television.presses("pay-bill");
        television.losesPower();
        television.shows("home.menu");
    }
}
