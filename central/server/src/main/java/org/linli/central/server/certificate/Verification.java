package org.linli.central.server.certificate;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.linli.central.api.document.DocumentSignature;
import org.linli.central.server.throttle.Throttle;

/**
 * Tells anybody whether a certificate is one. Wrong codes are counted for each network and in all; after too many nothing is
 * told for a while, right or wrong. Safe from any thread.
 */
public final class Verification {
    /** A document is far smaller; nothing larger is looked at. */
    public static final int LARGEST_FILE = 2 << 20;

    static final int WRONG_A_NETWORK = 10;
    static final Duration WRONG_WITHIN = Duration.ofMinutes(1);

    /** With a million certificates of 50 bits, who keeps this up finds somebody's masked name once in seven years. */
    static final int WRONG_IN_ALL = 300;

    /** Each costs central a hash over two megabytes and a signature. */
    static final int FILES_A_NETWORK = 20;

    static final Duration FILES_WITHIN = Duration.ofMinutes(10);
    private static final String ALL = "all";
    private static final System.Logger LOG = System.getLogger("linli.central.certificate");

    private final CertificateBook book;
    private final DocumentSignature signatures;
    private final byte[] secret;
    private final InstantSource clock;
    private final Throttle wrong = new Throttle(WRONG_A_NETWORK, WRONG_WITHIN);
    private final Throttle wrongInAll = new Throttle(WRONG_IN_ALL, WRONG_WITHIN);
    private final Throttle wrongKeys = new Throttle(WRONG_A_NETWORK, WRONG_WITHIN);
    private final Throttle files = new Throttle(FILES_A_NETWORK, FILES_WITHIN);

    /** @param authority whose signers are ours */
    Verification(CertificateBook book, X509Certificate authority, byte[] secret, InstantSource clock) {
        this.book = book;
        this.signatures = new DocumentSignature(authority);
        this.secret = secret.clone();
        this.clock = clock;
    }

    /**
     * By the key in a certificate's QR code. Nobody guesses 128 bits, so wrong ones shut out their own network alone.
     *
     * @param from the network that asks
     */
    public Finding scanned(String key, String from) throws BookClosedException {
        var often = takeKey(from);
        if (often.isPresent()) {
            return tooOften(often.get());
        }
        var entry = book.byKey(Certificates.keyHash(key));
        if (entry.isPresent()) {
            giveKeyBack(from);
        }
        return found(entry);
    }

    public Finding typed(String text, String from) throws BookClosedException {
        var often = takeGuess(from);
        if (often.isPresent()) {
            return tooOften(often.get());
        }
        var finding = switch (VerificationCode.read(text)) {
            case VerificationCode.Typed.NotACode _ -> new Finding.NotACode();
            case VerificationCode.Typed.Mistyped _ -> new Finding.CodeMistyped();
            case VerificationCode.Typed.Well(var value) -> found(book.byCode(Certificates.codeHash(secret, value)));
        };
        // A slip of the finger is no guess: its check characters tell, and nothing is looked up.
        if (!(finding instanceof Finding.CodeUnknown)) {
            giveGuessBack(from);
        }
        return finding;
    }

    private static Finding found(Optional<BookEntry> entry) {
        if (entry.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "certificate.code-unknown");
            return new Finding.CodeUnknown();
        }
        return new Finding.CodeKnown(told(entry.get()));
    }

    private static Finding tooOften(Instant until) {
        LOG.log(System.Logger.Level.WARNING, "certificate.verified-too-often nothing is told before {0}", until);
        return new Finding.TooOften(until);
    }

    private static Finding refused(Finding.Why why) {
        LOG.log(System.Logger.Level.INFO, "certificate.file-refused {0}", why);
        return new Finding.FileRefused(why);
    }

    private synchronized Optional<Instant> takeKey(String from) {
        return wrongKeys.take(from, clock.instant());
    }

    private synchronized void giveKeyBack(String from) {
        wrongKeys.giveBack(from);
    }

    /** Counted before it is looked up: a thousand at once are no more guesses than one after the other. */
    private synchronized Optional<Instant> takeGuess(String from) {
        var now = clock.instant();
        var until = wrong.take(from, now);
        if (until.isPresent()) {
            return until;
        }
        var inAll = wrongInAll.take(ALL, now);
        if (inAll.isPresent()) {
            wrong.giveBack(from);
        }
        return inAll;
    }

    private synchronized void giveGuessBack(String from) {
        wrong.giveBack(from);
        wrongInAll.giveBack(ALL);
    }

    /**
     * Genuine is what central signed and what its book has, both; the reason is looked for in what it is not.
     *
     * @param content as it came, also what is no document and what is too large to be looked at: each counts
     */
    public Finding file(byte[] content, String from) throws BookClosedException {
        var often = tooManyFiles(from);
        if (often.isPresent()) {
            return tooOften(often.get());
        }
        if (content.length > LARGEST_FILE) {
            return refused(Finding.Why.TOO_LARGE);
        }
        return switch (signatures.check(content)) {
            case WHOLE ->
                book.byDocument(DocumentBox.hash(content))
                        .<Finding>map(entry -> new Finding.FileGenuine(told(entry)))
                        .orElseGet(() -> refused(Finding.Why.NOT_IN_BOOK));
            case NOT_A_PDF -> refused(Finding.Why.NOT_A_PDF);
            case NOT_SIGNED -> refused(Finding.Why.NOT_SIGNED);
            case ALTERED -> refused(Finding.Why.ALTERED);
            case ADDED_TO -> refused(Finding.Why.ADDED_TO);
            case FOREIGN_SIGNER -> refused(Finding.Why.FOREIGN_SIGNER);
            case SIGNER_EXPIRED -> refused(Finding.Why.SIGNER_EXPIRED);
        };
    }

    /** Whether nothing that comes from there is looked at now; asked before it is read in, and counts nothing. */
    public synchronized boolean refusesFiles(String from) {
        return files.refusedUntil(from, clock.instant()).isPresent();
    }

    private synchronized Optional<Instant> tooManyFiles(String from) {
        return files.take(from, clock.instant());
    }

    private static Finding.Entry told(BookEntry entry) {
        return new Finding.Entry(
                entry.kind(), entry.number(), entry.maskedName(), entry.issuedAt(), entry.pages(), entry.outcome());
    }
}
