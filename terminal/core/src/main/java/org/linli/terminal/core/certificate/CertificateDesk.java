package org.linli.terminal.core.certificate;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.certificate.CertificateChoices;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.api.certificate.CertificateOrder;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.certificate.IssuedCertificate;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.id.CertificateId;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.page.JobName;
import org.linli.peripherals.spi.page.JobNews;
import org.linli.peripherals.spi.page.PageDocument;
import org.linli.peripherals.spi.page.PagePrinter;
import org.linli.peripherals.spi.page.PagesPrinted;
import org.linli.terminal.core.device.PaperLying;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.payment.PaymentIds;
import org.linli.terminal.core.vault.Applicant;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.certificate.Certificate;
import org.linli.terminal.journey.certificate.Certificate.Choice;
import org.linli.terminal.journey.certificate.Certificate.Detail;
import org.linli.terminal.journey.certificate.Certificate.Kind;
import org.linli.terminal.journey.certificate.Certificate.Line;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/**
 * Asks central for certificates, proves them, prints each once and follows it to its end, also after a restart. What it prints
 * goes on when its resident leaves; central is told what became of it whoever stands there then.
 *
 * <p>Asked on the session's thread; nothing blocks it. Replies on any thread.
 */
public final class CertificateDesk implements AutoCloseable {
    /** The journey waits a little longer than the link, so that the link's own reason arrives. */
    private static final Duration MARGIN = Duration.ofMillis(500);

    /** And a little longer than the printer, which still has a job to cancel at its own deadline. */
    private static final Duration PRINTERS_MARGIN = Duration.ofSeconds(7);

    /** As papers are dated. */
    private static final DateTimeFormatter ISSUED = DateTimeFormatter.ofPattern("y年M月d日", Locale.CHINA);

    private static final Code GONE = Code.of("session.late");
    private static final Code NOT_SUPPORTED = Code.of("call.not-supported");
    private static final Code BROKEN = Code.of("session.broken");
    private static final System.Logger LOG = System.getLogger("linli.certificate");

    private final Central central;
    private final Optional<PagePrinter> printer;
    private final PageBook book;
    private final Proving proving;
    private final Executor waiting;
    private final PaperLying lying;
    private final Subscription news;
    private final List<PageBook.Entry> left;
    private final List<Consumer<Outcome>> watchers = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable UnderWay> underWay = new AtomicReference<>();
    private Optional<Asked> asked = Optional.empty();

    /** Whoever asked last, and where their papers lie: asking again makes no second folder. */
    private record Asked(Personal who, Personal folder) {}

    /**
     * One document on its way to paper.
     *
     * @param ended what becomes of the document when it is out
     */
    private record Sending(CertificateId id, JobName job, int pages, UnderWay way, Runnable ended) {}

    /**
     * @param waiting where central and the disk may be waited for
     * @param now central's time
     * @param lying told of each document that is out
     */
    public CertificateDesk(
            Central central,
            Optional<PagePrinter> printer,
            PageBook book,
            Executor waiting,
            InstantSource now,
            PaperLying lying) {
        this.central = central;
        this.printer = printer;
        this.book = book;
        this.proving = new Proving(central.documents(), now);
        this.waiting = waiting;
        this.lying = lying;
        left = book.atThePrinter();
        news = printer.map(device -> device.news(this::heard)).orElse(() -> {});
    }

    public void list(Certificate.ListKinds question, Vault vault, Duration within, Consumer<Outcome> reply) {
        Applicant.asks(question.who(), vault, reply, who -> {
            var folder = folderOf(question.who(), vault);
            waiting.execute(() -> reply.accept(told(
                    central.certificates(who, within.minus(MARGIN)),
                    choices -> new Outcome.Done(listed(folder, choices)))));
        });
    }

    private Personal folderOf(Personal who, Vault vault) {
        var known = asked.filter(one -> one.who().equals(who) && vault.holds(one.folder()));
        var folder =
                known.map(Asked::folder).orElseGet(() -> vault.put(Personal.Kind.DOCUMENTS, new CertificateFolder()));
        asked = Optional.of(new Asked(who, folder));
        return folder;
    }

    private static Certificate.KindsListed listed(Personal folder, CertificateChoices choices) {
        return new Certificate.KindsListed(
                folder,
                choices.choices().stream()
                        .map(choice -> new Choice(Kind.valueOf(choice.kind().name()), choice.whyNot()))
                        .toList());
    }

