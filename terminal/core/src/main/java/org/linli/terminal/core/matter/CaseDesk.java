package org.linli.terminal.core.matter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.PhotoBoxId;
import org.linli.central.api.matter.ReminderId;
import org.linli.central.api.matter.ReminderOrder;
import org.linli.central.api.matter.ReportEmergency;
import org.linli.central.api.matter.ReportId;
import org.linli.central.api.matter.ReportMenu;
import org.linli.central.api.matter.ReportOrder;
import org.linli.central.api.matter.SlipNumber;
import org.linli.central.api.matter.SlipSearch;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.vault.Applicant;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.matter.Cases;
import org.linli.terminal.journey.matter.Problems;

/** Asks central for cases, has offices reminded, and hands reports in. Called on the session's thread; replies on another. */
public final class CaseDesk {
    /** The journey waits a little longer than the link, so that the link's own reason arrives. */
    private static final Duration MARGIN = Duration.ofMillis(500);

    private static final int ID_BYTES = 16;
    private static final Code GONE = Code.of("session.late");
    private static final Code NOT_A_SLIP = Code.of("case.not-a-slip");
    private static final Code PHOTOS_GONE = Code.of("photo.gone");
    private static final Code NOT_SO = Code.of("report.not-so");

    private final Central central;
    private final Executor blocking;
    private final ZoneId zone;
    private final Optional<String> community;

    /**
     * @param blocking runs each question on a thread that may wait
     * @param community where this machine stands, by its name at central; empty where it serves several
     */
    public CaseDesk(Central central, Executor blocking, ZoneId zone, Optional<String> community) {
        this.central = central;
        this.blocking = blocking;
        this.zone = zone;
        this.community = community;
    }

    public void find(Cases.FindCases find, Vault vault, Duration within, Consumer<Outcome> reply) {
        var papers = Papers.in(vault, zone);
        withApplicant(
                find.who(),
                vault,
                reply,
                who -> told(
                        central.cases().of(who, within.minus(MARGIN)),
                        found -> new Cases.Found(
                                found.maskedName(),
                                found.cases().stream().map(papers::of).toList())));
    }

    public void find(Cases.FindBySlip find, Vault vault, Duration within, Consumer<Outcome> reply) {
        var written = vault.open(find.number(), TypedText.class).map(TypedText::text);
        var slip = written.flatMap(SlipNumber::read);
        if (slip.isEmpty()) {
            // No slip that was ever printed looks like this: central need not be asked, and nothing counts as a guess.
            reply.accept(new Outcome.NotDone(written.isEmpty() ? GONE : NOT_A_SLIP));
            return;
        }
        var search = new SlipSearch(slip.get());
        var papers = Papers.in(vault, zone);
        blocking.execute(() -> reply.accept(told(central.cases().bySlip(search, within.minus(MARGIN)), papers::of)));
    }

    /** @param key of the deed: the same deed is the same reminder, whatever becomes of its answer */
    public void remind(String key, Cases.Remind remind, Vault vault, Duration within, Consumer<Outcome> reply) {
        var papers = Papers.in(vault, zone);
        withApplicant(
                remind.who(),
                vault,
                reply,
                who -> told(
                        central.cases()
                                .remind(
                                        new ReminderOrder(id(key), new CaseNumber(remind.number()), who),
                                        within.minus(MARGIN)),
                        papers::of));
    }

    public void openMenu(Duration within, Consumer<Outcome> reply) {
        blocking.execute(() -> reply.accept(told(central.cases().reportMenu(within.minus(MARGIN)), this::menu)));
    }

    /** The places of the community this machine stands in; of all, where it serves several or central knows none of its name. */
    private Problems.Menu menu(ReportMenu menu) {
        var here = menu.communities().stream()
                .filter(each -> community.equals(Optional.of(each.community())))
                .toList();
        return new Problems.Menu(
                menu.categories().stream()
                        .map(each -> new Problems.Category(
                                each.id(),
                                each.name(),
                                each.office(),
                                each.anonymous(),
                                each.promisedDays(),
                                each.troubles(),
                                each.emergencies().stream()
                                        .map(CaseDesk::emergency)
                                        .toList()))
                        .toList(),
                (here.isEmpty() ? menu.communities() : here)
                        .stream()
                                .flatMap(each ->
                                        each.places().stream().map(name -> new Problems.Place(each.community(), name)))
                                .toList());
    }

