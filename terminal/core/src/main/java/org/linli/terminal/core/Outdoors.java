package org.linli.terminal.core;

import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.id.PaymentId;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.WholeFile;
import org.linli.peripherals.spi.Condition;
import org.linli.peripherals.spi.Device;
import org.linli.terminal.core.attend.AttendDesk;
import org.linli.terminal.core.attend.TestSheet;
import org.linli.terminal.core.bill.BillSource;
import org.linli.terminal.core.certificate.CertificateDesk;
import org.linli.terminal.core.device.CardsLying;
import org.linli.terminal.core.device.Facilities;
import org.linli.terminal.core.device.PaperLying;
import org.linli.terminal.core.find.ServiceDesk;
import org.linli.terminal.core.handover.SealedShelf;
import org.linli.terminal.core.help.HelpDesk;
import org.linli.terminal.core.history.PastSource;
import org.linli.terminal.core.known.BindingDesk;
import org.linli.terminal.core.known.PhoneDesk;
import org.linli.terminal.core.matter.CaseDesk;
import org.linli.terminal.core.matter.PhotoDesk;
import org.linli.terminal.core.notice.NoticeDesk;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.outside.Shelf;
import org.linli.terminal.core.outside.Surroundings;
import org.linli.terminal.core.payment.PaymentClerk;
import org.linli.terminal.core.reach.CentralReach;
import org.linli.terminal.core.record.RecordDesk;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.attend.Attendance;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bind.Binding;
import org.linli.terminal.journey.certificate.Certificate;
import org.linli.terminal.journey.certificate.FollowPages;
import org.linli.terminal.journey.find.Services;
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
import org.linli.terminal.journey.matter.Cases;
import org.linli.terminal.journey.matter.Problems;
import org.linli.terminal.journey.notice.Notices;
import org.linli.terminal.journey.rate.Rate;
import org.linli.terminal.journey.record.Registers;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.sheet.TellTaken;

/** The real world beyond the session: each question and deed goes to whoever answers for it. */
final class Outdoors implements Outside, AutoCloseable {
    private static final Code NOT_SUPPORTED = Code.of("call.not-supported");

    private final Premises premises;
    private final Places places;
    private final Unheard unheard;
    private final SealedShelf shelf;
    private final BillSource bills;
    private final PastSource past;
    private final RecordDesk records;
    private final CaseDesk cases;
    private final PhotoDesk photos;
    private final NoticeDesk notices;
    private final PaymentClerk clerk;
    private final Printing printing;
    private final CertificateDesk certificates;
    private final Facilities facilities;
    private final HelpDesk help;
    private final AttendDesk attend;
    private final CardsLying cardsLying;
    private final PaperLying paperLying;
    private final PhoneDesk phones;
    private final BindingDesk bindings;
    private final CentralReach reach;
    private final ServiceDesk services;
    private final TerminalParts parts;
    private final Set<Facility> built;
    private volatile @Nullable LocalTime cutOffSince;
    private volatile Runnable listener = () -> {};

    Outdoors(TerminalParts parts) {
        this.parts = parts;
        premises = parts.premises();
        built = parts.devices().built();
        places = new Places(parts);
        unheard = Unheard.of(parts);
        shelf = new SealedShelf(parts.central(), parts.waiting(), parts.scheduler());
        bills = new BillSource(parts.central(), parts.waiting(), parts.desk()::isOpen);
        past = new PastSource(parts.central(), parts.waiting(), parts.monotonic(), parts.zone());
        records = new RecordDesk(parts.central(), parts.waiting());
        cases = new CaseDesk(parts.central(), parts.waiting(), parts.zone(), parts.community());
        photos = new PhotoDesk(parts.central(), parts.waiting(), parts.scheduler());
        services = new ServiceDesk(parts.offered().isPresent(), parts.offered().map(TerminalParts.Offered::pages));
        notices = new NoticeDesk(
                parts.central(),
                new WholeFile(parts.files(), parts.tasks().resolveSibling("notices"), NoticeDesk.LARGEST),
                parts.waiting(),
                parts.scheduler(),
                parts.zone(),
                this::changed);
        // The session takes its first look at what is here when it is made, and may hear of no change for minutes.
        notices.readKept();
        clerk = new PaymentClerk(parts.desk());
        paperLying = new PaperLying(this::changed);
        printing = new Printing(parts, clerk, unheard.papers(), this::printed, paperLying);
        certificates = new CertificateDesk(
                parts.central(),
                parts.devices().pages(),
                unheard.pages(),
                parts.waiting(),
                parts.central()::centralNow,
                paperLying);
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
        phones = new PhoneDesk(parts.central(), parts.waiting());
        bindings = new BindingDesk(
                parts.central(), parts.waiting(), parts.scheduler(), parts.monotonic(), parts.zone(), this::changed);
        reach = new CentralReach(parts.central(), parts.waiting(), parts.scheduler(), this::reached);
    }

