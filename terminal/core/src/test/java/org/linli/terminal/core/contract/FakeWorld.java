package org.linli.terminal.core.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.outside.Shelf;
import org.linli.terminal.core.outside.Surroundings;
import org.linli.terminal.core.vault.IdentityOnCard;
import org.linli.terminal.core.vault.Secret;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.Business.PaymentSeen;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.bind.Binding;
import org.linli.terminal.journey.certificate.Certificate;
import org.linli.terminal.journey.history.LookBack;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.Subject;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.matter.Cases;
import org.linli.terminal.journey.matter.Problems;
import org.linli.terminal.journey.rate.Rate;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.sheet.TellTaken;

/**
 * A world around one terminal, moved by hand: a reader that a card is laid on, bills that are found, a payment that goes
 * the way the test says, a printer that does what the test says. Counts what was done, so that a test can say "once".
 *
 * <p>Any thread may move it.
 */
public final class FakeWorld implements Outside {
    private Optional<Consumer<Outcome>> photoNews = Optional.empty();
    /** What the printer does with the next receipt. */
    public enum Printer {
        PRINTS,
        PAPER_OUT,
        NO_PROOF,
        SILENT
    }

    private static final Instant OFFERED_UNTIL = Instant.parse("2100-01-01T00:00:00Z");

    private final List<String> deeds = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, String> paymentsByKey = new LinkedHashMap<>();
    private final LinkedHashMap<String, PaymentSeen> payments = new LinkedHashMap<>();
    private final Map<String, List<Consumer<Outcome>>> watchers = new LinkedHashMap<>();
    private final List<Consumer<Outcome>> otherWatchers = new ArrayList<>();
    private final Map<Want.Port, @Nullable Consumer<Arrival>> waiting = new EnumMap<>(Want.Port.class);
    private final List<Code> codeRefusals = new ArrayList<>();
    private BiConsumer<String, Consumer<Outcome>> lookingUp =
            (words, reply) -> reply.accept(new Outcome.NotDone(Outside.NOT_HERE));
    private BiConsumer<Query, Consumer<Outcome>> asked = (query, reply) -> {};
    private final Set<Facility> built = EnumSet.allOf(Facility.class);
    private final Set<Facility> usable =
            EnumSet.complementOf(EnumSet.of(Facility.HOUSEHOLD, Facility.PHONE_CODE, Facility.PHONE_TO_JOIN));
    private final Set<DevicePrompt.Place> cards = EnumSet.noneOf(DevicePrompt.Place.class);
    private final List<String> lookUps = new ArrayList<>();
    private final List<PrintSheet.PrintThis> sheets = new ArrayList<>();
    private Optional<Code> sheetFailure = Optional.empty();
    private final Set<String> sheetKeys = new HashSet<>();
    private final List<Business.Method> methods = new ArrayList<>();
    private List<LookBack.Past> past = List.of();
    private String account = "none";
    private final List<Call> calls = new ArrayList<>();
    private final List<Call> callsOff = new ArrayList<>();
    private Optional<Consumer<Call.Seen>> callNews = Optional.empty();
    private Optional<Code> closed = Optional.empty();
    private boolean online = true;
    private Runnable listener = () -> {};
    private Premises premises = Samples.premises();
    private List<Business.Home> homes = List.of();
    private Optional<Outcome> searchAnswer = Optional.empty();
    private boolean searchSilent;
    private boolean startSilent;
    private Printer printer = Printer.PRINTS;
    private int papers;
    private String lastIdNumber = "";
    private Optional<Consumer<Outcome>> caseReply = Optional.empty();
    private volatile Shelf shelf = Shelf.NONE;

    // ---- the world, moved by hand

    public synchronized FakeWorld owes(Business.Home... bills) {
        homes = List.of(bills);
        return this;
    }

    /** The number and the barcode by which those bills are found. */
    public synchronized void accountIs(String number) {
        account = number;
    }

    public synchronized void hasPaid(LookBack.Past... payments) {
        past = List.of(payments);
    }

