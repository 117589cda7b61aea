package org.linli.central.api.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.contract.Samples;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.signing.Ed25519;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.ServerTime;
import org.linli.central.api.wire.WireJson;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Monotonic;

class HttpsCentralTest {
    private static final Duration WITHIN = Duration.ofMinutes(1);

    /** Long enough to sign and send on a busy machine, and then over. */
    private static final Duration BRIEFLY = Duration.ofSeconds(2);

    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static ServerPapers papers;

    @BeforeAll
    static void makePapers() throws Exception {
        papers = ServerPapers.make(folder);
    }

    @Test
    void believesAnAnswerSignedForItsRequest() throws Exception {
        try (var peer = new StagedCentral(papers, stage -> stage.signed(201, Samples.opened(), NOON.toEpochMilli()));
                var central = clientOf(peer, NOON)) {
            assertEquals(new Answer.Answered<>(Samples.opened()), central.openPayment(Samples.order(), WITHIN));
        }
    }

    @Test
    void aVerifiedProblemIsARefusal() throws Exception {
        var problem = ProblemKind.BILL_LOCKED.problem();
        try (var peer = new StagedCentral(papers, stage -> stage.signed(409, problem, NOON.toEpochMilli()));
                var central = clientOf(peer, NOON)) {
            assertEquals(new Answer.Refused<>(problem), central.openPayment(Samples.order(), WITHIN));
        }
    }

    @Test
    void anUnsignedRefusalIsUnknown() throws Exception {
        var json = WireJson.write(ProblemKind.BILL_LOCKED.problem());
        assertEquals(LinkTrouble.FORGED, whyUnknown(stage -> stage.plain(409, json, "application/problem+json")));
    }

    @Test
    void anAnswerSignedForAnotherRequestIsUnknown() throws Exception {
        var json = WireJson.write(Samples.paid());
        assertEquals(
                LinkTrouble.FORGED,
                whyUnknown(stage -> stage.signedAs(
                        200, json, "application/json", NOON.toEpochMilli(), "linli=:AAAA:", stage.centralsKey())));
    }

    @Test
    void anAnswerUnderAnotherKeyIsUnknown() throws Exception {
        var json = WireJson.write(Samples.paid());
        assertEquals(
                LinkTrouble.FORGED,
                whyUnknown(stage -> stage.signedAs(
                        200, json, "application/json", NOON.toEpochMilli(), stage.signature(), Ed25519.newPair())));
    }

