package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.bill.BillLookup;
import org.linli.central.api.bill.BillSearch;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.bill.LookupBy;
import org.linli.central.api.bill.SocialCard;
import org.linli.central.api.bill.SocialCardSearch;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.certificate.CertificateFetch;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.api.certificate.CertificateOrder;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.certificate.CertificateReport;
import org.linli.central.api.certificate.IssuedCertificate;
import org.linli.central.api.contract.Contract;
import org.linli.central.api.enrolment.EnrolmentRequest;
import org.linli.central.api.enrolment.EnrolmentView;
import org.linli.central.api.help.Answerer;
import org.linli.central.api.help.HelpCallRequest;
import org.linli.central.api.help.HelpKind;
import org.linli.central.api.id.CertificateId;
import org.linli.central.api.id.HelpCallId;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.id.ShelfId;
import org.linli.central.api.known.BindingCode;
import org.linli.central.api.known.BindingRequest;
import org.linli.central.api.known.BoundTelevision;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.known.PassSearch;
import org.linli.central.api.known.PhoneCode;
import org.linli.central.api.known.PhoneCodeProof;
import org.linli.central.api.known.PhoneCodeRequest;
import org.linli.central.api.known.PhonePass;
import org.linli.central.api.known.ReleaseRequest;
import org.linli.central.api.known.SandboxMessages;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.PhotoBoxId;
import org.linli.central.api.matter.PhotoBoxOrder;
import org.linli.central.api.matter.PhotoKeeping;
import org.linli.central.api.matter.ReminderId;
import org.linli.central.api.matter.ReminderOrder;
import org.linli.central.api.matter.ReportId;
import org.linli.central.api.matter.ReportMenu;
import org.linli.central.api.matter.ReportOrder;
import org.linli.central.api.matter.SlipNumber;
import org.linli.central.api.matter.SlipSearch;
import org.linli.central.api.notice.NoticesQuery;
import org.linli.central.api.operator.AmountChange;
import org.linli.central.api.operator.EnrolmentCode;
import org.linli.central.api.operator.EnrolmentDecision;
import org.linli.central.api.parcel.ParcelAssurance;
import org.linli.central.api.parcel.ParcelJourney;
import org.linli.central.api.parcel.ParcelRequest;
import org.linli.central.api.payment.CardReport;
import org.linli.central.api.payment.ClosingRequest;
import org.linli.central.api.payment.CodeHandover;
import org.linli.central.api.payment.HistoryQuery;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.PrintingReport;
import org.linli.central.api.payment.PrintingRequest;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.central.api.payment.ReceiptState;
import org.linli.central.api.rating.Rating;
import org.linli.central.api.rating.RatingSubject;
import org.linli.central.api.signing.Ed25519;
import org.linli.central.api.wire.Problem;
import org.linli.central.server.community.PersonalBooks;
import org.linli.central.server.town.RawTerminal;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** Every operation of openapi.yaml is asked over the wire, and every answer is held against its schema. */
class AnswersKeepTheContractTest {
    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
        raw = new RawTerminal(town);
    }

    @AfterEach
    void closes() {
        town.close();
    }

    private static final Contract CONTRACT = Contract.read();

    private final Set<String> asked = new TreeSet<>();
    private RawTerminal raw;

    @Test
    void everyOperationOfEveryDoor() throws Exception {
        var open = new RawTerminal.Draft("GET", "/v1/time", new byte[0], java.util.Map.of());
        hears("time", 200, open);
        terminals();
        var card = town.cardOfSomebodyOwing(4);
        hears("searchBills", 200, raw.post("/v1/bills/search", new BillSearch(card)));
        hears("searchBills", 404, raw.post("/v1/bills/search", new BillSearch(new Identity(card.idNumber(), "别人"))));
        var social = town.communities().personByIdNumber(card.idNumber()).orElseThrow();
        hears(
                "searchBillsBySocialCard",
                200,
                raw.post(
                        "/v1/bills/social-card-search",
                        new SocialCardSearch(new SocialCard(social.socialCard(), social.name()))));
        var account = town.communities().north().accounts().getFirst().number();
        hears("lookUpBills", 200, raw.post("/v1/bills/lookup", new BillLookup(LookupBy.ACCOUNT, account)));
        hears("lookUpBills", 404, raw.post("/v1/bills/lookup", new BillLookup(LookupBy.ACCOUNT, "999999999")));
        hears("lookUpBills", 422, raw.post("/v1/bills/lookup", new BillLookup(LookupBy.BARCODE, account)));
        var bills = terminal.owed(card);
        payments(bills.get(0), bills.get(1));
        otherMethods(bills.get(2));
        cards(bills.get(3));
        people(card);
        known(card);
        parcels();
        certificates(card);
        records();
        cases(card);
        hears("notices", 404, raw.post("/v1/notices", new NoticesQuery(Optional.empty())));
        staff(bills.get(1));

        var all = new TreeSet<String>();
        CONTRACT.document()
                .path("paths")
                .forEach(path -> path.forEach(
                        operation -> all.add(operation.path("operationId").asString(""))));
        // Pages for phones, told apart by no record.
        all.removeAll(Set.of(
                "",
                "electronicReceipt",
                "faultPage",
                "verificationPage",
                "verifyTypedCode",
                "verifyFile",
                "verifyScannedCode"));
        assertEquals(all, asked);
    }

    private void terminals() throws Exception {
        hears("makeEnrolmentCode", 401, raw.draft("POST", "/v1/operator/enrolment-codes", new byte[0], 0));
        var code = hears(
                        "makeEnrolmentCode",
                        201,
                        asStaff(raw.draft("POST", "/v1/operator/enrolment-codes", new byte[0], 0)))
                .as(EnrolmentCode.class)
                .code();
        var key = Ed25519.text(raw.pair().getPublic());
        var request = new EnrolmentRequest(code, "裸机", key);
        var enrolment = hears("requestEnrolment", 201, raw.post("/v1/enrolments", request))
                .as(EnrolmentView.class);
        hears("requestEnrolment", 403, raw.post("/v1/enrolments", new EnrolmentRequest("AAAA-AAAA-AAAA", "贼", key)));
        hears("lookAtEnrolment", 200, raw.get("/v1/enrolments/" + enrolment.id()));
        hears("enrolments", 200, asStaff(raw.get("/v1/operator/enrolments")));
        var decide = "/v1/operator/enrolments/" + enrolment.id() + "/decision";
        var approved = hears("decideEnrolment", 200, asStaff(raw.post(decide, new EnrolmentDecision(true))))
                .as(EnrolmentView.class);
        hears("decideEnrolment", 409, asStaff(raw.post(decide, new EnrolmentDecision(false))));
        hears("lookAtEnrolment", 200, raw.get("/v1/enrolments/" + enrolment.id()));
        raw.callYourself(approved.terminalId().orElseThrow().value());
    }

    private void payments(Bill paid, Bill cancelled) throws Exception {
        var order = town.order(paid);
        var path = "/v1/payments/" + order.paymentId();
        hears("openPayment", 201, raw.post("/v1/payments", order));
        hears("openPayment", 409, raw.post("/v1/payments", town.order(paid)));
        hears("handCode", 422, raw.post(path + "/code", new CodeHandover("1")));
        hears("receipt", 409, raw.get(path + "/receipt"));
        hears(
                "handCode",
                200,
                raw.post(path + "/code", new CodeHandover(town.sandbox().showCode("grandma"))));
        town.passUntil(
                () -> hears("payment", 200, raw.get(path)).as(PaymentView.class),
                PaymentView::isFinal,
                Duration.ofSeconds(1));
        hears("receipt", 200, raw.get(path + "/receipt"));
        hears("reportReceipt", 200, raw.post(path + "/receipt", new ReceiptReport(ReceiptState.PRINT_SENT, 0)));
        var printing = new PrintingRequest(new PrintingId("r-00000000000000000001"), Optional.empty());
        hears("grantPrinting", 201, raw.post(path + "/printings", printing));
        var outcome = path + "/printings/" + printing.id() + "/outcome";
        hears("reportPrinting", 200, raw.post(outcome, new PrintingReport(ReceiptState.NOT_PRINTED)));
        hears("grantPrinting", 409, raw.post(path + "/printings", printing));
        hears("payment", 404, raw.get("/v1/payments/p-99999999999999999999"));
        var other = town.order(cancelled);
        hears("openPayment", 201, raw.post("/v1/payments", other));
        var reason = new ClosingRequest(Code.of("pay.resident-cancelled"));
        hears("closePayment", 200, raw.post("/v1/payments/" + other.paymentId() + "/closing", reason));
        hears("paymentDossier", 200, asStaff(raw.get("/v1/operator/payments/" + order.paymentId())));
        hears("payments", 200, asStaff(raw.get("/v1/operator/payments")));
    }

    private void otherMethods(Bill bill) throws Exception {
        var qr = town.order(PaymentMethod.QR, bill);
        var path = "/v1/payments/" + qr.paymentId();
        hears("openPayment", 201, raw.post("/v1/payments", qr));
        var shown = hears("payment", 200, raw.get(path)).as(PaymentView.class);
        assertTrue(
                town.sandbox().payOffer("grandma", shown.offer().orElseThrow().content()));
        town.passUntil(
                () -> hears("payment", 200, raw.get(path)).as(PaymentView.class),
                PaymentView::isFinal,
                Duration.ofSeconds(1));
        hears(
                "reportCard",
                422,
                raw.post(
                        path + "/card",
                        new CardReport("1", "UNIONPAY", town.time().instant())));
        var card = town.order(PaymentMethod.CARD, bill);
        hears("openPayment", 409, raw.post("/v1/payments", card));
    }

    private void cards(Bill bill) throws Exception {
        var order = town.order(PaymentMethod.CARD, bill);
        hears("openPayment", 201, raw.post("/v1/payments", order));
        var report = new CardReport("1", "UNIONPAY", town.time().instant());
        hears("reportCard", 200, raw.post("/v1/payments/" + order.paymentId() + "/card", report));
    }

    private void people(Identity card) throws Exception {
        var query = new HistoryQuery(Optional.of(card), Optional.empty(), Optional.empty());
        hears("history", 200, raw.post("/v1/payments/history", query));
        var nobody =
                new HistoryQuery(Optional.of(new Identity(card.idNumber(), "别人")), Optional.empty(), Optional.empty());
        hears("history", 404, raw.post("/v1/payments/history", nobody));
        var call = new HelpCallRequest(new HelpCallId("h-00000000000000000001"), HelpKind.HELP, "bills");
        var path = "/help-calls/" + call.id();
        hears("callHelp", 200, raw.post("/v1/help-calls", call));
        hears("helpCall", 200, raw.get("/v1" + path));
        hears("helpCall", 404, raw.get("/v1/help-calls/h-99999999999999999999"));
        hears("helpCalls", 200, asStaff(raw.get("/v1/operator/help-calls")));
        hears("helpCalls", 401, raw.get("/v1/operator/help-calls"));
        var by = new Answerer("社区工作人员", "李老师");
        hears("answerHelpCall", 200, asStaff(raw.post("/v1/operator" + path + "/answer", by)));
        var other = new Answerer("社区工作人员", "王老师");
        hears("answerHelpCall", 409, asStaff(raw.post("/v1/operator" + path + "/answer", other)));
        hears("endHelpCall", 200, raw.draft("POST", "/v1" + path + "/end", new byte[0], now()));
        hears(
                "endHelpCallAsStaff",
                200,
                asStaff(raw.draft("POST", "/v1/operator" + path + "/end", new byte[0], now())));
        var rating = new Rating(RatingSubject.HELP_CALL, call.id().value(), 5, List.of("fast"));
        hears("rate", 200, raw.post("/v1/ratings", rating));
        hears("rate", 409, raw.post("/v1/ratings", new Rating(rating.subject(), rating.subjectId(), 1, List.of())));
        hears(
                "rate",
                404,
                raw.post("/v1/ratings", new Rating(RatingSubject.PAYMENT, "nobodys-payment-1", 5, List.of())));
        hears("ratings", 200, asStaff(raw.get("/v1/operator/ratings")));
    }

    private long now() {
        return town.time().instant().getEpochSecond();
    }

    private void known(Identity card) throws Exception {
        var who = CardShown.of(card);
        var home = terminal.search(card).households().getFirst().id();
        hears("ownBinding", 200, raw.get("/v1/bindings/own"));
        hears("householdBills", 404, raw.get("/v1/bills/household"));
        var code = hears("makeBindingCode", 201, raw.draft("POST", "/v1/binding-codes", new byte[0], now()))
                .as(BindingCode.class)
                .code();
        var television = hears("bind", 201, raw.post("/v1/bindings", new BindingRequest(who, home, code)))
                .as(BoundTelevision.class);
        hears("bind", 404, raw.post("/v1/bindings", new BindingRequest(who, home, code)));
        hears("ownBinding", 200, raw.get("/v1/bindings/own"));
        hears("householdBills", 200, raw.get("/v1/bills/household"));
        hears("boundTelevisions", 200, raw.post("/v1/bindings/search", who));
        var release = new ReleaseRequest(who, television.terminal());
        hears("releaseBinding", 200, raw.post("/v1/bindings/release", release));
        hears("releaseBinding", 404, raw.post("/v1/bindings/release", release));

        var phone = town.communities().north().people().stream()
                .filter(each -> each.mobile().isPresent() && each.diedOn().isEmpty())
                .filter(each -> !town.communities().homesOf(each.id()).isEmpty())
                .findFirst()
                .flatMap(each -> each.mobile())
                .orElseThrow();
        var sent = hears("sendPhoneCode", 201, raw.post("/v1/phone-codes", new PhoneCodeRequest(phone)))
                .as(PhoneCode.class);
        hears("sendPhoneCode", 429, raw.post("/v1/phone-codes", new PhoneCodeRequest(phone)));
        var arrived = hears("sandboxMessages", 200, asStaff(raw.get("/v1/operator/sandbox-messages")))
                .as(SandboxMessages.class)
                .messages()
                .getFirst()
                .text()
                .replaceAll(".*验证码 ([0-9]{6}).*", "$1");
        hears("sandboxMessages", 401, raw.get("/v1/operator/sandbox-messages"));
        var prove = "/v1/phone-codes/" + sent.id() + "/proof";
        String salt = "A".repeat(22);
        hears(
                "provePhone",
                403,
                raw.post(prove, new PhoneCodeProof(arrived.equals("000000") ? "000001" : "000000", salt)));
        var pass = hears("provePhone", 200, raw.post(prove, new PhoneCodeProof(arrived, salt)))
                .as(PhonePass.class);
        hears("provePhone", 404, raw.post(prove, new PhoneCodeProof(arrived, salt)));
        hears("searchBillsByPass", 200, raw.post("/v1/bills/pass-search", new PassSearch(pass.pass())));
        hears("searchBillsByPass", 404, raw.post("/v1/bills/pass-search", new PassSearch("B".repeat(22))));
    }

    private void parcels() throws Exception {
        var id = new ShelfId("A".repeat(43));
        var parcel = new ParcelRequest(
                id, "B".repeat(80), List.of(new ParcelJourney("pay-bill", 3)), ParcelAssurance.HOUSEHOLD);
        String path = "/v1/parcels/" + id;
        String claim = path + "/claims/" + "C".repeat(22);
        hears("claimParcel", 404, bare(claim));
        hears("claimParcel", 404, bare(path + "/claims/short"));
        hears("layParcel", 201, raw.post("/v1/parcels", parcel));
        hears("claimParcel", 200, bare(claim));
        hears("putBackParcel", 200, bare(claim + "/put-back"));
        hears("confirmParcel", 409, bare(claim + "/confirm"));
        hears("claimParcel", 409, bare(claim));
        hears("claimParcelUnnumbered", 200, bare(path + "/claim"));
        hears("putBackParcelUnnumbered", 200, bare(path + "/put-back"));
        hears("confirmParcelUnnumbered", 409, bare(path + "/confirm"));
        String again = path + "/claims/" + "D".repeat(22);
        hears("claimParcel", 200, bare(again));
        hears("confirmParcel", 200, bare(again + "/confirm"));
    }

    private void records() throws Exception {
        var nobody = CertificateApplicant.ofPass("B".repeat(22));
        hears("pension", 404, raw.post("/v1/records/pension", nobody));
        hears(
                "pension",
                200,
                raw.post("/v1/records/pension", holder(books -> books.pension().isPresent())));
        hears("medicalRecord", 200, raw.post("/v1/records/medical", holder(books -> true)));
        hears(
                "housingFund",
                200,
                raw.post(
                        "/v1/records/housing-fund", holder(books -> books.fund().isPresent())));
        var granted = holder(books -> !books.grants().isEmpty());
        hears("subsidies", 200, raw.post("/v1/records/subsidies", granted));
        hears("insuranceRecord", 200, raw.post("/v1/records/insurance", holder(books -> true)));
    }

    private CertificateApplicant holder(Predicate<PersonalBooks> such) {
        var person = town.communities().north().people().stream()
                .filter(each -> town.communities().books(each).filter(such).isPresent())
                .findFirst()
                .orElseThrow();
        return CertificateApplicant.of(CardShown.of(new Identity(person.idNumber(), person.name())));
    }

    private void cases(Identity card) throws Exception {
        var by = CertificateApplicant.of(CardShown.of(card));
        hears("cases", 200, raw.post("/v1/cases/search", by));
        hears("cases", 404, raw.post("/v1/cases/search", CertificateApplicant.ofPass("B".repeat(22))));
        hears("caseBySlip", 404, raw.post("/v1/cases/by-slip", new SlipSearch(SlipNumber.of("00000000000001"))));
        var order = new ReminderOrder(new ReminderId("A".repeat(22)), new CaseNumber("20200101-999999-0"), by);
        hears("remindOfCase", 404, raw.post("/v1/cases/reminders", order));
        var menu = hears("reportMenu", 200, raw.get("/v1/reports/menu")).as(ReportMenu.class);
        var where = menu.communities().getFirst();
        var photos = new PhotoBoxId("A".repeat(22));
        hears("openPhotos", 200, raw.post("/v1/reports/photos", new PhotoBoxOrder(photos)));
        hears("lookAtPhotos", 200, raw.post("/v1/reports/photos/look", new PhotoBoxOrder(photos)));
        hears("keepPhotos", 200, raw.post("/v1/reports/photos/keep", new PhotoKeeping(photos, 0)));
        hears("erasePhotos", 200, raw.post("/v1/reports/photos/erase", new PhotoBoxOrder(photos)));
        hears("openPhotos", 200, raw.post("/v1/reports/photos", new PhotoBoxOrder(photos)));
        var report = new ReportOrder(
                new ReportId("A".repeat(22)),
                "street-light",
                Optional.of("不亮了"),
                where.community(),
                where.places().getFirst(),
                Optional.empty(),
                Optional.of(photos),
                Optional.of(by));
        hears("reportProblem", 201, raw.post("/v1/reports", report));
        hears("lookAtPhotos", 409, raw.post("/v1/reports/photos/look", new PhotoBoxOrder(photos)));
        hears("reportPhoto", 404, asStaff(raw.get("/v1/operator/reports/20200101-999999-0/photos/1")));
    }

    private void certificates(Identity card) throws Exception {
        var by = CertificateApplicant.of(CardShown.of(card));
        var id = new CertificateId("A".repeat(22));
        String path = "/v1/certificates/" + id;
        hears("certificates", 200, raw.post("/v1/certificates/search", by));
        hears("certificates", 404, raw.post("/v1/certificates/search", CertificateApplicant.ofPass("B".repeat(22))));
        hears("fetchCertificate", 404, raw.post(path + "/document", new CertificateFetch(by)));
        var order = new CertificateOrder(id, CertificateKind.MEDICAL_INSURANCE, by);
        var issued = hears("issueCertificate", 201, raw.post("/v1/certificates", order))
                .as(IssuedCertificate.class);
        hears(
                "issueCertificate",
                409,
                raw.post("/v1/certificates", new CertificateOrder(id, CertificateKind.RESIDENCE, by)));
        hears("fetchCertificate", 200, raw.post(path + "/document", new CertificateFetch(by)));
        var printed = new CertificateReport(CertificateOutcome.PRINTED, issued.pages());
        hears("reportCertificate", 200, raw.post(path + "/outcome", printed));
        hears(
                "reportCertificate",
                409,
                raw.post(path + "/outcome", new CertificateReport(CertificateOutcome.NOT_PRINTED, 0)));
    }

    private RawTerminal.Draft bare(String path) {
        return raw.draft("POST", path, new byte[0], now());
    }

    private void staff(Bill bill) throws Exception {
        hears("billDossier", 200, asStaff(raw.get("/v1/operator/bills/" + bill.id())));
        hears("billDossier", 404, asStaff(raw.get("/v1/operator/bills/W-0000-nobodys")));
        var change = new AmountChange(bill.amountFen().plus(Fen.of(5)));
        hears("changeAmount", 200, asStaff(raw.post("/v1/operator/bills/" + bill.id() + "/amount", change)));
    }

    private RawTerminal.Draft asStaff(RawTerminal.Draft draft) throws Exception {
        var token =
                Files.readString(town.central().settings().operatorTokenFile()).strip();
        return draft.with("Authorization", "Bearer " + token);
    }

    private RawTerminal.Heard hears(String operation, int status, RawTerminal.Draft draft) throws Exception {
        var heard = raw.send(draft);
        assertEquals(status, heard.status(), operation + " " + heard.text());
        assertEquals(
                List.of(),
                CONTRACT.complaints(CONTRACT.answerSchema(operation, status), heard.body()),
                operation + " " + heard.text());
        assertEquals(
                status < 400 ? "application/json" : Problem.MEDIA_TYPE,
                heard.fields().get("content-type"));
        if (!draft.signature().isEmpty()) {
            assertTrue(heard.isSignedFor(draft.signature()), operation);
        }
        asked.add(operation);
        return heard;
    }
}
