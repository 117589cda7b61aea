package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.client.Enrolment;
import org.linli.central.api.client.OperatorDoor;
import org.linli.central.api.client.TerminalKey;
import org.linli.central.api.contract.Contract;
import org.linli.central.api.enrolment.EnrolmentState;
import org.linli.central.api.id.BillId;
import org.linli.central.api.operator.EnrolmentDecision;
import org.linli.central.api.signing.MessageSignature;
import org.linli.central.api.wire.Problem;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.town.RawTerminal;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;

/** Who may use the operator's door, and what it cannot do. */
class OperatorDoorTest {
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

    @Test
    void opensForTheTokenAlone() throws Exception {
        var wrong = Files.writeString(folder.resolve("wrong.token"), "0".repeat(64));
        try (var stranger = OperatorDoor.open(town.address(), town.anchor(), wrong)) {
            for (var answer : List.of(
                    stranger.payments(Town.WITHIN),
                    stranger.enrolments(Town.WITHIN),
                    stranger.makeEnrolmentCode(Town.WITHIN),
                    stranger.bill(new BillId("W-1234"), Town.WITHIN))) {
                assertEquals(
                        ProblemKind.OPERATOR_TOKEN.code(), Town.refused(answer).code());
            }
        }
        town.listed(() -> town.operator().payments(Town.WITHIN));
    }

    @Test
    void theTokenIsForTheOwnersEyesAlone() throws Exception {
        for (var file : List.of(
                "operator.token",
                "secrets/answer.key",
                "secrets/receipt.secret",
                "tls/authority.key",
                "tls/server.key")) {
            assertEquals(
                    "rw-------",
                    java.nio.file.attribute.PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(town.data().resolve(file))),
                    file);
        }
    }

    /** Whoever stole the token can look at payments, admit a machine and put a bill wrong; he cannot pay one. */
    @Test
    void itHasNoVerbThatMakesMoney() throws Exception {
        var verbs = new TreeSet<String>();
        for (var path : Contract.read().document().path("paths").properties()) {
            if (path.getKey().startsWith("/v1/operator/")) {
                path.getValue().properties().stream()
                        .filter(verb -> verb.getValue().has("operationId"))
                        .forEach(verb -> verbs.add(verb.getKey() + " " + path.getKey()));
            }
        }
        assertEquals(
                new TreeSet<>(Set.of(
                        "get /v1/operator/bills/{billId}",
                        "get /v1/operator/enrolments",
                        "get /v1/operator/help-calls",
                        "get /v1/operator/payments",
                        "get /v1/operator/payments/{paymentId}",
                        "get /v1/operator/ratings",
                        "get /v1/operator/reports/{number}/photos/{photo}",
                        "get /v1/operator/sandbox-messages",
                        "post /v1/operator/bills/{billId}/amount",
                        "post /v1/operator/enrolment-codes",
                        "post /v1/operator/enrolments/{enrolmentId}/decision",
                        "post /v1/operator/help-calls/{helpCallId}/answer",
                        "post /v1/operator/help-calls/{helpCallId}/end")),
                verbs);
    }

    @Test
    void theTokenPaysNoBillEvenAtATerminalsDoor() throws Exception {
        var card = town.cardOfSomebodyOwing(1);
        var bill = terminal.owed(card).getFirst();
        var raw = new RawTerminal(town);
        var token =
                Files.readString(town.central().settings().operatorTokenFile()).strip();
        for (var path : List.of("/v1/payments", "/v1/operator/payments")) {
            var heard = raw.send(raw.post(path, town.order(bill))
                    .without(MessageSignature.FIELD)
                    .with("Authorization", "Bearer " + token));
            assertEquals(
                    path.equals("/v1/payments") ? ProblemKind.SIGN_MISSING.code() : ProblemKind.NOT_FOUND.code(),
                    heard.as(Problem.class).code());
        }
        assertEquals(BillState.OPEN, terminal.again(card, bill).state());
        assertEquals(
                List.of(),
                town.listed(() -> town.operator().payments(Town.WITHIN)).payments());
    }

    @Test
    void aTerminalsKeyDoesNotOpenIt() throws Exception {
        var raw = new RawTerminal(town);
        raw.callYourself(terminal.credentials().terminalId().value());
        assertEquals(401, raw.send(raw.get("/v1/operator/payments")).status());
    }

    @Test
    void aCodeEnrolsOneMachine() throws Exception {
        var code = Town.answered(town.operator().makeEnrolmentCode(Town.WITHIN)).code();
        var key = TerminalKey.fresh();
        try (var first = new Enrolment(town.address(), town.anchor(), key, town.time(), town.time());
                var other =
                        new Enrolment(town.address(), town.anchor(), TerminalKey.fresh(), town.time(), town.time())) {
            var asked = Town.answered(first.request(code, "二号机", Town.WITHIN));
            assertEquals(asked, Town.answered(first.request(code, "二号机", Town.WITHIN)), "asked twice is asked once");
            assertEquals(
                    ProblemKind.ENROLMENT_CODE.code(),
                    Town.refused(other.request(code, "贼", Town.WITHIN)).code());
            assertEquals(
                    ProblemKind.ENROLMENT_UNKNOWN.code(),
                    Town.refused(other.look(asked.id(), Town.WITHIN)).code());
            var refused = Town.answered(town.operator().decide(asked.id(), new EnrolmentDecision(false), Town.WITHIN));
            assertEquals(EnrolmentState.REFUSED, refused.state());
            assertEquals(
                    ProblemKind.ENROLMENT_DECIDED.code(),
                    Town.refused(town.operator().decide(asked.id(), new EnrolmentDecision(true), Town.WITHIN))
                            .code());
            assertEquals(
                    EnrolmentState.REFUSED,
                    Town.answered(first.look(asked.id(), Town.WITHIN)).state());
        }
    }

    @Test
    void aCodeOfYesterdayIsDead() throws Exception {
        var code = Town.answered(town.operator().makeEnrolmentCode(Town.WITHIN)).code();
        town.time().pass(Duration.ofHours(25));
        try (var late = new Enrolment(town.address(), town.anchor(), TerminalKey.fresh(), town.time(), town.time())) {
            assertEquals(
                    ProblemKind.ENROLMENT_CODE.code(),
                    Town.refused(late.request(code, "二号机", Town.WITHIN)).code());
        }
    }
}