    public void fetch(Certificate.Fetch question, Vault vault, Duration within, Consumer<Outcome> reply) {
        var who = Applicant.of(question.who(), vault);
        var folder = vault.open(question.folder(), CertificateFolder.class);
        if (who.isEmpty() || folder.isEmpty()) {
            reply.accept(new Outcome.NotDone(GONE));
            return;
        }
        var kind = CertificateKind.valueOf(question.kind().name());
        var order = new CertificateOrder(folder.get().id(kind), kind, who.get());
        waiting.execute(() -> reply.accept(fetched(order, folder.get(), within.minus(MARGIN))));
    }

    private Outcome fetched(CertificateOrder order, CertificateFolder folder, Duration within) {
        var outcome = told(central.issueCertificate(order, within), issued -> proven(order, issued, folder));
        if (outcome instanceof Outcome.NotDone refused && isUsedUp(refused.why())) {
            folder.forget(order.kind());
        }
        return outcome;
    }

    /** Another wish makes another certificate. */
    private static boolean isUsedUp(Code why) {
        return ProblemKind.CERTIFICATE_OVER.is(why)
                || ProblemKind.CERTIFICATE_DIFFERS.is(why)
                || ProblemKind.CERTIFICATE_UNKNOWN.is(why);
    }

    private Outcome proven(CertificateOrder order, IssuedCertificate issued, CertificateFolder folder) {
        byte[] document = issued.document();
        var objection = proving.objection(order, issued, document);
        if (objection.isPresent()) {
            return new Outcome.NotDone(objection.get());
        }
        folder.keep(order.kind(), document);
        return new Outcome.Done(
                new Certificate.Fetched(Kind.valueOf(order.kind().name()), issued.pages(), lines(issued)));
    }

    /** What the paper says, and in its order: whose and what, by whom, under which number, of which day. */
    private static List<Line> lines(IssuedCertificate issued) {
        var lines = new ArrayList<Line>();
        issued.lines()
                .forEach(line -> lines.add(new Line(Detail.valueOf(line.detail().name()), line.words())));
        lines.add(new Line(Detail.NUMBER, issued.number()));
        // The number begins with the day that stands on the paper, whatever this machine's clock says.
        var day = LocalDate.parse(issued.number().substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        lines.add(new Line(Detail.ISSUED, ISSUED.format(day)));
        return lines;
    }

    /** @param key of the deed: the same deed is the same job, which the printer goes on with instead of printing it twice */
    public void print(String key, Certificate.PrintPages deed, Vault vault, Duration within, Consumer<Outcome> reply) {
        var folder = vault.open(deed.folder(), CertificateFolder.class);
        var kind = CertificateKind.valueOf(deed.kind().name());
        var pdf = folder.flatMap(papers -> papers.document(kind));
        if (printer.isEmpty() || pdf.isEmpty()) {
            reply.accept(new Outcome.NotDone(printer.isEmpty() ? NOT_SUPPORTED : GONE));
            return;
        }
        var job = job(key);
        var sending = new Sending(
                folder.get().id(kind),
                job,
                deed.pages(),
                new UnderWay(job),
                () -> folder.get().forget(kind));
        underWay.set(sending.way());
        waiting.execute(() -> send(sending, new PageDocument(pdf.get(), deed.pages()), within, reply));
    }

    /** Says nothing of a person, and is another one for each deed. */
    private static JobName job(String key) {
        return JobName.of("certificate-" + PaymentIds.of(key).value());
    }

    private void send(Sending sending, PageDocument document, Duration within, Consumer<Outcome> reply) {
        var unwritten = book.sending(sending.id(), sending.job(), sending.pages());
        if (unwritten.isPresent()) {
            ended(sending);
            reply.accept(new Outcome.NotDone(unwritten.get()));
            return;
        }
        if (sending.way().isStopped()) {
            came(sending, org.linli.peripherals.spi.Outcome.notDone(CallFault.CANCELLED.fault()), reply);
            return;
        }
        try {
            var call = printer.orElseThrow().print(document, sending.job(), within.minus(PRINTERS_MARGIN));
            sending.way().begun(call);
            call.onOutcome(outcome -> came(sending, outcome, reply));
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, BROKEN + " the pages did not come as far as the printer", bug);
            book.cameOut(sending.id(), CertificateOutcome.PRINT_UNKNOWN, 0);
            ended(sending);
            reply.accept(new Outcome.Unknown(BROKEN));
        }
    }