    public void insertsSocialCard(String name, String number) {
        arrive(Want.Port.SOCIAL_CARD, vault -> {
            var card = vault.put(Personal.Kind.SOCIAL_CARD, new IdentityOnCard(name, number));
            return new Outcome.Done(new Want.CardLaid(card, name.charAt(0) + "*"));
        });
    }

    public void showsBill(String barcode) {
        arrive(
                Want.Port.BILL_BARCODE,
                vault -> new Outcome.Done(
                        new Want.BarcodeShown(vault.put(Personal.Kind.BARCODE, new TypedText(barcode)))));
    }

    public synchronized void searchEnds(Outcome outcome) {
        searchAnswer = Optional.of(outcome);
    }

    public synchronized void searchStaysSilent() {
        searchSilent = true;
    }

    public synchronized void startStaysSilent() {
        startSilent = true;
    }

    public void laysCard(String name, String number) {
        arrive(Want.Port.ID_CARD, vault -> {
            var card = vault.put(Personal.Kind.ID_CARD, new IdentityOnCard(name, number));
            return new Outcome.Done(new Want.CardLaid(card, name.charAt(0) + "*"));
        });
    }

    public void cardIsMisread(String code) {
        arrive(Want.Port.ID_CARD, vault -> new Outcome.NotDone(Code.of(code)));
    }

    public void showsCode(String digits) {
        arrive(
                Want.Port.PAYMENT_CODE,
                vault -> new Outcome.Done(
                        new Want.CodeShown(vault.put(Personal.Kind.PAYMENT_CODE, new Digits(digits)))));
    }

    /** The code of a task that was taken along. */
    public void showsTask(String token) {
        arrive(
                Want.Port.TASK_CODE,
                vault -> new Outcome.Done(
                        new Want.TaskShown(vault.put(Personal.Kind.TASK_TOKEN, new TypedText(token)))));
    }

    public void showsSomethingElse(String code) {
        arrive(Want.Port.PAYMENT_CODE, vault -> new Outcome.NotDone(Code.of(code)));
    }

    /** Whether a hand at this device would be noticed now. */
    public synchronized boolean awaits(Want.Port port) {
        return waiting.get(port) != null;
    }

    /** What the device would bring, as it is when a card is read at the very moment the resident leaves. */
    public synchronized @Nullable Consumer<Arrival> earOf(Want.Port port) {
        return waiting.get(port);
    }

    public void paymentIs(Stage stage) {
        paymentIs(stage, Optional.empty());
    }

    public void paymentIs(Stage stage, String why) {
        paymentIs(stage, Optional.of(Code.of(why)));
    }

    public synchronized void refusesTheNextCode(String why) {
        codeRefusals.add(Code.of(why));
    }

    public synchronized void printer(Printer does) {
        printer = does;
    }

    /** No sheet comes out any more. */
    public synchronized void sheetsFail(String why) {
        sheetFailure = Optional.of(Code.of(why));
    }

    /** Nothing else was ever built in. */
    public void hasOnly(Facility... facilities) {
        change(() -> {
            built.retainAll(Set.of(facilities));
            usable.retainAll(built);
        });
    }

    public void loses(Facility facility) {
        change(() -> usable.remove(facility));
    }

    public void regains(Facility facility) {
        change(() -> usable.add(facility));
    }

    /** A card that was read lies there, and stays. */
    public void cardStaysAt(DevicePrompt.Place place) {
        change(() -> cards.add(place));
    }

    public void cardIsTakenFrom(DevicePrompt.Place place) {
        change(() -> cards.remove(place));
    }

    public void closedBecause(String why) {
        change(() -> closed = Optional.of(Code.of(why)));
    }

    /** The change before this one is heard of, this one not yet. */
    public synchronized void opensBeforeThatIsHeard() {
        closed = Optional.empty();
    }

    public void online(boolean now) {
        change(() -> online = now);
    }

