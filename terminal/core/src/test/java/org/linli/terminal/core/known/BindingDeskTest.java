package org.linli.terminal.core.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.Household;
import org.linli.central.api.bill.HouseholdRole;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.bill.Resident;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.known.BindingCode;
import org.linli.central.api.known.BindingRequest;
import org.linli.central.api.known.BoundTelevision;
import org.linli.central.api.known.BoundTelevisions;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.known.OwnBinding;
import org.linli.central.api.known.ReleaseRequest;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.ManualTime;
import org.linli.terminal.core.vault.IdentityOnCard;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.bind.Binding;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;

/** A television and its home: bound at a kiosk with a card, known to itself by asking, let go again. */
final class BindingDeskTest {
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final String NUMBER = "999999194910010010";
    private static final Instant LATE = Instant.parse("2026-11-21T17:30:00Z");
    private static final HouseholdId HOME = new HouseholdId("H-0001");
    private static final BoundTelevision TELEVISION = new BoundTelevision(new TerminalId("t-0002"), "客厅", HOME, LATE);
    private static final OwnBinding BOUND = new OwnBinding(Optional.of("3 号楼 2 单元 ***"));
    private static final OwnBinding UNBOUND = new OwnBinding(Optional.empty());

    private final Vault vault = new Vault();
    private final ManualTime time = new ManualTime();
    private final AskedCentral central = new AskedCentral();
    private final List<Outcome> told = new ArrayList<>();
    private int changes;
    private final BindingDesk desk =
            new BindingDesk(central.central(), Runnable::run, time, time, ZoneId.of("Asia/Shanghai"), () -> changes++);

    private Personal card() {
        return vault.put(Personal.Kind.ID_CARD, new IdentityOnCard("王小芳", NUMBER));
    }

    private Personal typed(String text) {
        return vault.put(Personal.Kind.TYPED, new TypedText(text));
    }

    private <T extends Fact> T fact(Class<T> type) {
        return assertInstanceOf(
                type, assertInstanceOf(Outcome.Done.class, told.getLast()).fact());
    }

    private void isRefused(Code why) {
        assertEquals(new Outcome.NotDone(why), told.getLast());
    }

    private static FoundBills homes() {
        return new FoundBills(
                new Resident("王*芳"),
                List.of(new Household(HOME, "和平社区", "3 号楼 2 单元 ***", "王*芳", HouseholdRole.OWNER, List.of())));
    }

    @Test
    void aKioskNeverAsksWhetherItIsBound() {
        desk.lookNow();
        time.pass(Duration.ofHours(1));
        assertEquals(List.of(), central.asked());
        assertFalse(desk.isBound());
    }

    @Test
    void aTelevisionAsksNowAndThenAndTellsOnlyWhatIsNew() {
        central.says(UNBOUND);
        desk.follow();
        assertFalse(desk.isBound());
        assertEquals(0, changes);
        central.says(BOUND);
        time.pass(Duration.ofMinutes(2));
        assertTrue(desk.isBound());
        assertEquals(1, changes);
        central.says(BOUND);
        time.pass(Duration.ofMinutes(2));
        assertEquals(1, changes);
        central.says(UNBOUND);
        time.pass(Duration.ofMinutes(2));
        assertFalse(desk.isBound());
        assertEquals(2, changes);
    }

    @Test
    void silenceChangesNothing() {
        central.says(BOUND);
        desk.follow();
        central.answers(new Answer.NotSent<>(LinkTrouble.NO_CONNECTION));
        time.pass(Duration.ofMinutes(2));
        central.answers(new Answer.Unknown<>(LinkTrouble.LOST));
        time.pass(Duration.ofMinutes(2));
        assertTrue(desk.isBound());
        assertEquals(3, central.asked().size());
    }

    @Test
    void whileSomebodyWatchesTheNewsComesWithinSecondsAndAfterwardsNotMore() {
        central.says(UNBOUND);
        desk.follow();
        central.says(UNBOUND);
        var watching = desk.watch(told::add);
        assertEquals(new Binding.OwnHomeSeen(Optional.empty()), fact(Binding.OwnHomeSeen.class));
        central.says(BOUND);
        time.pass(Duration.ofSeconds(3));
        assertEquals(new Binding.OwnHomeSeen(BOUND.maskedAddress()), fact(Binding.OwnHomeSeen.class));
        watching.end();
        central.says(BOUND);
        time.pass(Duration.ofSeconds(3));
        int asked = central.asked().size();
        time.pass(Duration.ofSeconds(100));
        assertEquals(asked, central.asked().size(), "nobody watches any more");
        assertEquals(2, told.size());
    }