    private void came(
            Sending sending, org.linli.peripherals.spi.Outcome<PagesPrinted> outcome, Consumer<Outcome> reply) {
        int printed = sending.way().printed();
        switch (outcome) {
            case org.linli.peripherals.spi.Outcome.Done<PagesPrinted> done -> {
                LOG.log(Level.INFO, "certificate.printed pages={0}", sending.pages());
                book.cameOut(sending.id(), CertificateOutcome.PRINTED, sending.pages());
                sending.ended().run();
            }
            case org.linli.peripherals.spi.Outcome.NotDone<PagesPrinted> failed ->
                book.cameOut(sending.id(), CertificateOutcome.NOT_PRINTED, 0);
            case org.linli.peripherals.spi.Outcome.Unknown<PagesPrinted> unproven -> {
                LOG.log(Level.WARNING, "{0} printed={1}", unproven.why().code(), printed);
                book.cameOut(sending.id(), CertificateOutcome.PRINT_UNKNOWN, printed);
            }
        }
        ended(sending);
        reply.accept(words(outcome));
        // The journey speaks of the paper first; the tray reminds of it once nobody speaks of it any more.
        if (!(outcome instanceof org.linli.peripherals.spi.Outcome.NotDone)) {
            lying.cameOut(Place.PAGE_TRAY);
        }
    }

    private static Outcome words(org.linli.peripherals.spi.Outcome<PagesPrinted> outcome) {
        return switch (outcome) {
            case org.linli.peripherals.spi.Outcome.Done<PagesPrinted> done ->
                new Outcome.Done(new Certificate.PagesPrinted());
            case org.linli.peripherals.spi.Outcome.NotDone<PagesPrinted> failed ->
                new Outcome.NotDone(Code.of(failed.why().code()));
            case org.linli.peripherals.spi.Outcome.Unknown<PagesPrinted> unproven ->
                new Outcome.Unknown(Code.of(unproven.why().code()));
        };
    }

    private void ended(Sending sending) {
        underWay.compareAndSet(sending.way(), null);
    }

    /** What is being printed is given up, as far as it still can be. */
    public void stop() {
        var way = underWay.get();
        if (way != null) {
            way.stop();
        }
    }

    /** Whether a process before this one had something at the printer of which nobody knows what became. */
    public boolean isSomethingLeft() {
        return !left.isEmpty();
    }

    /** Follows it to its end, and prints nothing. Once, after each start. */
    public void follow(Duration within, Consumer<Outcome> reply) {
        follow(0, new Outcome.Done(new Certificate.PagesPrinted()), within.minus(PRINTERS_MARGIN), reply);
    }

    /** One after the other; of several, the one of which least is known is what is told. */
    private void follow(int index, Outcome sofar, Duration within, Consumer<Outcome> reply) {
        if (index >= left.size()) {
            reply.accept(sofar);
            return;
        }
        var entry = left.get(index);
        var sending = new Sending(entry.id(), entry.job(), entry.pages(), new UnderWay(entry.job()), () -> {});
        Consumer<Outcome> next =
                outcome -> follow(index + 1, outcome instanceof Outcome.Done ? sofar : outcome, within, reply);
        if (printer.isEmpty()) {
            book.cameOut(entry.id(), CertificateOutcome.PRINT_UNKNOWN, 0);
            next.accept(new Outcome.Unknown(NOT_SUPPORTED));
            return;
        }
        underWay.set(sending.way());
        var call = printer.get().follow(entry.job(), entry.pages(), within);
        sending.way().begun(call);
        call.onOutcome(outcome -> came(sending, outcome, next));
    }

    private void heard(JobNews told) {
        var way = underWay.get();
        if (way != null && way.heard(told)) {
            var seen = new Outcome.Done(way.seen());
            watchers.forEach(watcher -> watcher.accept(seen));
        }
    }

    /** How what is being printed stands: now, and at every change. */
    public Outside.Engagement watch(Consumer<Outcome> watcher) {
        watchers.add(watcher);
        var way = underWay.get();
        if (way != null) {
            watcher.accept(new Outcome.Done(way.seen()));
        }
        return () -> watchers.remove(watcher);
    }

    private static <T> Outcome told(Answer<T> answer, Function<T, Outcome> then) {
        return switch (answer) {
            case Answer.Answered<T> answered -> then.apply(answered.value());
            case Answer.Refused<T> refused ->
                new Outcome.NotDone(refused.problem().code());
            case Answer.Unknown<T> unknown -> new Outcome.Unknown(unknown.why());
            case Answer.NotSent<T> unsent -> new Outcome.NotDone(unsent.why());
        };
    }

    @Override
    public void close() {
        news.close();
        book.close();
    }
}
