package org.linli.central.server.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.record.MedicalScheme;
import org.linli.central.api.record.MedicalStatement;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.record.Records.RecordKind;

/** Five offices, each with a day of its own. */
class AnOfficeIsSlowOrDownTest {
    private static final CardShown SHE = CardShown.of(new Identity("999999195804120018", "赵德禄"));
    private static final Duration SHORT = Duration.ofMillis(40);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final MedicalStatement MEDICAL = new MedicalStatement(
            "松澄市医疗保障事务中心", LocalDate.of(2026, 11, 23), MedicalScheme.RESIDENTS, Optional.empty(), List.of());

    private final CountDownLatch never = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);

    private final RecordOffices offices = new RecordOffices(
            who -> {
                try {
                    never.await();
                } catch (InterruptedException letGo) {
                    interrupted.countDown();
                    throw letGo;
                }
                return Optional.empty();
            },
            who -> Optional.of(MEDICAL),
            who -> {
                throw new OfficeDownException("line 3 is cut");
            },
            who -> Optional.empty(),
            who -> {
                throw new IllegalStateException("a bug at " + who);
            });

    @Test
    void eachSaysSoItselfAndTheOthersAnswer() throws Exception {
        assertEquals(ProblemKind.RECORD_SOURCE_SLOW, why(new Records(offices, SHORT), RecordKind.PENSION));
        assertTrue(interrupted.await(20, TimeUnit.SECONDS), "nobody goes on asking");
        var records = new Records(offices, LONG);
        assertEquals(Decision.granted(MEDICAL), records.ask(RecordKind.MEDICAL, SHE));
        assertEquals(ProblemKind.RECORD_SOURCE_DOWN, why(records, RecordKind.HOUSING_FUND));
        assertEquals(ProblemKind.RECORD_NONE, why(records, RecordKind.SUBSIDIES));
        assertEquals(ProblemKind.RECORD_SOURCE_DOWN, why(records, RecordKind.INSURANCE));
    }

    private static ProblemKind why(Records records, RecordKind kind) {
        var denied = assertInstanceOf(Decision.Denied.class, records.ask(kind, SHE));
        return Arrays.stream(ProblemKind.values())
                .filter(each -> each.code().equals(denied.problem().code()))
                .findFirst()
                .orElseThrow();
    }
}
