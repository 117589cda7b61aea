package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.central.api.client.Enrolment;
import org.linli.central.api.client.HttpsCentral;
import org.linli.central.api.client.TerminalKey;
import org.linli.central.api.enrolment.EnrolmentState;
import org.linli.central.api.payment.CodeHandover;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;

/** The terminal's battery is empty and it thinks it is another year. */
class WrongClockOnTheTerminalTest {
    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2000-01-01T00:00:00Z", "2026-11-20T02:24:00Z", "2026-11-22T02:24:00Z", "2099-12-31T00:00:00Z"})
    void itPaysAllTheSame(String wrong) throws Exception {
        var clock = InstantSource.fixed(Instant.parse(wrong));
        var order = town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
        try (var confused =
                new HttpsCentral(town.address(), town.anchor(), terminal.credentials(), clock, town.time())) {
            Town.answered(confused.openPayment(order, Town.WITHIN));
            assertEquals(
                    town.time().instant().toEpochMilli(), confused.centralNow().toEpochMilli());
            var code = new CodeHandover(town.sandbox().showCode("grandma"));
            Town.answered(confused.handCode(order.paymentId(), code, Town.WITHIN));
            var end = town.passUntil(
                    () -> Town.answered(confused.payment(order.paymentId(), Town.WITHIN)),
                    PaymentView::isFinal,
                    Duration.ofSeconds(1));
            assertEquals(PaymentState.PAID, end.state());
        }
    }

    @Test
    void anEnrolmentIsAskedForAllTheSame() throws Exception {
        var key = TerminalKey.fresh();
        var code = Town.answered(town.operator().makeEnrolmentCode(Town.WITHIN)).code();
        var clock = InstantSource.fixed(Instant.parse("2000-01-01T00:00:00Z"));
        try (var enrolment = new Enrolment(town.address(), town.anchor(), key, clock, town.time())) {
            assertEquals(
                    EnrolmentState.PENDING,
                    Town.answered(enrolment.request(code, "二号机", Town.WITHIN)).state());
        }
    }
}
