package org.linli.terminal.core;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.id.PaymentId;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.attend.AttendDesk;
import org.linli.terminal.core.attend.TestSheet;
import org.linli.terminal.core.bill.BillSource;
import org.linli.terminal.core.device.BarcodePlace;
import org.linli.terminal.core.device.CardPlace;
import org.linli.terminal.core.device.CardsLying;
import org.linli.terminal.core.device.CodePlace;
import org.linli.terminal.core.device.Facilities;
import org.linli.terminal.core.device.SocialCardPlace;
import org.linli.terminal.core.help.HelpDesk;
import org.linli.terminal.core.known.BindingDesk;
import org.linli.terminal.core.known.PhoneDesk;
import org.linli.terminal.core.history.PastSource;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.outside.Surroundings;
import org.linli.terminal.core.payment.PaymentClerk;
import org.linli.terminal.core.rating.RatingBox;
import org.linli.terminal.core.reach.CentralReach;
import org.linli.terminal.core.receipt.ReceiptComposer;
import org.linli.terminal.core.receipt.ReceiptContents;
import org.linli.terminal.core.receipt.ReceiptDesk;
import org.linli.terminal.core.receipt.SheetComposer;
import org.linli.terminal.core.receipt.SheetDesk;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.attend.Attendance;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bind.Binding;
import org.linli.terminal.journey.history.LookBack;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.Subject;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.rate.Rate;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.sheet.PrintSheet;

/** The real world beyond the session: each question and deed goes to whoever answers for it. */
final class Outdoors implements Outside, AutoCloseable {
    private static final Code NOT_SUPPORTED = Code.of("call.not-supported");

    private final Premises premises;
    private final CardPlace cards;
    private final Optional<SocialCardPlace> socialCards;
    private final BarcodePlace barcodes;
    private final SheetDesk sheets;
    private final CodePlace codes;
    private final BillSource bills;
    private final PastSource past;
    private final PaymentClerk clerk;
    private final ReceiptDesk receipts;
    private final Facilities facilities;
    private final HelpDesk help;
    private final AttendDesk attend;
    private final RatingBox ratings;
    private final CardsLying cardsLying;
    private final PhoneDesk phones;
    private final BindingDesk bindings;
    private final CentralReach reach;
    private final TerminalParts parts;
    private volatile @Nullable LocalTime cutOffSince;
    private volatile Consumer<Surroundings> listener = changed -> {};

    Outdoors(TerminalParts parts) {
        this.parts = parts;
        premises = parts.premises();
        cards = new CardPlace(
                parts.devices().reader(),
                parts.scheduler(),
                () -> LocalDate.ofInstant(parts.central().centralNow(), parts.zone()));
        socialCards = parts.devices().socialCards().map(reader -> new SocialCardPlace(reader, parts.scheduler()));
        barcodes = new BarcodePlace(parts.devices().scanner(), parts.scheduler());
        sheets = new SheetDesk(
                parts.devices().printer(), new SheetComposer(premises, parts.central()::centralNow, parts.zone()));
        codes = new CodePlace(parts.devices().scanner(), parts.codeForms(), parts.scheduler());
        bills = new BillSource(parts.central(), parts.waiting(), parts.desk()::isOpen);
        past = new PastSource(parts.central(), parts.waiting(), parts.monotonic(), parts.zone());
        clerk = new PaymentClerk(parts.desk());
        receipts = new ReceiptDesk(
                parts.desk(),
                parts.devices().printer(),
                new ReceiptComposer(premises, parts.central()::centralNow, parts.zone()),
                new ReceiptContents(parts.central(), parts.waiting(), clerk::lines));
        help = new HelpDesk(parts.help().line(), parts.help().bell(), parts.waiting(), parts.scheduler());
        facilities = new Facilities(this::changed);
        cardsLying = new CardsLying(this::changed);
        attend = new AttendDesk(
                new AttendDesk.Parts(
                        parts.attending().code(),
                        parts.files(),
                        parts.attending().folder(),
                        parts.monotonic(),
                        parts.waiting(),
                        parts.desk(),
                        parts.devices().printer(),
                        cardsLying,
                        parts.attending().stick(),
                        parts.central()::centralNow,
                        parts.zone()),
                new TestSheet(premises, parts.central()::centralNow, parts.zone()),
                this::changed);
        ratings = new RatingBox(
                parts.central(),
                parts.files(),
                parts.tasks().resolveSibling("ratings"),
                parts.waiting(),
                parts.scheduler());
        phones = new PhoneDesk(parts.central(), parts.waiting());
        bindings = new BindingDesk(
                parts.central(),
                parts.waiting(),
                parts.scheduler(),
                parts.monotonic(),
                parts.zone(),
                this::changed);
        reach = new CentralReach(parts.central(), parts.waiting(), parts.scheduler(), this::reached);
    }