    @Test
    void aSignedAnswerThatBreaksTheContractIsUnknown() throws Exception {
        var json = "{\"state\":\"PAID\"}".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                LinkTrouble.BROKEN_CONTRACT,
                whyUnknown(stage -> stage.signedAs(
                        200, json, "application/json", NOON.toEpochMilli(), stage.signature(), stage.centralsKey())));
    }

    @Test
    void aServerErrorIsUnknownSignedOrNot() throws Exception {
        assertEquals(LinkTrouble.SERVER_ERROR, whyUnknown(stage -> stage.plain(502, new byte[0], "text/html")));
        assertEquals(
                ProblemKind.BUG.code(),
                whyUnknown(stage -> stage.signed(500, ProblemKind.BUG.problem(), NOON.toEpochMilli())));
    }

    @Test
    void aRedirectIsNeverFollowed() throws Exception {
        assertEquals(LinkTrouble.FORGED, whyUnknown(stage -> stage.plain(307, new byte[0], "text/html")));
    }

    @Test
    void aConnectionThatEndsAfterTheRequestIsUnknown() throws Exception {
        assertEquals(LinkTrouble.LOST, whyUnknown(StagedCentral.Stage::hangUp));
    }

    @Test
    void silenceIsUnknownAndEndsAtTheDeadline() throws Exception {
        var over = new CountDownLatch(1);
        try (var peer = new StagedCentral(papers, stage -> awaitQuietly(over));
                var central = clientOf(peer, NOON)) {
            var answer = central.openPayment(Samples.order(), BRIEFLY);
            assertEquals(new Answer.Unknown<>(LinkTrouble.TIMED_OUT), answer);
            over.countDown();
        }
    }

    @Test
    void nobodyListeningIsProvenNotSent() throws Exception {
        // Bound and not listening: nobody answers there, and nobody else can come to.
        try (var bound = boundOnly();
                var peer = new StagedCentral(papers, stage -> stage.plain(500, new byte[0], "text/html"));
                var central = new HttpsCentral(
                        URI.create("https://127.0.0.1:" + bound.getLocalPort()),
                        peer.anchor(),
                        peer.credentials(),
                        InstantSource.fixed(NOON),
                        Monotonic.system())) {
            assertEquals(new Answer.NotSent<>(LinkTrouble.NO_CONNECTION), central.openPayment(Samples.order(), WITHIN));
        }
    }

    @Test
    void somebodyElseBehindTheAddressIsProvenNotSent() throws Exception {
        var other = ServerPapers.make(Files.createDirectory(folder.resolve("other")));
        try (var peer = new StagedCentral(papers, stage -> stage.signed(200, Samples.paid(), 0));
                var impostor = new StagedCentral(other, stage -> stage.signed(200, Samples.paid(), 0));
                var central = new HttpsCentral(
                        impostor.address(),
                        peer.anchor(),
                        peer.credentials(),
                        InstantSource.fixed(NOON),
                        Monotonic.system())) {
            assertEquals(new Answer.NotSent<>(LinkTrouble.NOT_CENTRAL), central.openPayment(Samples.order(), WITHIN));
            assertEquals(0, impostor.requests());
        }
    }

    @Test
    void aWrongClockIsCorrectedByCentralsSignedTimeAndTriedOnce() throws Exception {
        try (var peer = new StagedCentral(papers, stage -> {
                    if (stage.turn() == 1) {
                        stage.signed(401, ProblemKind.SIGN_CLOCK_SKEWED.problem(), NOON.toEpochMilli());
                    } else {
                        stage.signed(200, new ServerTime(NOON.toEpochMilli()), NOON.toEpochMilli());
                    }
                });
                var central = clientOf(peer, Instant.parse("2000-01-01T00:00:00Z"))) {
            assertInstanceOf(Answer.Answered.class, central.time(WITHIN));
            assertEquals(2, peer.requests());
            long created = peer.signers().getLast().createdSeconds();
            assertTrue(Math.abs(created - NOON.getEpochSecond()) <= WITHIN.toSeconds(), "signed at " + created);
            assertTrue(Duration.between(NOON, central.centralNow()).abs().compareTo(WITHIN) < 0);
            var nonces = peer.signers().stream().map(signer -> signer.nonce()).distinct();
            assertEquals(2, nonces.count());
        }
    }

    @Test
    void aCentralThatNeverAgreesOnTheTimeIsAskedTwiceAndNoMore() throws Exception {
        var skewed = ProblemKind.SIGN_CLOCK_SKEWED.problem();
        try (var peer = new StagedCentral(papers, stage -> stage.signed(401, skewed, NOON.toEpochMilli()));
                var central = clientOf(peer, NOON)) {
            assertEquals(new Answer.Refused<>(skewed), central.time(WITHIN));
            assertEquals(2, peer.requests());
        }
    }

    @Test
    void aLostCounterGoesAboveTheHighestCentralKnows() throws Exception {
        long highest = NOON.toEpochMilli() + 1_000_000;
        try (var peer = new StagedCentral(papers, stage -> {
                    if (stage.turn() == 1) {
                        stage.signed(
                                401, ProblemKind.SIGN_COUNTER_STALE.problem().above(highest), NOON.toEpochMilli());
                    } else {
                        stage.signed(200, Samples.paid(), NOON.toEpochMilli());
                    }
                });
                var central = clientOf(peer, NOON)) {
            Answer<PaymentView> answer = central.payment(Samples.order().paymentId(), WITHIN);
            assertEquals(new Answer.Answered<>(Samples.paid()), answer);
            assertEquals(highest + 1, peer.counters().getLast());
        }
    }

    @Test
    void aRequestThatArrivedTwiceIsUnknownBecauseTheFirstMayHaveActed() throws Exception {
        assertEquals(
                ProblemKind.SIGN_REPLAYED.code(),
                whyUnknown(stage -> stage.signed(401, ProblemKind.SIGN_REPLAYED.problem(), NOON.toEpochMilli())));
    }

    private Code whyUnknown(StagedCentral.Play play) throws Exception {
        try (var peer = new StagedCentral(papers, play);
                var central = clientOf(peer, NOON)) {
            var answer = central.openPayment(Samples.order(), WITHIN);
            if (answer instanceof Answer.Unknown<PaymentView> unknown) {
                return unknown.why();
            }
            throw new AssertionError("expected Unknown, got " + answer);
        }
    }

    private static HttpsCentral clientOf(StagedCentral peer, Instant wall) throws java.io.IOException {
        return new HttpsCentral(
                peer.address(), peer.anchor(), peer.credentials(), InstantSource.fixed(wall), Monotonic.system());
    }

    private static Socket boundOnly() throws java.io.IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return socket;
    }

    private static void awaitQuietly(CountDownLatch over) {
        try {
            if (!over.await(WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the test forgot its peer");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
