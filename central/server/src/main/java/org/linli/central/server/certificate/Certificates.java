package org.linli.central.server.certificate;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.certificate.CertificateChoice;
import org.linli.central.api.certificate.CertificateChoices;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.certificate.CertificateReport;
import org.linli.central.api.certificate.CertificateStanding;
import org.linli.central.api.certificate.IssuedCertificate;
import org.linli.central.api.id.CertificateId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.authority.LocalAuthority;
import org.linli.central.server.community.Dossier;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.receipt.ReceiptNumbers;

/**
 * Issues certificates, keeps each for half an hour for the terminal that asked, and hears what came out of the printer. The
 * same id is the same certificate, byte for byte, also after a restart. Safe from any thread; one is made at a time.
 */
public final class Certificates implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.central.certificate");

    /** Long enough to mend a printer, and no longer. */
    static final Duration KEPT_FOR = Duration.ofMinutes(30);

    /** More than anybody takes to any office on one day. */
    static final int MOST_A_DAY = 20;

    private static final Duration DAY = Duration.ofDays(1);
    private static final int KEY_BYTES = 16;

    private final CertificateBook book;
    private final LocalAuthority authority;
    private final byte[] secret;
    private final URI publicAddress;
    private final InstantSource clock;
    private final Verification verification;
    private final SecureRandom random = new SecureRandom();
    private @Nullable FontShelf fonts;
    private @Nullable SheetPress press;

    private Certificates(
            CertificateBook book, LocalAuthority authority, byte[] secret, URI publicAddress, InstantSource clock) {
        this.book = book;
        this.authority = authority;
        this.secret = secret.clone();
        this.publicAddress = publicAddress;
        this.clock = clock;
        this.verification = new Verification(book, authority.certificate(), secret, clock);
    }

    /**
     * Returns at once; the book is opened beside whatever else starts.
     *
     * @param folder for the book
     * @param authority signs the signers
     * @param secret at least 16 random bytes, kept in central's data folder
     * @param publicAddress under which phones reach central
     */
    public static Certificates in(
            Path folder, LocalAuthority authority, byte[] secret, URI publicAddress, InstantSource clock) {
        return new Certificates(CertificateBook.in(folder), authority, secret, publicAddress, clock);
    }

    public Verification verification() {
        return verification;
    }

    /** Every kind, and whether this person may have it. */
    public synchronized CertificateChoices choices(Dossier of) throws BookClosedException {
        var shelf = fonts();
        return new CertificateChoices(
                of.person().maskedName(),
                Arrays.stream(CertificateKind.values())
                        .map(kind -> new CertificateChoice(
                                kind,
                                whyNot(Wording.sheet(kind, of, SOMETHING), shelf)
                                        .map(ProblemKind::code)))
                        .toList());
    }

    /** To see whether a record can be put into words and letters, before there is a number. */
    private static final Wording.About SOMETHING = new Wording.About(
            "20260101-000001-0",
            Instant.EPOCH,
            new Sheet.Proof("0000-0000-0000", URI.create("https://localhost/v"), ""));

    private static Optional<ProblemKind> whyNot(Optional<Sheet> sheet, FontShelf shelf) {
        if (sheet.isEmpty()) {
            return Optional.of(ProblemKind.CERTIFICATE_NO_RECORD);
        }
        return sheet.get().words().allMatch(shelf::draws)
                ? Optional.empty()
                : Optional.of(ProblemKind.CERTIFICATE_CHARACTER);
    }

    /** @param of whoever was proven at this terminal */
    public synchronized Decision<IssuedCertificate> issue(
            CertificateId id, CertificateKind kind, Dossier of, TerminalId terminal) throws BookClosedException {
        String holder = holder(of);
        var before = book.byId(DocumentBox.name(id));
        if (before.isPresent()) {
            return before.get().isOf(kind, holder, terminal)
                    ? kept(id)
                    : Decision.<IssuedCertificate>denied(ProblemKind.CERTIFICATE_DIFFERS);
        }
        var whyNot = whyNot(Wording.sheet(kind, of, SOMETHING), fonts());
        if (whyNot.isPresent()) {
            LOG.log(System.Logger.Level.INFO, "{0} {1}", whyNot.get().code(), kind);
            return Decision.denied(whyNot.get());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        book.forgetOver(now);
        if (book.countSince(holder, now.minus(DAY)) >= MOST_A_DAY) {
            return new Decision.Denied<>(
                    ProblemKind.CERTIFICATE_TOO_OFTEN.problem().notBefore(now.plus(DAY)));
        }
        return Decision.granted(make(id, kind, of, terminal, now));
    }

    private IssuedCertificate make(CertificateId id, CertificateKind kind, Dossier of, TerminalId terminal, Instant now)
            throws BookClosedException {
        String number = ReceiptNumbers.of(now, book.nextNumber());
        String key = key();
        String code = VerificationCode.fresh(random);
        var scanned = publicAddress.resolve("/v/" + key);
        var proof = new Sheet.Proof(
                VerificationCode.spaced(code),
                scanned,
                publicAddress.resolve("/v").toString());
        var sheet =
                Wording.sheet(kind, of, new Wording.About(number, now, proof)).orElseThrow();
        SheetPress.Printed printed;
        byte[] document;
        try {
            printed = press().print(sheet, now);
            document = signer(now).sign(printed.pdf(), now, Wording.title(kind));
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.ERROR, "certificate.not-made {0}", failed.getMessage());
            throw new BookClosedException(failed);
        }
        var issued = new IssuedCertificate(
                id,
                kind,
                number,
                of.person().maskedName(),
                VerificationCode.spaced(code),
                scanned,
                Excerpt.of(kind, of, sheet.issuer()),
                printed.pages(),
                now,
                now.plus(KEPT_FOR),
                DocumentBox.hash(document),
                Base64.getEncoder().encodeToString(document));
        book.enter(
                new BookEntry(
                        DocumentBox.name(id),
                        kind,
                        number,
                        holder(of),
                        issued.maskedName(),
                        terminal,
                        keyHash(key),
                        codeHash(secret, code),
                        issued.sha256(),
                        issued.pages(),
                        now,
                        issued.until(),
                        Optional.empty(),
                        0),
                DocumentBox.seal(id, WireJson.write(issued), random));
        LOG.log(System.Logger.Level.INFO, "certificate.issued {0} pages {1}", kind, issued.pages());
        return issued;
    }

    /** For whom it is about, where it was issued. */
    public synchronized Decision<IssuedCertificate> fetch(CertificateId id, Dossier of, TerminalId terminal)
            throws BookClosedException {
        var entry = book.byId(DocumentBox.name(id)).filter(each -> each.isOf(each.kind(), holder(of), terminal));
        return entry.isPresent() ? kept(id) : Decision.<IssuedCertificate>denied(ProblemKind.CERTIFICATE_UNKNOWN);
    }

    private Decision<IssuedCertificate> kept(CertificateId id) throws BookClosedException {
        var box = book.box(DocumentBox.name(id), clock.instant());
        if (box.isEmpty()) {
            return Decision.denied(ProblemKind.CERTIFICATE_OVER);
        }
        var content = DocumentBox.open(id, box.get()).orElseThrow(() -> new BookClosedException("a box is damaged"));
        try {
            return Decision.granted(WireJson.read(content, IssuedCertificate.class));
        } catch (BrokenContractException anotherRelease) {
            return Decision.denied(ProblemKind.CERTIFICATE_OVER);
        }
    }

    /** The last word counts, until it was that all is printed. */
    public synchronized Decision<CertificateStanding> report(
            CertificateId id, CertificateReport told, TerminalId terminal) throws BookClosedException {
        var entry =
                book.byId(DocumentBox.name(id)).filter(each -> each.terminal().equals(terminal));
        if (entry.isEmpty()) {
            return Decision.denied(ProblemKind.CERTIFICATE_UNKNOWN);
        }
        boolean ended = entry.get().outcome().equals(Optional.of(CertificateOutcome.PRINTED));
        boolean same = entry.get().outcome().equals(Optional.of(told.outcome()))
                && entry.get().pagesPrinted() == told.pages();
        boolean whole = told.outcome() != CertificateOutcome.PRINTED
                || told.pages() == entry.get().pages();
        if (!same && (ended || !whole || told.pages() > entry.get().pages())) {
            return Decision.denied(ProblemKind.CERTIFICATE_REPORTED);
        }
        if (!same) {
            book.report(DocumentBox.name(id), told);
        }
        return Decision.granted(new CertificateStanding(
                id, entry.get().kind(), entry.get().number(), Optional.of(told.outcome()), told.pages()));
    }

    private String holder(Dossier of) {
        return DocumentBox.keyed(secret, "holder " + of.person().idNumber());
    }

    static String keyHash(String key) {
        return DocumentBox.hash(("certificate key " + key).getBytes(StandardCharsets.UTF_8));
    }

    static String codeHash(byte[] secret, String code) {
        return DocumentBox.keyed(secret, "code " + code);
    }

    private String key() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private DocumentSigner signer(Instant now) throws IOException {
        var signer = authority.documentSigner(now);
        return new DocumentSigner(signer.key(), signer.certificate(), signer.authority());
    }

    /** Opened for the first certificate: a second that no start should wait for. */
    private FontShelf fonts() throws BookClosedException {
        var opened = fonts;
        if (opened == null) {
            try {
                opened = FontShelf.ofThisMachine();
            } catch (IOException missing) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "certificate.closed no font to write with ({0}); install fonts-wqy-zenhei",
                        missing.getMessage());
                throw new BookClosedException(missing);
            }
            fonts = opened;
        }
        return opened;
    }

    private SheetPress press() throws BookClosedException, IOException {
        var made = press;
        if (made == null) {
            made = new SheetPress(fonts());
            press = made;
        }
        return made;
    }

    @Override
    public synchronized void close() {
        book.close();
        if (fonts != null) {
            fonts.close();
        }
    }
}
