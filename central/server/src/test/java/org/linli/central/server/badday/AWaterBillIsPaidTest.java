package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.NextStep;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.central.api.payment.ReceiptState;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** The good day, so that the bad ones have something to fall short of. */
class AWaterBillIsPaidTest {
    @TempDir
    private Path folder;

    @Test
    void fromTheCardToTheReceipt() throws Exception {
        try (var town = new Town(folder)) {
            var terminal = town.terminal("一号机");
            var card = town.cardOfSomebodyOwing(2);
            var bills = terminal.owed(card);
            var order = town.order(bills.get(0), bills.get(1));

            var opened = Town.answered(terminal.open(order));
            assertEquals(PaymentState.INTENT, opened.state());
            assertEquals(NextStep.SHOW_CODE, opened.next());
            assertEquals(BillState.LOCKED, terminal.again(card, bills.get(0)).state());
            assertEquals(
                    ProblemKind.RECEIPT_EARLY.code(),
                    Town.refused(terminal.central().receipt(order.paymentId(), Town.WITHIN))
                            .code());

            Town.answered(terminal.give(order, town.sandbox().showCode("grandma")));
            var paid = town.passUntil(terminal, order, view -> view.isFinal());
            assertEquals(PaymentState.PAID, paid.state());
            assertTrue(paid.lines().stream().allMatch(line -> line.state() == LineState.POSTED));
            assertEquals(order.totalFen(), town.kept(order));
            assertEquals(BillState.SETTLED, terminal.again(card, bills.get(0)).state());

            var sheet = Town.answered(terminal.central().receipt(order.paymentId(), Town.WITHIN));
            assertEquals(paid.receiptNumber().orElseThrow(), sheet.receiptNumber());
            assertEquals(order.totalFen(), sheet.totalFen());
            assertTrue(sheet.eReceiptUrl().toString().contains(order.paymentId().value()));

            var printed = Town.answered(terminal.central()
                    .reportReceipt(order.paymentId(), new ReceiptReport(ReceiptState.PRINTED, 0), Town.WITHIN));
            assertEquals(ReceiptState.PRINTED, printed.receipt());
        }
    }

    @Test
    void theOperatorSeesEveryStepInItsOrder() throws Exception {
        try (var town = new Town(folder)) {
            var terminal = town.terminal("一号机");
            var bill = terminal.owed(town.cardOfSomebodyOwing(1)).getFirst();
            var order = town.order(bill);
            terminal.pay(order, "grandma");
            town.passUntil(terminal, order, view -> view.receiptNumber().isPresent());
            town.await(() -> town.central().progress(), progress -> progress.isLevel());

            var dossier = town.listed(() -> town.operator().payment(order.paymentId(), Town.WITHIN));
            assertEquals(order.totalFen(), dossier.capturedFen());
            assertEquals(Fen.ZERO, dossier.refundedFen());
            assertEquals(
                    List.of(
                            Code.of("pay.opened"),
                            Code.of("pay.for-homes"),
                            Code.of("pay.code-sent"),
                            Code.of("pay.paid"),
                            Code.of("pay.post-sent"),
                            Code.of("pay.posted"),
                            Code.of("receipt.numbered")),
                    dossier.events().stream().map(event -> event.what()).toList());
            var account = Town.answered(town.operator().bill(bill.id(), Town.WITHIN));
            assertEquals(order.totalFen(), account.postedFen());
            assertEquals(order.paymentId(), account.heldBy().orElseThrow());
            var list = town.listed(() -> town.operator().payments(Town.WITHIN));
            assertEquals(order.paymentId(), list.payments().getFirst().id());
        }
    }

    @Test
    void aPhoneReadsTheElectronicReceiptAndNothingElse() throws Exception {
        try (var town = new Town(folder)) {
            var terminal = town.terminal("一号机");
            var card = town.cardOfSomebodyOwing(1);
            var order = town.order(terminal.owed(card).getFirst());
            terminal.pay(order, "grandma");
            var paid =
                    town.passUntil(terminal, order, view -> view.receiptNumber().isPresent());
            var address = paid.eReceiptUrl().orElseThrow();

            var phone = phoneTrusting(town.central().settings().authorityFile());
            var page = phone.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains(paid.receiptNumber().orElseThrow()));
            assertTrue(page.body().contains(order.totalFen().digits()));
            assertFalse(page.body().contains(card.name()), "masked");
            assertFalse(page.body().contains("<script"));
            var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);

            for (String wrong : List.of("?k=AAAAAAAAAAAAAAAAAAAAAA", "?k=", "", "?k=%00")) {
                var other = java.net.URI.create(address.toString().replaceAll("\\?.*", "") + wrong);
                var missing = phone.send(HttpRequest.newBuilder(other).build(), HttpResponse.BodyHandlers.ofString());
                assertEquals(404, missing.statusCode());
                assertFalse(missing.body().contains(order.totalFen().digits()));
            }
        }
    }

    @Test
    void aPhoneReadsWhatToDoAboutAFault() throws Exception {
        try (var town = new Town(folder)) {
            var terminal = town.terminal("一号机");
            var order = town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
            terminal.pay(order, "grandma");
            var paid =
                    town.passUntil(terminal, order, view -> view.receiptNumber().isPresent());
            var here = paid.eReceiptUrl().orElseThrow();
            var phone = phoneTrusting(town.central().settings().authorityFile());
            for (var asked : Map.of("/f/printer.paper-out", 200, "/f/no.such-code", 404, "/f/", 404)
                    .entrySet()) {
                var request =
                        HttpRequest.newBuilder(here.resolve(asked.getKey())).build();
                var page = phone.send(request, HttpResponse.BodyHandlers.ofString());
                assertEquals(asked.getValue(), page.statusCode(), asked.getKey());
                assertFalse(page.body().contains("<script"));
                assertEquals(asked.getValue() == 200, page.body().contains("换纸"), page.body());
            }
        }
    }

    private static HttpClient phoneTrusting(Path authority) throws Exception {
        var only = KeyStore.getInstance(KeyStore.getDefaultType());
        only.load(null, null);
        try (var in = java.nio.file.Files.newInputStream(authority)) {
            only.setCertificateEntry(
                    "a", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(only);
        var context = SSLContext.getInstance("TLSv1.3");
        context.init(null, managers.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
