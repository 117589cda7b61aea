package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.enrolment.EnrolmentRequest;
import org.linli.central.api.enrolment.EnrolmentView;
import org.linli.central.api.operator.EnrolmentDecision;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.signing.ContentDigest;
import org.linli.central.api.signing.Ed25519;
import org.linli.central.api.signing.MessageSignature;
import org.linli.central.api.signing.RequestSignature;
import org.linli.central.api.wire.Problem;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.town.RawTerminal;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;

/** Somebody on the way changes, repeats or invents requests. */
class ForgedAndReplayedRequestsTest {
    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
        enrol();
    }

    @AfterEach
    void closes() {
        town.close();
    }

    private RawTerminal raw;

    private void enrol() throws Exception {
        raw = new RawTerminal(town);
        var code = Town.answered(town.operator().makeEnrolmentCode(Town.WITHIN)).code();
        var key = Ed25519.text(raw.pair().getPublic());
        var asked = raw.send(raw.post("/v1/enrolments", new EnrolmentRequest(code, "裸机", key)))
                .as(EnrolmentView.class);
        var approved = Town.answered(town.operator().decide(asked.id(), new EnrolmentDecision(true), Town.WITHIN));
        raw.callYourself(approved.terminalId().orElseThrow().value());
    }

    @Test
    void theSameRequestAgainIsRefusedAndChangesNothing() throws Exception {
        var draft = raw.post("/v1/payments", order());
        assertEquals(201, raw.send(draft).status());
        var again = raw.send(draft);
        assertEquals(ProblemKind.SIGN_REPLAYED.code(), again.as(Problem.class).code());
        assertTrue(again.isSignedFor(draft.signature()), "the refusal is central's own");
    }

    @Test
    void aReplayIsRefusedAlsoAfterARestart() throws Exception {
        var draft = raw.post("/v1/payments", order());
        assertEquals(201, raw.send(draft).status());
        town.restartCentral();
        var again = raw.send(draft).as(Problem.class);
        assertEquals(ProblemKind.SIGN_COUNTER_STALE.code(), again.code());
        assertTrue(again.highestCounter().orElseThrow() >= raw.counter());
    }

    @Test
    void anotherBodyUnderTheSameSignatureIsRefused() throws Exception {
        var draft = raw.post("/v1/payments", order());
        var cheaper = WireJson.write(order());
        assertEquals(
                ProblemKind.SIGN_INVALID.code(),
                raw.send(draft.withBody(cheaper)).as(Problem.class).code());
        var digestToo = draft.withBody(cheaper).with(ContentDigest.FIELD, ContentDigest.of(cheaper));
        assertEquals(
                ProblemKind.SIGN_INVALID.code(),
                raw.send(digestToo).as(Problem.class).code());
    }

    @Test
    void anotherPathCounterOrTimeUnderTheSameSignatureIsRefused() throws Exception {
        var draft = raw.get("/v1/payments/p-00000000000000000001");
        assertEquals(
                ProblemKind.SIGN_INVALID.code(),
                raw.send(draft.at("/v1/payments/p-00000000000000000002"))
                        .as(Problem.class)
                        .code());
        assertEquals(
                ProblemKind.SIGN_INVALID.code(),
                raw.send(draft.at("/v1/payments/p-00000000000000000001?x=1"))
                        .as(Problem.class)
                        .code());
        var counter = draft.with(RequestSignature.COUNTER_FIELD, Long.toString(raw.counter() + 7));
        assertEquals(
                ProblemKind.SIGN_INVALID.code(),
                raw.send(counter).as(Problem.class).code());
        var input = draft.input().replaceAll("created=[0-9]+", "created=1");
        assertEquals(
                ProblemKind.SIGN_INVALID.code(),
                raw.send(draft.with(MessageSignature.INPUT_FIELD, input))
                        .as(Problem.class)
                        .code());
    }

    @Test
    void nobodysKeyAndNoSignatureAreRefused() throws Exception {
        var draft = raw.post("/v1/payments", order());
        assertEquals(
                ProblemKind.SIGN_MISSING.code(),
                raw.send(draft.without(MessageSignature.FIELD))
                        .as(Problem.class)
                        .code());
        raw.callYourself("t-9999");
        assertEquals(
                ProblemKind.SIGN_UNKNOWN_KEY.code(),
                raw.send(raw.post("/v1/payments", order())).as(Problem.class).code());
        raw.callYourself(terminal.credentials().terminalId().value());
        assertEquals(
                ProblemKind.SIGN_INVALID.code(),
                raw.send(raw.post("/v1/payments", order())).as(Problem.class).code(),
                "another terminal's name under one's own key");
    }

    @Test
    void anOldCounterIsToldHowHighToGo() throws Exception {
        assertEquals(201, raw.send(raw.post("/v1/payments", order())).status());
        long highest = raw.counter();
        raw.setCounter(41);
        var stale = raw.send(raw.get("/v1/payments/p-00000000000000000001")).as(Problem.class);
        assertEquals(ProblemKind.SIGN_COUNTER_STALE.code(), stale.code());
        assertEquals(highest, stale.highestCounter().orElseThrow());
    }

    @Test
    void aRequestOfAnotherHourIsToldTheTime() throws Exception {
        var body = WireJson.write(order());
        var hourAgo = town.time().instant().minus(Duration.ofHours(1)).getEpochSecond();
        var heard = raw.send(raw.draft("POST", "/v1/payments", body, hourAgo));
        assertEquals(
                ProblemKind.SIGN_CLOCK_SKEWED.code(), heard.as(Problem.class).code());
        assertEquals(Long.toString(town.time().millis()), heard.fields().get("linli-time"));
    }

    @Test
    void whatIsNotTheContractIsRefusedWithoutItsValue() throws Exception {
        var json = "{\"identity\":{\"idNumber\":\"999\",\"name\":\"王小明\"}}".getBytes(StandardCharsets.UTF_8);
        var now = town.time().instant().getEpochSecond();
        var problem = raw.send(raw.draft("POST", "/v1/bills/search", json, now)).as(Problem.class);
        assertEquals(ProblemKind.REQUEST_MALFORMED.code(), problem.code());
        assertFalse(problem.detail().orElseThrow().contains("王"), problem.toString());
        var huge = raw.send(raw.draft("POST", "/v1/bills/search", new byte[70_000], now));
        assertEquals(413, huge.status());
        var xml = raw.draft("POST", "/v1/bills/search", json, now).with("Content-Type", "text/xml");
        assertEquals(415, raw.send(xml).status());
    }

    private PaymentOrder order() {
        return town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
    }
}