    /** The scanner reads the slip of a case. */
    public void showsSlip(String number) {
        arrive(
                Want.Port.CASE_SLIP,
                vault -> new Outcome.Done(
                        new Want.SlipShown(vault.put(Personal.Kind.CASE_SLIP, new TypedText(number)))));
    }

    /** News of whatever is watched besides payments. */
    public void isSeen(Fact fact) {
        List<Consumer<Outcome>> told;
        synchronized (this) {
            told = List.copyOf(otherWatchers);
        }
        told.forEach(watcher -> watcher.accept(new Outcome.Done(fact)));
    }

    /** Whoever was last asked about cases, or told to remind, answers: now, or long after the screen is gone. */
    public void officeAnswers(Outcome outcome) {
        Consumer<Outcome> reply;
        synchronized (this) {
            reply = caseReply.orElseThrow();
        }
        reply.accept(outcome);
    }

    // ---- what happened

    /** Each deed that reached the world, by its record's name, in order. */
    public synchronized List<String> deeds() {
        return List.copyOf(deeds);
    }

    public synchronized long count(String deed) {
        return deeds.stream().filter(deed::equals).count();
    }

    public synchronized List<PrintSheet.PrintThis> sheets() {
        return List.copyOf(sheets);
    }

    /** How each payment was to be paid. */
    public synchronized List<Business.Method> methods() {
        return List.copyOf(methods);
    }

    public synchronized List<String> lookUps() {
        return List.copyOf(lookUps);
    }

    public synchronized int papers() {
        return papers;
    }

    public synchronized int payments() {
        return payments.size();
    }

    public synchronized void forgetsTheIdNumber() {
        lastIdNumber = "";
    }

    public synchronized String lastIdNumber() {
        return lastIdNumber;
    }

    /** Where tasks are laid down; without one, none can be. */
    public void shelf(Shelf other) {
        shelf = other;
    }

    @Override
    public Shelf shelf() {
        return shelf;
    }

    // ---- the port

    @Override
    public synchronized void follow(Runnable changed) {
        listener = changed;
    }

    /** How other questions are answered; until then they are not. */
    public void answers(BiConsumer<Query, Consumer<Outcome>> answering) {
        asked = answering;
    }

    /** How an index answers; until then it has nothing. */
    public void looksUp(BiConsumer<String, Consumer<Outcome>> answering) {
        lookingUp = answering;
    }

    @Override
    public void lookUp(Want.Index index, String words, Consumer<Outcome> reply) {
        lookingUp.accept(words, reply);
    }

    @Override
    public void ask(Query query, Vault vault, Duration within, Consumer<Outcome> reply) {
        asked.accept(query, reply);
        if (query instanceof Identify.LookUp lookUp) {
            reply.accept(lookedUp(vault.open(lookUp.number(), TypedText.class)
                    .map(TypedText::text)
                    .orElse("nobody")));
        }
        if (query instanceof Cases.FindCases
                || query instanceof Cases.FindBySlip
                || query instanceof Problems.OpenMenu
                || query instanceof Problems.OpenPhotos
                || query instanceof Problems.KeepPhotos) {
            caseIsAsked(reply);
        }
        if (query instanceof LookBack.FindPast) {
            reply.accept(new Outcome.Done(new LookBack.PastFound(past)));
        }
        if (query instanceof Business.FindBills find) {
            Outcome outcome;
            synchronized (this) {
                lastIdNumber = vault.open(find.who(), IdentityOnCard.class)
                        .map(IdentityOnCard::number)
                        .orElse("nobody");
                if (searchSilent) {
                    return;
                }
                outcome = searchAnswer.orElseGet(
                        () -> new Outcome.Done(new Business.BillsFound(Optional.of("王*芳"), homes)));
            }
            reply.accept(outcome);
        }
    }

    private synchronized void caseIsAsked(Consumer<Outcome> reply) {
        caseReply = Optional.of(reply);
    }

    /** Under which keys offices were to be reminded, or problems handed in. */
    public synchronized List<String> caseKeys() {
        return List.copyOf(keys);
    }

