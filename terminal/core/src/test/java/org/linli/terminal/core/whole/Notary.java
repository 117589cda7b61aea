package org.linli.terminal.core.whole;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.certificate.CertificateChoice;
import org.linli.central.api.certificate.CertificateChoices;
import org.linli.central.api.certificate.CertificateDetail;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.api.certificate.CertificateLine;
import org.linli.central.api.certificate.CertificateOrder;
import org.linli.central.api.certificate.CertificateReport;
import org.linli.central.api.certificate.CertificateStanding;
import org.linli.central.api.certificate.IssuedCertificate;
import org.linli.central.api.client.Answer;
import org.linli.central.api.document.DocumentCheck;
import org.linli.central.api.document.DocumentSignature;
import org.linli.central.api.id.CertificateId;
import org.linli.foundation.code.Code;

/** The part of a small central that signs certificates: two pages each, really signed. */
final class Notary {
    /** Stands in each document, as a name would. */
    static final String WORDS = "王小芳 999999194910010010";

    private static final String NUMBER = "20261121-000042-7";
    private static final int SIGNATURE_DIGITS = 8_000;
    private static final DateTimeFormatter CLAIMED =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final CertificateApplicant ANYBODY = CertificateApplicant.ofPass("JrQLj5P_89iXES9-vFgrIy");

    private final InstantSource clock;
    private final KeyPair authorityKey = key();
    private final X509Certificate authority;
    private final Map<CertificateId, IssuedCertificate> issued = new HashMap<>();
    private final List<CertificateReport> reports = new ArrayList<>();
    private UnaryOperator<byte[]> onItsWay = document -> document;
    private UnaryOperator<byte[]> beforeItIsHashed = document -> document;
    private Duration signersAge = Duration.ZERO;
    private boolean foreign;

    Notary(InstantSource clock) {
        this.clock = clock;
        authority = certificate("CN=authority", authorityKey, authorityKey, clock.instant(), KeyUsage.keyCertSign);
    }

    DocumentCheck check() {
        return new DocumentSignature(authority);
    }

    /** Somebody in between changes what was issued, and not the hash that stands beside it. */
    void isChangedOnItsWay(UnaryOperator<byte[]> change) {
        onItsWay = change;
    }

    void isWholeAgain() {
        onItsWay = document -> document;
        issued.replaceAll((id, before) -> make(new CertificateOrder(id, before.kind(), ANYBODY)));
    }

    /** Somebody changes it where its hash is made as well. */
    void isChangedWhereItIsHashed(UnaryOperator<byte[]> change) {
        beforeItIsHashed = change;
    }

    /** Its signer's certificate began so long ago; it is good for a year. */
    void signerIsOld(Duration age) {
        signersAge = age;
    }

    void isSignedBySomebodyElse() {
        foreign = true;
    }

    int count() {
        return issued.size();
    }

    List<CertificateReport> reports() {
        return List.copyOf(reports);
    }

    Answer<CertificateChoices> choices() {
        return new Answer.Answered<>(new CertificateChoices(
                "**芳",
                List.of(
                        new CertificateChoice(CertificateKind.RESIDENCE, Optional.empty()),
                        new CertificateChoice(CertificateKind.SOCIAL_INSURANCE, Optional.empty()),
                        new CertificateChoice(
                                CertificateKind.MEDICAL_INSURANCE, Optional.of(Code.of("certificate.no-record"))))));
    }

    Answer<IssuedCertificate> issue(CertificateOrder order) {
        return new Answer.Answered<>(issued.computeIfAbsent(order.id(), id -> make(order)));
    }

    private IssuedCertificate make(CertificateOrder order) {
        byte[] document = beforeItIsHashed.apply(signed());
        return new IssuedCertificate(
                order.id(),
                order.kind(),
                NUMBER,
                "**芳",
                "7K3D-9QWX-T0M5",
                URI.create("https://central.example/v/JrQLj5P_89iXES9-vFgrIy"),
                List.of(
                        new CertificateLine(CertificateDetail.HOLDER, "**芳"),
                        new CertificateLine(CertificateDetail.ISSUER, "枫禾社区居民委员会（示例）")),
                2,
                clock.instant(),
                clock.instant().plusSeconds(1800),
                sha256(document),
                Base64.getEncoder().encodeToString(onItsWay.apply(document.clone())));
    }

    Answer<CertificateStanding> hears(CertificateId id, CertificateReport report) {
        reports.add(report);
        return new Answer.Answered<>(new CertificateStanding(
                id, CertificateKind.RESIDENCE, NUMBER, Optional.of(report.outcome()), report.pages()));
    }

    /** As central signs it, but for the drawing. */
    private byte[] signed() {
        var now = clock.instant();
        String begin = "%PDF-1.7\n% " + HexFormat.of().formatHex(WORDS.getBytes(StandardCharsets.UTF_8))
                + "\n1 0 obj <</Type /Sig /M (D:" + CLAIMED.format(now) + "Z) /ByteRange [0 ";
        int gapFrom = begin.length() + "000000000 000000000 000000000] /Contents ".length();
        int gapTo = gapFrom + SIGNATURE_DIGITS + 2;
        String end = " >> endobj\n%%EOF\n";
        String head = begin + "%09d %09d %09d] /Contents ".formatted(gapFrom, gapTo, end.length());
        byte[] signature = cms((head + end).getBytes(StandardCharsets.ISO_8859_1), now);
        String digits = HexFormat.of().formatHex(signature);
        String whole = head + "<" + digits + "0".repeat(SIGNATURE_DIGITS - digits.length()) + ">" + end;
        return whole.getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] cms(byte[] content, Instant now) {
        try {
            var signerKey = key();
            var issuer = foreign ? key() : authorityKey;
            var signer = certificate("CN=authority", signerKey, issuer, now.minus(signersAge), KeyUsage.nonRepudiation);
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(signerKey.getPrivate()), signer));
            generator.addCertificates(new JcaCertStore(List.of(signer)));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static X509Certificate certificate(
            String issuer, KeyPair subject, KeyPair signer, Instant from, int usage) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    new X500Name(issuer),
                    BigInteger.valueOf(from.toEpochMilli()),
                    Date.from(from.minusSeconds(60)),
                    Date.from(from.plus(Duration.ofDays(366))),
                    new X500Name(usage == KeyUsage.keyCertSign ? issuer : "CN=signer"),
                    subject.getPublic());
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer.getPrivate())));
        } catch (OperatorCreationException | GeneralSecurityException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static KeyPair key() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String sha256(byte[] document) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