    private static Problems.Emergency emergency(ReportEmergency told) {
        return new Problems.Emergency(
                told.trouble(),
                told.call().stream()
                        .map(each -> new Problems.EmergencyNumber(each.whose(), each.number()))
                        .toList(),
                told.meanwhile());
    }

    /** @param key of the deed: the same deed is the same report, whatever becomes of its answer */
    public void handIn(String key, Problems.HandIn report, Vault vault, Duration within, Consumer<Outcome> reply) {
        Optional<String> words = Optional.empty();
        if (report.words().isPresent()) {
            words = vault.open(report.words().get(), TypedText.class).map(TypedText::text);
            if (words.isEmpty()) {
                reply.accept(new Outcome.NotDone(GONE));
                return;
            }
        }
        Optional<PhotoBoxId> photos = report.photos().flatMap(each -> PhotoDesk.id(each.box(), vault));
        if (report.photos().isPresent() && photos.isEmpty()) {
            reply.accept(new Outcome.NotDone(PHOTOS_GONE));
            return;
        }
        var chosen = report.chosen();
        var content = new Content(words.map(String::strip), photos);
        var papers = Papers.in(vault, zone);
        Function<CaseView, Fact> taken = view -> papers.taken(view, report);
        if (report.who().isEmpty()) {
            blocking.execute(() -> reply.accept(handIn(order(key, chosen, content, Optional.empty()), taken, within)));
            return;
        }
        withApplicant(
                report.who().get(),
                vault,
                reply,
                who -> handIn(order(key, chosen, content, Optional.of(who)), taken, within));
    }

    /** What came out of the vault for it. */
    private record Content(Optional<String> words, Optional<PhotoBoxId> photos) {
        @Override
        public String toString() {
            return "Content(hidden)";
        }
    }

    /** Empty where central would not read it. */
    private static Optional<ReportOrder> order(
            String key, Problems.Chosen chosen, Content content, Optional<CertificateApplicant> who) {
        try {
            return Optional.of(new ReportOrder(
                    new ReportId(hash("report " + key)),
                    chosen.category(),
                    chosen.trouble(),
                    chosen.place().community(),
                    chosen.place().name(),
                    content.words(),
                    content.photos(),
                    who));
        } catch (IllegalArgumentException otherForm) {
            return Optional.empty();
        }
    }

    private Outcome handIn(Optional<ReportOrder> order, Function<CaseView, Fact> taken, Duration within) {
        return order.map(whole -> told(central.cases().report(whole, within.minus(MARGIN)), taken))
                .orElse(new Outcome.NotDone(NOT_SO));
    }

    private void withApplicant(
            Personal who, Vault vault, Consumer<Outcome> reply, Function<CertificateApplicant, Outcome> asking) {
        Applicant.asks(who, vault, reply, applicant -> blocking.execute(() -> reply.accept(asking.apply(applicant))));
    }

    private static ReminderId id(String key) {
        return new ReminderId(hash("reminder " + key));
    }

    /** Under which a deed is known at central: 128 bits of its key. */
    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, ID_BYTES));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static <T> Outcome told(Answer<T> answer, Function<T, Fact> fact) {
        return switch (answer) {
            case Answer.Answered<T> answered -> new Outcome.Done(fact.apply(answered.value()));
            case Answer.Refused<T> refused ->
                new Outcome.NotDone(refused.problem().code());
            case Answer.Unknown<T> unknown -> new Outcome.Unknown(unknown.why());
            case Answer.NotSent<T> unsent -> new Outcome.NotDone(unsent.why());
        };
    }
}