    /** Of this account there are bills; of any other nobody has heard. */
    private synchronized Outcome lookedUp(String number) {
        lookUps.add(number);
        return number.equals(account)
                ? new Outcome.Done(new Business.BillsFound(Optional.empty(), homes))
                : new Outcome.NotDone(Code.of(lookUps.size() > 5 ? "bill.too-many-unknown" : "bill.account-unknown"));
    }

    @Override
    public void once(String key, Deed deed, Vault vault, Duration within, Consumer<Outcome> reply) {
        Outcome outcome;
        synchronized (this) {
            deeds.add(deed.getClass().getSimpleName());
            if (deed instanceof Cases.Remind || deed instanceof Problems.HandIn) {
                keys.add(key);
                caseIsAsked(reply);
                return;
            }
            var done = perform(key, deed, vault);
            if (done.isEmpty()) {
                return;
            }
            outcome = done.get();
        }
        reply.accept(outcome);
    }

    private Optional<Outcome> perform(String key, Deed deed, Vault vault) {
        return switch (deed) {
            case Business.StartPayment start -> {
                var id = paymentsByKey.computeIfAbsent(key, fresh -> "pay-" + (paymentsByKey.size() + 1));
                methods.add(start.method());
                payments.computeIfAbsent(id, fresh -> seen(id, first(start.method()), start.total(), Optional.empty()));
                yield startSilent ? Optional.empty() : done(new Business.PaymentStarted(id));
            }
            case Business.PresentCode present -> {
                vault.take(present.code(), Digits.class).orElseThrow().erase();
                yield codeRefusals.isEmpty()
                        ? done(new Business.CodeHandedOver())
                        : Optional.of(new Outcome.NotDone(codeRefusals.removeFirst()));
            }
            case PrintSheet.PrintThis print -> {
                if (printer == Printer.PAPER_OUT) {
                    yield Optional.of(new Outcome.NotDone(Code.of("printer.paper-out")));
                }
                // What has come out under a key is proved, and does not come out again.
                if (sheetFailure.isPresent()) {
                    yield sheetFailure.<Outcome>map(Outcome.NotDone::new);
                }
                if (sheetKeys.add(key)) {
                    sheets.add(print);
                }
                yield done(new PrintSheet.SheetPrinted());
            }
            case Business.CancelPayment cancel -> done(new Business.PaymentCancelled());
            case Business.PrintReceipt print -> print();
            case Rate.Give give -> done(new Rate.Kept());
            case Business.KeepElectronicReceipt keep -> done(new Business.ReceiptKeptElectronic());
            case Certificate.PrintPages print -> done(new Certificate.PagesPrinted());
            case TellTaken told -> done(new TellTaken.Told());
            case Binding.Bind bind -> done(new Binding.Bound("客厅"));
            default -> Optional.of(new Outcome.NotDone(Code.of("call.not-supported")));
        };
    }

    private static Stage first(Business.Method method) {
        return switch (method) {
            case CODE -> Stage.AWAITING_CODE;
            case QR -> Stage.OFFERED;
            case CARD -> Stage.AWAITING_CARD;
        };
    }

    private Optional<Outcome> print() {
        return switch (printer) {
            case PRINTS -> done(new Business.ReceiptPrinted(papers++));
            case PAPER_OUT -> Optional.of(new Outcome.NotDone(Code.of("printer.paper-out")));
            case NO_PROOF -> {
                papers++;
                yield Optional.of(new Outcome.Unknown(Code.of("printer.no-proof")));
            }
            case SILENT -> Optional.empty();
        };
    }

    private static Optional<Outcome> done(Fact fact) {
        return Optional.of(new Outcome.Done(fact));
    }

    @Override
    public synchronized Engagement device(Want.Port port, Consumer<Arrival> news) {
        waiting.put(port, news);
        return () -> {
            synchronized (this) {
                waiting.remove(port, news);
            }
        };
    }

    private synchronized void nobodyWaitsForPhotos() {
        photoNews = Optional.empty();
    }

