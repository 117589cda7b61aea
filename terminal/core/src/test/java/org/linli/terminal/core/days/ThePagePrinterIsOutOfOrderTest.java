package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.contract.MemoryShelf;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.text.Texts;

/** 打印证明 keeps its place on the front page, says what is out of order, and where else. */
final class ThePagePrinterIsOutOfOrderTest {
    private final Machine machine = Machine.inline();

    private List<String> verbs() {
        return front().actions().stream().map(each -> each.id().name()).toList();
    }

    private Menu front() {
        return (Menu) machine.shown().screen();
    }

    private Action certificate() {
        return front().actions().stream()
                .filter(each -> each.id().name().equals("certificate"))
                .findFirst()
                .orElseThrow();
    }

    private Notice notice() {
        return (Notice) machine.shown().screen();
    }

    @Test
    void nothingMovesOnTheFrontPage() {
        var before = verbs();
        machine.world.loses(Facility.PAGE_PRINTER);
        assertEquals(before, verbs());
        assertEquals(
                Optional.of(Text.of("home.certificate.no-printer")),
                certificate().support());
        assertEquals(Action.Picture.OUT_OF_ORDER, certificate().picture());
        machine.world.regains(Facility.PAGE_PRINTER);
        assertEquals(
                Optional.of(Text.of("home.certificate.support")), certificate().support());
    }

    @Test
    void withoutAnyReaderForCardsItSaysThatInstead() {
        var before = verbs();
        machine.world.loses(Facility.ID_CARD_READER);
        assertEquals(
                Optional.of(Text.of("home.certificate.support")), certificate().support(), "the other one works");
        machine.world.loses(Facility.SOCIAL_CARD_READER);
        assertEquals(before.indexOf("certificate"), verbs().indexOf("certificate"));
        assertEquals(
                Optional.of(Text.of("home.certificate.no-reader")),
                certificate().support());
        machine.presses("certificate");
        assertEquals("certificate.out-of-order", machine.screen());
        assertEquals("certificate.no-reader", notice().question().key());
    }

    /** What was never there is no loss, and what needs central as well says nothing while the line is down. */
    @Test
    void itStandsThereForWhatIsBrokenAlone() {
        machine.world.loses(Facility.PAGE_PRINTER);
        machine.world.online(false);
        assertFalse(verbs().contains("certificate"));
        machine.world.online(true);
        machine.world.hasOnly(Facility.ID_CARD_READER, Facility.CENTRAL);
        assertFalse(verbs().contains("certificate"));
    }

    /** Posters tell passers-by what can be done here. */
    @Test
    void noPosterPromisesIt() {
        machine.world.loses(Facility.PAGE_PRINTER);
        machine.world.restsAfter(Duration.ofSeconds(30));
        machine.time.pass(Duration.ofSeconds(31));
        assertEquals("home.rest", machine.screen());
        assertFalse(machine.shown().screen().toString().contains("home.certificate"));
    }

    @Test
    void nobodyIsAskedForACardAndTheCounterIsNamed() {
        machine.world.loses(Facility.PAGE_PRINTER);
        machine.presses("certificate");
        assertEquals("certificate.out-of-order", machine.screen());
        assertEquals("certificate.no-printer", notice().question().key());
        assertTrue(notice().facts().stream().anyMatch(fact -> fact.label().key().equals("fact.window")));
        machine.presses("home");
        assertEquals("home.menu", machine.screen());
    }

    @Test
    void whoeverWaitsSeesWhenItWorksAgainAndGoesOn() {
        machine.world.loses(Facility.PAGE_PRINTER);
        machine.presses("certificate");
        machine.presses("go-on");
        assertEquals("certificate.out-of-order", machine.screen(), "it does not work yet");
        machine.world.regains(Facility.PAGE_PRINTER);
        assertEquals("certificate.mended", notice().question().key());
        machine.presses("go-on");
        assertEquals("identify.card", machine.screen());
    }

    @Test
    void itGoesOnAtAnotherKioskWithoutBeingChosenAgain() {
        var shelf = new MemoryShelf();
        var there = Machine.inline();
        machine.world.shelf(shelf.at("here"));
        there.world.shelf(shelf.at("there"));
        machine.world.loses(Facility.PAGE_PRINTER);
        machine.presses("certificate");
        machine.presses("take-along");
        assertEquals("handover.laid", machine.screen());
        there.world.showsTask(shelf.tokens().getLast());
        there.presses("go-on");
        assertEquals("identify.card", there.screen());
    }

    /** By ear there is no sign beside the words. */
    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theVerbSaysItselfThatItIsOutOfOrder(String language) {
        machine.world.loses(Facility.PAGE_PRINTER);
        String said = Texts.aloud(Locale.forLanguageTag(language))
                .of(certificate().support().orElseThrow());
        assertTrue(said.contains(language.equals("en") ? "out of order" : "用不了"), said);
    }
}
