package org.linli.central.api.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * What a signature in a file proves, of whatever origin the file is.
 *
 * <p>No PDF is parsed: whoever sends a file chose every byte of it, and a parser that unpacks streams can be made to fill the
 * memory. The signed ranges and the signature are found by their text, in time and space that grow with the file alone. Central
 * calls a file genuine only if its book has it byte for byte as well; a terminal, only if central's signed answer names its
 * hash. Pure, but for the authority it is given. Safe from any thread.
 */
public final class DocumentSignature implements DocumentCheck {
    /** Where the signature stands in what central writes, with room for other writers. */
    private static final Pattern RANGES = Pattern.compile(
            "/ByteRange\\s{0,9}\\[\\s{0,9}0\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{0,60}]");

    private static final Pattern CLAIMED_TIME =
            Pattern.compile("/M\\s?\\(D:(\\d{14})(?:Z|([+-])(\\d{2})'(\\d{2})'?)\\)");
    private static final int HEADER_WITHIN = 1024;

    private final X509Certificate authority;

    /** @param authority whose signers alone are believed */
    public DocumentSignature(X509Certificate authority) {
        this.authority = authority;
    }

    @Override
    public Seen check(byte[] file, Instant now) {
        return check(file, Optional.of(now));
    }

    /** However long ago it was signed: what was good then stays good. */
    public Seen check(byte[] file) {
        return check(file, Optional.empty());
    }

    private Seen check(byte[] file, Optional<Instant> now) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (!text.substring(0, Math.min(HEADER_WITHIN, text.length())).contains("%PDF-")) {
            return Seen.NOT_A_PDF;
        }
        var ranges = RANGES.matcher(text);
        if (!ranges.find()) {
            return text.contains("/ByteRange") ? Seen.ALTERED : Seen.NOT_SIGNED;
        }
        int gapFrom = Integer.parseInt(ranges.group(1));
        int gapTo = Integer.parseInt(ranges.group(2));
        long end = (long) gapTo + Integer.parseInt(ranges.group(3));
        if (gapFrom >= gapTo || end > file.length || gapTo > file.length) {
            return Seen.ALTERED;
        }
        var signature = signature(text, gapFrom, gapTo);
        if (signature.isEmpty()) {
            return Seen.ALTERED;
        }
        byte[] signed = Arrays.copyOf(file, gapFrom + (int) (end - gapTo));
        System.arraycopy(file, gapTo, signed, gapFrom, (int) (end - gapTo));
        var seen = verify(signed, signature.get(), claimedTime(text), now);
        return seen == Seen.WHOLE && end != file.length ? Seen.ADDED_TO : seen;
    }

    /** Between the ranges, as hexadecimal digits; the zeros after it are padding. */
    private static Optional<byte[]> signature(String text, int from, int to) {
        if (text.charAt(from) != '<' || text.charAt(to - 1) != '>') {
            return Optional.empty();
        }
        try {
            return Optional.of(HexFormat.of().parseHex(text.substring(from + 1, to - 1)));
        } catch (IllegalArgumentException notHexadecimal) {
            return Optional.empty();
        }
    }

    private Seen verify(byte[] signed, byte[] signature, Optional<Instant> claimed, Optional<Instant> now) {
        try (var asn1 = new ASN1InputStream(signature)) {
            var cms =
                    new CMSSignedData(new CMSProcessableByteArray(signed), ContentInfo.getInstance(asn1.readObject()));
            var signers = cms.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return Seen.FOREIGN_SIGNER;
            }
            SignerInformation signer = signers.iterator().next();
            var certificate = certificateOf(cms, signer);
            if (certificate.isEmpty() || !isOurs(certificate.get())) {
                return Seen.FOREIGN_SIGNER;
            }
            var verifier = new JcaSimpleSignerInfoVerifierBuilder()
                    .build(certificate.get().getPublicKey());
            if (!signer.verify(verifier)) {
                return Seen.ALTERED;
            }
            boolean valid = claimed.filter(when -> isWithin(certificate.get(), when))
                            .isPresent()
                    && now.map(when -> isWithin(certificate.get(), when)).orElse(true);
            return valid ? Seen.WHOLE : Seen.SIGNER_EXPIRED;
        } catch (CMSSignerDigestMismatchException other) {
            return Seen.ALTERED;
        } catch (CMSException
                | IOException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException unreadable) {
            // Whatever the bytes of a stranger make a decoder throw: they are no signature of ours.
            return Seen.ALTERED;
        }
    }

    private static Optional<X509Certificate> certificateOf(CMSSignedData cms, SignerInformation signer)
            throws GeneralSecurityException {
        for (Object each : cms.getCertificates().getMatches(null)) {
            var holder = (X509CertificateHolder) each;
            if (signer.getSID().match(holder)) {
                return Optional.of(new JcaX509CertificateConverter().getCertificate(holder));
            }
        }
        return Optional.empty();
    }

    /** Signed by our authority, and for documents: the key that serves TLS signs none. */
    private boolean isOurs(X509Certificate certificate) {
        try {
            certificate.verify(authority.getPublicKey());
            boolean[] usage = certificate.getKeyUsage();
            return usage != null
                    && usage.length > 1
                    && usage[1]
                    && certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
        } catch (GeneralSecurityException anothers) {
            return false;
        }
    }

    private static boolean isWithin(X509Certificate certificate, Instant when) {
        return !when.isBefore(certificate.getNotBefore().toInstant())
                && !when.isAfter(certificate.getNotAfter().toInstant());
    }

    /** The time that stands in the signature's own dictionary, which comes last in the file. */
    private static Optional<Instant> claimedTime(String text) {
        Matcher times = CLAIMED_TIME.matcher(text);
        Optional<Instant> last = Optional.empty();
        while (times.find()) {
            last = instant(times);
        }
        return last;
    }

    private static Optional<Instant> instant(Matcher time) {
        try {
            var local = LocalDateTime.parse(time.group(1), DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT));
            var zone = time.group(2) == null
                    ? ZoneOffset.UTC
                    : ZoneOffset.of(time.group(2) + time.group(3) + ":" + time.group(4));
            return Optional.of(local.toInstant(zone));
        } catch (DateTimeException strange) {
            return Optional.empty();
        }
    }
}