    void begin() {
        var devices = parts.devices();
        devices.reader().ifPresent(reader -> {
            follow(reader, Facility.ID_CARD_READER, "attend.device.id-card-reader");
            cardsLying.follow(reader, DevicePrompt.Place.ID_CARD_READER);
        });
        devices.scanner().ifPresent(scanner -> follow(scanner, Facility.CODE_SCANNER, "attend.device.code-scanner"));
        devices.printer().ifPresent(printer -> {
            follow(printer, Facility.RECEIPT_PRINTER, "attend.device.receipt-printer");
            paperLying.follow(printer);
        });
        devices.pages().ifPresent(printer -> follow(printer, Facility.PAGE_PRINTER, "attend.device.page-printer"));
        devices.socialCards().ifPresent(reader -> {
            follow(reader, Facility.SOCIAL_CARD_READER, "attend.device.social-card-reader");
            cardsLying.follow(reader, DevicePrompt.Place.SOCIAL_CARD_SLOT);
        });
        devices.cardTerminal()
                .ifPresent(terminal -> follow(terminal, Facility.CARD_TERMINAL, "attend.device.card-terminal"));
        attend.begin();
    }

    /** From here on central is asked: whether it is there, whose this machine is; and what waited here goes out. */
    void reachOut() {
        reach.begin();
        if (isTelevision()) {
            bindings.follow();
        }
        unheard.centralIsThere();
        notices.begin();
        parts.offered()
                .ifPresent(offered -> parts.waiting().execute(() -> {
                    if (!services.take(offered.catalogue())) {
                        changed();
                    }
                }));
    }

    /** In a living room: whose it is may be known, and nobody has a card reader there. */
    private boolean isTelevision() {
        return parts.face() == Scene.Face.TELEVISION;
    }

    /** @param name what the attendant calls it */
    private <C extends Condition> void follow(Device<C> device, Facility facility, String name) {
        facilities.follow(device, facility);
        attend.follow(device, Text.of(name));
    }

    /** Of a process before this one. */
    boolean hasPagesLeft() {
        return certificates.isSomethingLeft();
    }

    /** Whoever waits for them is told something more urgent first. */
    void followPages() {
        certificates.follow(FollowPages.PATIENCE, outcome -> {});
    }

    PaymentClerk clerk() {
        return clerk;
    }

    private void reached(boolean now) {
        cutOffSince = now ? null : LocalTime.ofInstant(parts.central().centralNow(), parts.zone());
        if (now) {
            parts.desk().centralIsBack();
            unheard.centralIsThere();
            notices.centralIsThere();
            bindings.lookNow();
        }
        changed();
    }

    private void changed() {
        listener.run();
    }

    @Override
    public Surroundings surroundings() {
        var usable = EnumSet.noneOf(Facility.class);
        usable.addAll(facilities.usable());
        if (reach.isReached()) {
            usable.add(Facility.CENTRAL);
        }
        if (isTelevision()) {
            usable.add(Facility.PHONE_CODE);
        }
        if (services.isOpen()) {
            usable.add(Facility.CATALOGUE);
        }
        if (notices.isOpen()) {
            usable.add(Facility.NOTICES);
        }
        if (bindings.isBound()) {
            usable.add(Facility.HOUSEHOLD);
        }
        return new Surroundings(
                built,
                usable,
                reach.isReached(),
                Optional.ofNullable(cutOffSince),
                attend.closed(),
                lying(),
                premises.telling(notices.headlines()));
    }

