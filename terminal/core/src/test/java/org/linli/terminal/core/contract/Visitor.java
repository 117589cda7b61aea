package org.linli.terminal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.screen.DevicePrompt.Place;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.text.Texts;

/** Somebody with an {@link Errands errand}, who knows nothing but what this face lets them perceive. */
final class Visitor {
    final FakeWorld world;

    private final Machine machine;
    private final Hand hand;
    private final Texts texts;

    Visitor(Machine machine, Hand hand, Texts texts) {
        this.world = machine.world;
        this.machine = machine;
        this.hand = hand;
        this.texts = texts;
    }

    void perceives(String key, Gap... gaps) {
        hand.perceives(words(Text.of(key, gaps)));
    }

    void perceivesTheWords(String words) {
        hand.perceives(words(Text.verbatim(words)));
    }

    /** Where on the machine the hand has to go. */
    void perceivesWhere(Place place) {
        hand.perceives(words(world.surroundings().here().whereIs(place)));
    }

    void chooses(String key, Gap... gaps) {
        assertInstanceOf(Counter.Answer.Taken.class, hand.chooses(words(Text.of(key, gaps))), key);
    }

    void choosesTheWords(String words) {
        assertInstanceOf(Counter.Answer.Taken.class, hand.chooses(words(Text.verbatim(words))), words);
    }

    void ticks(String key) {
        hand.ticks(words(Text.of(key)));
    }

    void types(String figures) {
        hand.types(figures);
    }

    void goesBack() {
        hand.goesBack();
    }

    void waits(Duration some) {
        machine.time.pass(some);
    }

    boolean prints() {
        return world.surroundings().usable().contains(Facility.RECEIPT_PRINTER);
    }

    void laysTheirCard() {
        perceivesWhere(Place.ID_CARD_READER);
        world.laysCard(Town.NAME, Town.ID_NUMBER);
    }

    /** Where there is no reader. */
    void provesTheirPhone() {
        chooses("identify.by-phone");
        perceives("identify.phone.question");
        types(Town.PHONE);
        chooses("identify.phone.next");
        perceives("identify.code.question");
        types(Town.SMS_CODE);
        chooses("identify.code.next");
    }

    /** A slip comes out, and its place is told. */
    void takesTheSheet(String offered) {
        int before = world.sheets().size();
        chooses(offered);
        assertEquals(before + 1, world.sheets().size());
        perceivesWhere(Place.RECEIPT_SLOT);
        chooses("sheet.take.done");
    }

    private String words(Text text) {
        return texts.of(text);
    }
}
