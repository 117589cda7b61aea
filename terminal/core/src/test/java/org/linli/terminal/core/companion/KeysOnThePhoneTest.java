package org.linli.terminal.core.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.screen.DevicePrompt.Place;
import org.linli.terminal.journey.screen.Origin;

/** 返回, 不办了 and 找人帮忙 stand on a phone where they would be taken from it, and nowhere else. */
final class KeysOnThePhoneTest {
    private static final String ID_NUMBER = "999999194910010010";
    private static final Duration UNTIL_ASKED = Duration.ofSeconds(61);

    private final Room room = new Room();

    /** Where a screen can stand when a phone is looked at. */
    enum Moment {
        FRONT_PAGE("home.menu", "help", "help"),
        FIRST_STEP("identify.card", "back help GIVING_UP", "help"),
        TYPING("identify.number", "back help GIVING_UP", "help"),
        BILLS("bills.pick", "back help GIVING_UP", "help"),
        REVIEW("bills.review", "back help GIVING_UP", "help"),
        PAID("receipt.take", "help FINISHED", "help"),
        WHOSE_PHONE("over.pairing.whose", "help", "help"),
        SOMEBODY_CALLED("over.help", "back", ""),
        EMERGENCY_ASKED("over.emergency.ask", "back", ""),
        ANYBODY_THERE("over.idle", "back help", "help"),
        ANYBODY_AT_THE_FRONT("over.idle", "help", "help"),
        SURE_TO_LEAVE("over.leave", "back help", "help"),
        CARD_LEFT("over.card", "help", "help");

        private final String screen;
        private final String own;
        private final String family;

        /** @param own what stands on the resident's own phone, {@code family} on a relative's */
        Moment(String screen, String own, String family) {
            this.screen = screen;
            this.own = own;
            this.family = family;
        }
    }

    private static void comes(Moment moment, Room room) {
        var machine = room.machine;
        switch (moment) {
            case FRONT_PAGE -> {}
            case FIRST_STEP -> machine.presses("pay-bill");
            case TYPING -> {
                machine.presses("pay-bill");
                machine.presses("number");
            }
            case WHOSE_PHONE -> identified(room);
            case BILLS -> toTheBills(room);
            case REVIEW -> toTheReview(room);
            case PAID -> {
                toTheCode(room);
                machine.world.showsCode("134567890123456789");
                machine.world.paymentIs(Stage.POSTED);
            }
            case SOMEBODY_CALLED -> {
                machine.presses("pay-bill");
                machine.asksForHelp();
            }
            case EMERGENCY_ASKED -> machine.pressesEmergency();
            case ANYBODY_THERE -> {
                machine.presses("pay-bill");
                room.waits(UNTIL_ASKED);
            }
            case ANYBODY_AT_THE_FRONT -> room.waits(UNTIL_ASKED);
            case SURE_TO_LEAVE -> {
                toTheCode(room);
                machine.leaves();
            }
            case CARD_LEFT -> {
                machine.world.cardStaysAt(Place.ID_CARD_READER);
                toTheCode(room);
            }
        }
        assertEquals(moment.screen, machine.screen());
    }

    private static void identified(Room room) {
        room.machine.world.owes(Bills.home());
        room.machine.presses("pay-bill");
        room.machine.world.laysCard("王小芳", ID_NUMBER);
    }

    private static void toTheBills(Room room) {
        identified(room);
        room.machine.presses("pairing-ours");
    }

    private static void toTheReview(Room room) {
        toTheBills(room);
        room.machine.presses("review");
    }

    private static void toTheCode(Room room) {
        toTheReview(room);
        room.machine.presses("pay");
    }

    private static String keys(Pocket phone) {
        var keys = phone.page().get("keys");
        var stands = new StringBuilder();
        for (String key : List.of("back", "help")) {
            if (keys.get(key).asBoolean()) {
                stands.append(key).append(' ');
            }
        }
        String leaving = keys.get("leaving").asString();
        return (stands + (leaving.equals("NONE") ? "" : leaving)).strip();
    }

    @ParameterizedTest
    @EnumSource
    void theyStandAsTheTerminalTakesThem(Moment moment) {
        var own = room.joined();
        var family = room.joined();
        assertEquals(TerminalSays.Role.FAMILY, family.shown().orElseThrow().role());
        comes(moment, room);
        assertEquals(moment.screen, own.screen());
        assertEquals(moment.own, keys(own));
        assertEquals(moment.family, keys(family));
    }

    /**
     * What stands is taken; what does not is refused, whoever sends it all the same. Only the question whether anybody is
     * there is answered by any key, and the key does its work besides.
     */
    @ParameterizedTest
    @EnumSource
    void whatStandsIsTakenAndWhatDoesNotIsRefused(Moment moment) {
        for (boolean resident : List.of(true, false)) {
            for (String key : List.of("Back", "Leave")) {
                var other = new KeysOnThePhoneTest();
                var own = other.room.joined();
                var phone = resident ? own : other.room.joined();
                comes(moment, other.room);
                boolean stands = keys(phone).matches(key.equals("Back") ? "back.*" : ".*[A-Z].*");
                boolean answersAnyway = moment == Moment.ANYBODY_THERE && resident;
                long id = phone.answers("{\"is\":\"" + key + "\",\"question\":" + phone.question() + "}");
                assertEquals(!stands && !answersAnyway, isRefused(phone, id), key + " at " + moment);
            }
        }
    }

    private static boolean isRefused(Pocket phone, long id) {
        return phone.heard.stream().anyMatch(said -> said instanceof TerminalSays.Refused no && no.id() == id);
    }

    @ParameterizedTest
    @EnumSource
    void helpThatStandsCallsSomebody(Moment moment) {
        var phone = room.joined();
        comes(moment, room);
        if (phone.page().get("keys").get("help").asBoolean()) {
            phone.answers("{\"is\":\"Help\",\"question\":" + phone.question() + "}");
            assertEquals("over.help", room.machine.screen());
        } else {
            assertTrue(room.machine.screen().matches("over\\.(help|emergency).*"), room.machine::screen);
        }
    }

    /** The code for a second phone is the terminal's business: the first one does not close it. */
    @Test
    void aPhoneDoesNotPutAwayWhatIsAskedAtTheTerminal() {
        room.machine.presses("pay-bill");
        var phone = room.joined();
        room.wantsAPhone();
        assertEquals("over.pairing", phone.screen());
        assertEquals("help", keys(phone));
        phone.answers("{\"is\":\"Back\",\"question\":" + phone.question() + "}");
        assertEquals("over.pairing", room.machine.screen());
        room.machine.give(new Input.Back(room.machine.shown().question(), Origin.TERMINAL));
        assertEquals("identify.card", room.machine.screen());
        assertEquals("back help GIVING_UP", keys(phone));
    }
}