    private Set<DevicePrompt.Place> lying() {
        var lying = EnumSet.noneOf(DevicePrompt.Place.class);
        lying.addAll(cardsLying.places());
        lying.addAll(paperLying.places());
        return lying;
    }

    @Override
    public void paperTaken(DevicePrompt.Place where) {
        paperLying.taken(where);
    }

    @Override
    public void follow(Runnable heard) {
        listener = heard;
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
            case Services.Question question -> services.answer(question, reply);
            case Notices.Question question -> reply.accept(notices.answer(question));
            case Registers.Question question -> records.ask(question, vault, within, reply);
            case Certificate.ListKinds list -> certificates.list(list, vault, within, reply);
            case Certificate.Fetch fetch -> certificates.fetch(fetch, vault, within, reply);
            case Certificate.AskAfterPages pages -> certificates.follow(within, printing.counted(reply));
            case Cases.FindCases find -> cases.find(find, vault, within, reply);
            case Cases.FindBySlip find -> cases.find(find, vault, within, reply);
            case Problems.OpenMenu open -> cases.openMenu(within, reply);
            case Problems.OpenPhotos open -> photos.open(open, vault, within, reply);
            case Problems.KeepPhotos keep -> photos.keep(keep, vault, within, reply);
            case LookBack.FindPast find -> past.find(find.card(), vault, within, reply);
            default -> attend.ask(query, vault, within, reply);
        }
    }

    @Override
    public void lookUp(Want.Index index, String words, Consumer<Outcome> reply) {
        services.lookUp(words, reply);
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
            case Business.PrintReceipt print -> printing.receipt(key, print, vault, within, reply);
            case PrintSheet.PrintThis print -> printing.sheet(key, print, vault, within, reply);
            case Business.KeepElectronicReceipt keep -> clerk.keepElectronic(keep, reply);
            case Binding.Bind bind -> bindings.bind(bind, vault, within, reply);
            case Binding.Release release -> bindings.release(release, vault, within, reply);
            case Certificate.PrintPages print -> certificates.print(key, print, vault, within, printing.counted(reply));
            case Certificate.StopPages stop -> {
                certificates.stop();
                reply.accept(new Outcome.Done(new Certificate.Stopping()));
            }
            case TellTaken taken -> {
                paperLying.taken(taken.where());
                reply.accept(new Outcome.Done(new TellTaken.Told()));
            }
            case Cases.Remind remind -> cases.remind(key, remind, vault, within, reply);
            case Problems.HandIn report -> cases.handIn(key, report, vault, within, reply);
            case Rate.Give give -> {
                unheard.ratings().give(key, give.opinion().stars());
                reply.accept(new Outcome.Done(new Rate.Kept()));
            }
            default -> reply.accept(new Outcome.NotDone(NOT_SUPPORTED));
        }
    }

    private void printed() {
        attend.printed();
    }

    @Override
    public Engagement device(Want.Port port, Consumer<Arrival> news) {
        return places.await(port, news);
    }

    @Override
    public Engagement watch(Subject subject, Consumer<Outcome> news) {
        return switch (subject) {
            case Business.PaymentOf payment -> clerk.watch(payment, news);
            case Attendance.Machine machine -> attend.watch(news);
            case Binding.OwnHome home -> bindings.watch(news);
            case Certificate.PagesUnderWay pages -> certificates.watch(news);
            case Problems.PhotosOf of -> photos.watch(of, news);
            default -> () -> {};
        };
    }

    @Override
    public Engagement call(Call call, Consumer<Call.Seen> news) {
        return help.call(call, news);
    }

    @Override
    public Shelf shelf() {
        return shelf;
    }

    @Override
    public void letGo(String task) {
        clerk.letGo(task);
        certificates.stop();
    }

    @Override
    public void close() {
        reach.close();
        bindings.close();
        unheard.close();
        certificates.close();
        notices.close();
        facilities.close();
        attend.close();
        cardsLying.close();
        paperLying.close();
    }
}
