package org.linli.central.server.matter;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.CaseState;
import org.linli.central.api.matter.ReportCategory;
import org.linli.central.api.matter.ReportMenu;
import org.linli.central.api.matter.ReportOrder;
import org.linli.central.api.matter.ReportPlaces;
import org.linli.central.api.wire.Problem;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.community.Building;
import org.linli.central.server.community.Community;
import org.linli.central.server.community.Person;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.photo.PhotoBoxes;
import org.linli.central.server.receipt.ReceiptNumbers;
import org.linli.central.server.throttle.Throttle;

/** What can be reported, and the taking in of a report: from then on it is a case. Belongs to {@link Cases}' lock. */
final class Reports {
    private static final System.Logger LOG = System.getLogger("linli.central.case");

    /** More than one hall sees in an hour; nobody who floods us gets further. */
    private static final int MOST_AN_HOUR = 30;

    private final Matters matters;
    private final Hashes hashes;
    private final Supplier<List<Community>> communities;
    private final InstantSource clock;
    private final Throttle throttle = new Throttle(MOST_AN_HOUR, Duration.ofHours(1));
    private final SecureRandom random = new SecureRandom();
    private final PhotoBoxes photos;

    /** @param photos those that phones brought for reports that are not handed in yet */
    Reports(
            Matters matters,
            Hashes hashes,
            Supplier<List<Community>> communities,
            PhotoBoxes photos,
            InstantSource clock) {
        this.photos = photos;
        this.matters = matters;
        this.hashes = hashes;
        this.communities = communities;
        this.clock = clock;
    }

    ReportMenu menu() {
        var offices = matters.officesById();
        return new ReportMenu(
                matters.reports().stream()
                        .map(each -> new ReportCategory(
                                each.id(),
                                each.name(),
                                Optional.ofNullable(offices.get(each.office()))
                                        .orElseThrow(() -> new IllegalStateException("no office " + each.office()))
                                        .name(),
                                each.anonymous(),
                                each.promisedDays(),
                                each.troubles(),
                                each.emergencies().stream()
                                        .map(Matters.Emergency::told)
                                        .toList()))
                        .toList(),
                communities.get().stream()
                        .map(each -> new ReportPlaces(
                                each.name(),
                                Stream.concat(each.buildings().stream().map(Building::name), matters.places().stream())
                                        .toList()))
                        .toList());
    }

    /** @param who empty where nobody has said who they are */
    Decision<CaseNumber> take(CaseBook book, ReportOrder order, Optional<Person> who, TerminalId terminal)
            throws CasesClosedException {
        // Who it is from is told by a hash of its own: a phone's pass is another each time.
        String content = hashes.content(WireJson.write(new ReportOrder(
                order.id(),
                order.category(),
                order.trouble(),
                order.community(),
                order.place(),
                order.words(),
                order.photos(),
                Optional.empty())));
        Optional<String> holder = who.map(person -> hashes.holder(person.idNumber()));
        var before = book.reported(order.id());
        if (before.isPresent()) {
            boolean same = before.get().contentHash().equals(content)
                    && book.byNumber(before.get().number())
                            .filter(file -> file.holder().equals(holder))
                            .isPresent();
            return same
                    ? Decision.granted(before.get().number())
                    : Decision.<CaseNumber>denied(ProblemKind.REPORT_DIFFERS);
        }
        var refused = whyNot(order, who, terminal);
        if (refused.isPresent()) {
            return new Decision.Denied<>(refused.get());
        }
        Optional<List<byte[]>> pictures = order.photos().isEmpty()
                ? Optional.of(List.of())
                : photos.closed(order.photos().get(), terminal);
        if (pictures.isEmpty()) {
            return Decision.denied(ProblemKind.PHOTO_GONE);
        }
        var number = enter(book, order, content, holder, pictures.get());
        throttle.count(terminal.value(), clock.instant());
        // They are in the book now.
        order.photos().ifPresent(box -> photos.erase(box, terminal));
        return Decision.granted(number);
    }

    private Optional<Problem> whyNot(ReportOrder order, Optional<Person> who, TerminalId terminal) {
        var category = matters.category(order.category());
        boolean known = category.filter(each -> order.trouble().isEmpty()
                                || each.has(order.trouble().get()))
                        .isPresent()
                && menu().communities().stream()
                        .anyMatch(each -> each.community().equals(order.community())
                                && each.places().contains(order.place()));
        if (!known) {
            return Optional.of(ProblemKind.REPORT_NOT_SO.problem());
        }
        if (who.isEmpty() && !category.orElseThrow().anonymous()) {
            return Optional.of(ProblemKind.REPORT_NAME.problem());
        }
        return throttle.refusedUntil(terminal.value(), clock.instant())
                .map(until -> ProblemKind.REPORT_TOO_OFTEN.problem().notBefore(until));
    }

    private CaseNumber enter(
            CaseBook book, ReportOrder order, String content, Optional<String> holder, List<byte[]> pictures)
            throws CasesClosedException {
        Instant now = clock.instant();
        var category = matters.category(order.category()).orElseThrow();
        var number = new CaseNumber(ReceiptNumbers.of(now, book.nextNumber()));
        byte[] box = hashes.seal(
                WireJson.write(new Box(order.trouble(), order.community(), order.place(), order.words())), random);
        book.report(
                order.id(),
                content,
                box,
                pictures.stream().map(picture -> hashes.seal(picture, random)).toList(),
                new CaseFile(
                        number,
                        holder,
                        hashes.slip(hashes.slipOf(number)),
                        category.office(),
                        category.asItem().id(),
                        now,
                        new Progress(
                                CaseState.UNDER_WAY, List.of(), Optional.empty(), Optional.empty(), Optional.empty()),
                        Optional.empty(),
                        pictures.size()));
        LOG.log(System.Logger.Level.INFO, "case.reported {0}, {1} photos", order.category(), pictures.size());
        return number;
    }

    /** What the office is told. */
    record Box(Optional<String> trouble, String community, String place, Optional<String> words) {}
}
