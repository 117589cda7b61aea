package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.client.Answer;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.known.PhoneCodeProof;
import org.linli.central.api.known.PhoneCodeRequest;
import org.linli.central.api.known.PhonePass;
import org.linli.central.api.record.PensionStage;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.community.Person;
import org.linli.central.server.community.Special;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;

/** What registers say is told to whoever was proven where it is asked, and to nobody of the same home. */
class SomebodyAsksForAnothersRecordsTest {
    private static final String SALT = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[16]);

    @TempDir
    private Path folder;

    private Town town;
    private Terminal kiosk;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        kiosk = town.terminal("一号机");
        Logger.getLogger("linli").addHandler(listening);
    }

    @AfterEach
    void closes() {
        Logger.getLogger("linli").removeHandler(listening);
        town.close();
    }

    @Test
    void theOwnRecordComesAndIsTheSameByCardAndByPhone() throws Exception {
        var person = town.communities()
                .person(town.communities().special(Special.CREDIT_BALANCE).residentId())
                .orElseThrow();
        var window = kiosk.central().records();
        var byCard = by(person);
        var pension = Town.answered(window.pension(byCard, Town.WITHIN));
        assertNotEquals(PensionStage.PAYING_IN, pension.stage());
        assertTrue(pension.payments().getFirst().amountFen().isPositive());
        assertEquals(LocalDate.ofInstant(town.time().instant(), ZoneId.of("Asia/Shanghai")), pension.asOf());
        var byPhone = CertificateApplicant.ofPass(proves(person, kiosk).pass());
        assertEquals(pension, Town.answered(window.pension(byPhone, Town.WITHIN)));
        assertEquals(
                Town.answered(window.medical(byCard, Town.WITHIN)),
                Town.answered(window.medical(byPhone, Town.WITHIN)));
        assertEquals(
                Town.answered(window.insurance(byCard, Town.WITHIN)),
                Town.answered(window.insurance(byPhone, Town.WITHIN)));
        assertEquals(ProblemKind.RECORD_NONE.code(), why(window.housingFund(byCard, Town.WITHIN)), "she is retired");
    }

    @Test
    void anothersNameAnothersTerminalAndTheDeadOpenNothing() throws Exception {
        var person = town.communities()
                .person(town.communities().special(Special.CREDIT_BALANCE).residentId())
                .orElseThrow();
        var window = kiosk.central().records();
        var wrongName = CertificateApplicant.of(CardShown.of(new Identity(person.idNumber(), "别人")));
        assertEquals(ProblemKind.RESIDENT_UNKNOWN.code(), why(window.pension(wrongName, Town.WITHIN)));
        assertEquals(ProblemKind.RESIDENT_UNKNOWN.code(), why(window.medical(wrongName, Town.WITHIN)));
        var pass = proves(person, kiosk).pass();
        var elsewhere = town.terminal("客厅电视").central().records();
        var carried = CertificateApplicant.ofPass(pass);
        assertEquals(ProblemKind.PHONE_PASS_OVER.code(), why(elsewhere.subsidies(carried, Town.WITHIN)));
        var late = town.communities().north().people().stream()
                .filter(each -> each.diedOn().isPresent())
                .findFirst()
                .orElseThrow();
        assertEquals(ProblemKind.RESIDENT_UNKNOWN.code(), why(window.pension(by(late), Town.WITHIN)));
        assertTrue(lines.stream().anyMatch(line -> line.contains("bill.resident-unknown PENSION")), "coded: " + lines);
        assertTrue(lines.stream().anyMatch(line -> line.contains("phone.pass-over SUBSIDIES")), "coded: " + lines);
        for (String secret : List.of(person.idNumber(), person.name(), "别人", pass, late.name())) {
            assertTrue(lines.stream().noneMatch(line -> line.contains(secret)), "a line tells " + secret);
        }
        assertEquals(
                ProblemKind.RECORD_NONE.code(),
                why(window.subsidies(by(person), Town.WITHIN)),
                "nothing has changed for whom it is about");
    }

    private static CertificateApplicant by(Person person) {
        return CertificateApplicant.of(CardShown.of(new Identity(person.idNumber(), person.name())));
    }

    private PhonePass proves(Person person, Terminal at) throws Exception {
        var sent = Town.answered(
                at.central().sendPhoneCode(new PhoneCodeRequest(person.mobile().orElseThrow()), Town.WITHIN));
        String code = Town.answered(town.operator().sandboxMessages(Town.WITHIN))
                .messages()
                .getFirst()
                .text()
                .replaceAll("\\D*(\\d{6})\\D.*", "$1");
        return Town.answered(at.central().provePhone(sent.id(), new PhoneCodeProof(code, SALT), Town.WITHIN));
    }

    private static Code why(Answer<?> answer) {
        return Town.refused(answer).code();
    }
}