    /** What becomes of the photos somebody waits for; nobody hears of it where nobody waits. */
    public void photos(Outcome outcome) {
        Optional<Consumer<Outcome>> ear;
        synchronized (this) {
            ear = photoNews;
        }
        ear.ifPresent(news -> news.accept(outcome));
    }

    @Override
    public Engagement watch(Subject subject, Consumer<Outcome> news) {
        if (subject instanceof Problems.PhotosOf) {
            synchronized (this) {
                photoNews = Optional.of(news);
            }
            return this::nobodyWaitsForPhotos;
        }
        if (!(subject instanceof Business.PaymentOf payment)) {
            synchronized (this) {
                otherWatchers.add(news);
            }
            return () -> {
                synchronized (this) {
                    otherWatchers.remove(news);
                }
            };
        }
        PaymentSeen now;
        synchronized (this) {
            watchers.computeIfAbsent(payment.paymentId(), id -> new ArrayList<>())
                    .add(news);
            now = payments.get(payment.paymentId());
        }
        if (now != null) {
            news.accept(new Outcome.Done(now));
        }
        return () -> {
            synchronized (this) {
                watchers.getOrDefault(payment.paymentId(), new ArrayList<>()).remove(news);
            }
        };
    }

    @Override
    public Engagement call(Call call, Consumer<Call.Seen> news) {
        synchronized (this) {
            calls.add(call);
            callNews = Optional.of(news);
        }
        return () -> {
            synchronized (this) {
                callsOff.add(call);
            }
        };
    }

    /** How the newest call stands now. */
    public void callIs(Call.Seen seen) {
        Consumer<Call.Seen> told;
        synchronized (this) {
            told = callNews.orElseThrow();
        }
        told.accept(seen);
    }

    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    public synchronized List<Call> callsOff() {
        return List.copyOf(callsOff);
    }

    @Override
    public synchronized void letGo(String task) {
        deeds.add("LetGo");
    }

    private void paymentIs(Stage stage, Optional<Code> why) {
        PaymentSeen now;
        List<Consumer<Outcome>> told;
        synchronized (this) {
            var last = payments.lastEntry().getValue();
            now = seen(last.paymentId(), stage, last.total(), why);
            payments.put(last.paymentId(), now);
            told = List.copyOf(watchers.getOrDefault(last.paymentId(), List.of()));
        }
        told.forEach(watcher -> watcher.accept(new Outcome.Done(now)));
    }

    private static PaymentSeen seen(String id, Stage stage, Fen total, Optional<Code> why) {
        boolean posted = stage == Stage.POSTED;
        return new PaymentSeen(
                id,
                "T01" + id,
                stage,
                total,
                posted ? Optional.of("R-" + id) : Optional.empty(),
                posted ? Optional.of("https://linli.example/r/" + id) : Optional.empty(),
                stage == Stage.OFFERED
                        ? Optional.of(new Business.Offered("https://linli.example/q/" + id, OFFERED_UNTIL))
                        : Optional.empty(),
                false,
                why);
    }

    private void arrive(Want.Port port, Arrival arrival) {
        Consumer<Arrival> ear;
        synchronized (this) {
            ear = waiting.get(port);
        }
        if (ear != null) {
            ear.accept(arrival);
        }
    }

    /** Posters stand on its front page once nobody has touched it for so long. */
    public void restsAfter(Duration quiet) {
        change(() -> premises = premises.restingAfter(quiet));
    }

    private void change(Runnable how) {
        Runnable told;
        synchronized (this) {
            how.run();
            told = listener;
        }
        told.run();
    }

    /** As whoever stands before the machine sees it. */
    @Override
    public synchronized Surroundings surroundings() {
        return new Surroundings(
                built,
                usable,
                online,
                online ? Optional.empty() : Optional.of(LocalTime.of(10, 24)),
                closed,
                cards,
                premises);
    }

    private static final class Digits implements Secret {
        private final char[] digits;

        Digits(String digits) {
            this.digits = digits.toCharArray();
        }

        @Override
        public void erase() {
            Arrays.fill(digits, '\0');
        }
    }
}