    @Test
    void closedItAsksNoMore() {
        central.says(BOUND);
        desk.follow();
        desk.close();
        time.pass(Duration.ofHours(1));
        desk.lookNow();
        assertEquals(1, central.asked().size());
    }

    @Test
    void theCodeToShowIsCentrals() {
        central.says(new BindingCode("40718823", LATE));
        desk.makeCode(WITHIN, told::add);
        assertEquals(new Binding.CodeMade("40718823", LATE), fact(Binding.CodeMade.class));
    }

    @Test
    void aCardBindsTheTelevisionThatShowsTheCode() {
        central.says(TELEVISION);
        desk.bind(new Binding.Bind(card(), HOME.value(), typed("40718823")), vault, WITHIN, told::add);
        assertEquals(new Binding.Bound("客厅"), fact(Binding.Bound.class));
        assertEquals(
                List.of(new BindingRequest(CardShown.of(new Identity(NUMBER, "王小芳")), HOME, "40718823")),
                central.last().what());
    }

    @Test
    void whatNoTelevisionEverShowsIsNotAskedFor() {
        for (String other : List.of("", "4071882", "407188231", "4071882x")) {
            desk.bind(new Binding.Bind(card(), HOME.value(), typed(other)), vault, WITHIN, told::add);
            isRefused(ProblemKind.BINDING_CODE.code());
        }
        assertEquals(List.of(), central.asked());
    }

    @Test
    void withoutTheCardNothingIsBoundFoundOrLetGo() {
        var gone = new Vault();
        var card = card();
        var code = typed("40718823");
        desk.bind(new Binding.Bind(card, HOME.value(), code), gone, WITHIN, told::add);
        isRefused(Code.of("session.late"));
        desk.find(new Binding.FindTelevisions(card), gone, WITHIN, told::add);
        isRefused(Code.of("session.late"));
        desk.release(new Binding.Release(card, "t-0002"), gone, WITHIN, told::add);
        isRefused(Code.of("session.late"));
        var passport = vault.put(Personal.Kind.ID_CARD, new IdentityOnCard("王小芳", "E12345678"));
        desk.find(new Binding.FindTelevisions(passport), vault, WITHIN, told::add);
        isRefused(Code.of("idcard.not-served"));
        assertEquals(List.of(), central.asked());
    }

    @Test
    void theHomesAndWhatIsBoundToThemAreShownMaskedWithTheCommunitysDay() {
        central.says(homes());
        central.says(new BoundTelevisions(List.of(TELEVISION)));
        desk.find(new Binding.FindTelevisions(card()), vault, WITHIN, told::add);
        var found = fact(Binding.TelevisionsFound.class);
        assertEquals(HOME.value(), found.homes().getFirst().id());
        assertEquals(
                new Binding.Television("t-0002", "客厅", HOME.value(), LocalDate.of(2026, 11, 22)),
                found.televisions().getFirst());
        assertFalse(found.toString().contains(NUMBER));
    }

    @Test
    void whatIsLetGoIsLookedForAgain() {
        central.says(new BoundTelevisions(List.of()));
        central.says(homes());
        central.says(new BoundTelevisions(List.of()));
        desk.release(new Binding.Release(card(), "t-0002"), vault, WITHIN, told::add);
        assertEquals(List.of(), fact(Binding.TelevisionsFound.class).televisions());
        assertEquals(
                List.of(new ReleaseRequest(CardShown.of(new Identity(NUMBER, "王小芳")), new TerminalId("t-0002"))),
                central.asked().getFirst().what());
        central.answers(new Answer.Refused<>(ProblemKind.BINDING_UNKNOWN.problem()));
        desk.release(new Binding.Release(card(), "t-0002"), vault, WITHIN, told::add);
        isRefused(ProblemKind.BINDING_UNKNOWN.code());
    }
}