    void begin() {
        facilities.follow(parts.devices().reader(), Facility.ID_CARD_READER);
        parts.devices().socialCards().ifPresent(reader -> facilities.follow(reader, Facility.SOCIAL_CARD_READER));
        parts.devices().cardTerminal().ifPresent(terminal -> facilities.follow(terminal, Facility.CARD_TERMINAL));
        facilities.follow(parts.devices().scanner(), Facility.CODE_SCANNER);
        facilities.follow(parts.devices().printer(), Facility.RECEIPT_PRINTER);
        cardsLying.follow(parts.devices().reader(), DevicePrompt.Place.ID_CARD_READER);
        parts.devices()
                .socialCards()
                .ifPresent(reader -> cardsLying.follow(reader, DevicePrompt.Place.SOCIAL_CARD_SLOT));
        attend.follow(parts.devices().reader(), Text.of("attend.device.id-card-reader"));
        attend.follow(parts.devices().scanner(), Text.of("attend.device.code-scanner"));
        attend.follow(parts.devices().printer(), Text.of("attend.device.receipt-printer"));
        parts.devices()
                .socialCards()
                .ifPresent(reader -> attend.follow(reader, Text.of("attend.device.social-card-reader")));
        parts.devices()
                .cardTerminal()
                .ifPresent(terminal -> attend.follow(terminal, Text.of("attend.device.card-terminal")));
        attend.begin();
        reach.begin();
        if (isTelevision()) {
            bindings.follow();
        }
        ratings.centralIsThere();
    }

    /** In a living room: whose it is may be known, and nobody has a card reader there. */
    private boolean isTelevision() {
        return parts.face() == Scene.Face.TELEVISION;
    }

    PaymentClerk clerk() {
        return clerk;
    }

    private void reached(boolean now) {
        cutOffSince = now ? null : LocalTime.ofInstant(parts.central().centralNow(), parts.zone());
        if (now) {
            parts.desk().centralIsBack();
            ratings.centralIsThere();
            bindings.lookNow();
        }
        changed();
    }

    private void changed() {
        listener.accept(surroundings());
    }

    private Surroundings surroundings() {
        var usable = java.util.EnumSet.noneOf(Facility.class);
        usable.addAll(facilities.usable());
        if (reach.isReached()) {
            usable.add(Facility.CENTRAL);
        }
        if (isTelevision()) {
            usable.add(Facility.PHONE_CODE);
        }
        if (bindings.isBound()) {
            usable.add(Facility.HOUSEHOLD);
        }
        return new Surroundings(
                usable,
                reach.isReached(),
                Optional.ofNullable(cutOffSince),
                attend.closed(),
                cardsLying.places(),
                premises);
    }

    @Override
    public Surroundings follow(Consumer<Surroundings> heard) {
        listener = heard;
        return surroundings();
    }

    @Override
    public void ask(Query query, Vault vault, Duration within, Consumer<Outcome> reply) {
        switch (query) {
            case Business.FindBills find -> bills.find(find.who(), vault, within, reply);
            case Identify.LookUp lookUp -> bills.find(lookUp.number(), vault, within, reply);
            case Identify.OpenHousehold open -> bills.openHousehold(vault, within, reply);
            case Identify.SendCode send -> phones.send(send, vault, within, reply);
            case Identify.ProveCode prove -> phones.prove(prove, vault, within, reply);
            case Binding.FindTelevisions find -> bindings.find(find, vault, within, reply);
            case Binding.MakeCode make -> bindings.makeCode(within, reply);
            case LookBack.FindPast find -> past.find(find.card(), vault, within, reply);
            default -> attend.ask(query, vault, within, reply);
        }
    }

    @Override
    public void once(String key, Deed deed, Vault vault, Duration within, Consumer<Outcome> reply) {
        switch (deed) {
            case Business.StartPayment start ->
                clerk.start(key, start, outcome -> {
                    if (outcome instanceof Outcome.Done done
                            && done.fact() instanceof Business.PaymentStarted started) {
                        attend.paymentBegan(new PaymentId(started.paymentId()));
                    }
                    reply.accept(outcome);
                });
            case Business.PresentCode present -> clerk.present(present, vault, reply);
            case Business.CancelPayment cancel -> clerk.cancel(cancel, reply);
            case Business.PrintReceipt print ->
                receipts.print(new PaymentId(print.paymentId()), within, counted(reply));
            case PrintSheet.PrintThis print -> sheets.print(key, print, within, counted(reply));
            case Business.KeepElectronicReceipt keep -> clerk.keepElectronic(keep, reply);
            case Binding.Bind bind -> bindings.bind(bind, vault, within, reply);
            case Binding.Release release -> bindings.release(release, vault, within, reply);
            case Rate.Give give -> {
                ratings.give(key, give.opinion().stars());
                reply.accept(new Outcome.Done(new Rate.Kept()));
            }
            default -> reply.accept(new Outcome.NotDone(NOT_SUPPORTED));
        }
    }

    /** What came out of the printer counts in the attendant's book. */
    private Consumer<Outcome> counted(Consumer<Outcome> reply) {
        return outcome -> {
            if (outcome instanceof Outcome.Done) {
                attend.printed();
            }
            reply.accept(outcome);
        };
    }

    @Override
    public Engagement device(Want.Port port, Consumer<Arrival> news) {
        return switch (port) {
            case ID_CARD -> cards.await(news);
            case SOCIAL_CARD -> socialCards.map(place -> place.await(news)).orElse(() -> {});
            case BILL_BARCODE -> barcodes.await(news);
            case PAYMENT_CODE -> codes.await(news);
        };
    }

    @Override
    public Engagement watch(Subject subject, Consumer<Outcome> news) {
        return switch (subject) {
            case Business.PaymentOf payment -> clerk.watch(payment, news);
            case Attendance.Machine machine -> attend.watch(news);
            case Binding.OwnHome home -> bindings.watch(news);
            default -> () -> {};
        };
    }

    @Override
    public Engagement call(Call call, Consumer<Call.Seen> news) {
        return help.call(call, news);
    }

    @Override
    public void letGo(String task) {
        clerk.letGo(task);
    }

    @Override
    public void close() {
        reach.close();
        bindings.close();
        ratings.close();
        facilities.close();
        attend.close();
        cardsLying.close();
    }
}
