package org.linli.terminal.core.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.CasesWindow;
import org.linli.central.api.client.Central;
import org.linli.central.api.matter.PhotoAddress;
import org.linli.central.api.matter.PhotoBoxOrder;
import org.linli.central.api.matter.PhotoCount;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.ManualTime;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.matter.Problems;

/** What the terminal asks of central for photos, and that nothing is left there when its session ends. */
final class PhotoDeskTest {
    private static final Duration WITHIN = Duration.ofSeconds(12);

    private final ManualTime time = new ManualTime();
    private final Vault vault = new Vault();
    private final List<String> calls = new ArrayList<>();
    private final List<Object> asked = new ArrayList<>();
    private final List<Outcome> told = new ArrayList<>();
    private final PhotoDesk desk = new PhotoDesk(central(), Runnable::run, time);
    private Answer<?> next = new Answer.Answered<>(new PhotoCount(0));

    private Central central() {
        var window = (CasesWindow) Proxy.newProxyInstance(
                CasesWindow.class.getClassLoader(), new Class<?>[] {CasesWindow.class}, (self, method, arguments) -> {
                    calls.add(method.getName());
                    asked.add(arguments[0]);
                    return method.getName().equals("erasePhotos") ? new Answer.Answered<>(new PhotoCount(0)) : next;
                });
        return (Central) Proxy.newProxyInstance(
                Central.class.getClassLoader(),
                new Class<?>[] {Central.class},
                (self, method, arguments) -> method.getName().equals("centralNow") ? time.instant() : window);
    }

    private Problems.PhotosOpen opens() {
        next = new Answer.Answered<>(new PhotoAddress(
                URI.create("https://central.example/r/JrQLj5P_89iXES9-vFgrIy"),
                time.instant().plus(Duration.ofMinutes(10)),
                1));
        desk.open(new Problems.OpenPhotos(Optional.empty()), vault, WITHIN, told::add);
        return assertInstanceOf(
                Problems.PhotosOpen.class,
                assertInstanceOf(Outcome.Done.class, told.getLast()).fact());
    }

    @Test
    void theSessionHasOneBoxAndTheNextSessionAnother() {
        var open = opens();
        assertEquals(10, open.within());
        opens();
        assertEquals(asked.get(0), asked.get(1), "who goes back and comes again finds her photos");
        vault.erase();
        opens();
        assertEquals(List.of("openPhotos", "openPhotos", "erasePhotos", "openPhotos"), calls);
        assertEquals(asked.get(0), asked.get(2));
        assertNotEquals(asked.get(0), asked.get(3));
    }

    @Test
    void whoWaitsHearsOfEachChangeOnceAndNothingAfterwards() {
        var open = opens();
        told.clear();
        next = new Answer.Answered<>(new PhotoCount(1));
        var waiting = desk.watch(new Problems.PhotosOf(open.box(), open.came()), told::add);
        time.pass(PhotoDesk.GLANCE);
        time.pass(PhotoDesk.GLANCE);
        next = new Answer.Unknown<>(Code.of("link.timed-out"));
        time.pass(PhotoDesk.GLANCE);
        next = new Answer.Answered<>(new PhotoCount(2));
        time.pass(PhotoDesk.GLANCE);
        assertEquals(
                List.of(
                        new Outcome.Done(new Problems.PhotosCame(1)),
                        new Outcome.Unknown(Code.of("link.timed-out")),
                        new Outcome.Done(new Problems.PhotosCame(2))),
                told);
        waiting.end();
        next = new Answer.Answered<>(new PhotoCount(3));
        time.pass(PhotoDesk.GLANCE);
        assertEquals(3, told.size());
    }

    @Test
    void withTheSessionTheWaitEndsToo() {
        var open = opens();
        told.clear();
        desk.watch(new Problems.PhotosOf(open.box(), open.came()), told::add);
        vault.erase();
        time.pass(PhotoDesk.GLANCE.multipliedBy(3));
        assertEquals(List.of(), told);
        assertEquals("erasePhotos", calls.getLast());
    }

    @Test
    void whatLiesElsewhereIsGone() {
        var open = opens();
        vault.erase();
        told.clear();
        desk.keep(new Problems.KeepPhotos(open.box(), 0), vault, WITHIN, told::add);
        assertEquals(List.of(new Outcome.NotDone(Code.of("photo.gone"))), told);
        assertEquals(Optional.empty(), PhotoDesk.id(open.box(), vault));
    }

    @Test
    void theBoxIsNamedByRandomBitsAndShowsItselfToNobody() {
        opens();
        String id = ((PhotoBoxOrder) asked.getFirst()).id().value();
        assertEquals(22, id.length());
        assertTrue(vault.toString().indexOf(id) < 0);
    }
}
