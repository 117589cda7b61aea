package org.linli.central.server.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes certificates, for which the JDK has no public API. Kept apart so that Bouncy Castle is loaded only when one is
 * made.
 */
final class CertificateMaker {
    /**
     * Valid from long ago: a terminal whose clock fell back to its maker's date must still reach central, which then
     * tells it the time.
     */
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    private static final Duration AUTHORITY_LIVES = Duration.ofDays(3653);

    /** The longest that any TLS client accepts of a server. */
    private static final Duration SERVER_LIVES = Duration.ofDays(825);

    /** A signature is judged by when it was made, so its certificate begins when it is made. */
    private static final Duration SIGNER_LIVES = Duration.ofDays(366);

    /** For documents (RFC 9336). */
    private static final KeyPurposeId DOCUMENT_SIGNING =
            KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.36"));

    private static final X500Name AUTHORITY = new X500Name("CN=Linli local authority");
    private static final X500Name SERVER = new X500Name("CN=Linli central");
    private static final X500Name SIGNER = new X500Name("CN=Linli certificates (sample)");

    private CertificateMaker() {}

    /** @param certificate of the pair's public half */
    record Made(KeyPair pair, X509Certificate certificate) {}

    static Made authority(Instant now) throws IOException {
        try {
            var pair = newPair();
            var builder = new JcaX509v3CertificateBuilder(
                    AUTHORITY,
                    serial(),
                    Date.from(LONG_AGO),
                    Date.from(now.plus(AUTHORITY_LIVES)),
                    AUTHORITY,
                    pair.getPublic());
            var names = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, names.createSubjectKeyIdentifier(pair.getPublic()));
            return new Made(pair, signed(builder, pair.getPrivate()));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException failed) {
            throw new IOException("cannot make a certificate authority", failed);
        }
    }

    /** @param hosts host names and IP addresses under which central is reached */
    static Made server(X509Certificate authority, PrivateKey authorityKey, Collection<String> hosts, Instant now)
            throws IOException {
        try {
            var pair = newPair();
            var builder = new JcaX509v3CertificateBuilder(
                    AUTHORITY,
                    serial(),
                    Date.from(LONG_AGO),
                    Date.from(now.plus(SERVER_LIVES)),
                    SERVER,
                    pair.getPublic());
            var names = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, names.createAuthorityKeyIdentifier(authority));
            builder.addExtension(Extension.subjectAlternativeName, false, alternativeNames(hosts));
            return new Made(pair, signed(builder, authorityKey));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException failed) {
            throw new IOException("cannot make a server certificate", failed);
        }
    }

    static Made signer(X509Certificate authority, PrivateKey authorityKey, Instant now) throws IOException {
        try {
            var pair = newPair();
            var builder = new JcaX509v3CertificateBuilder(
                    AUTHORITY,
                    serial(),
                    Date.from(now.truncatedTo(ChronoUnit.SECONDS)),
                    Date.from(now.plus(SIGNER_LIVES)),
                    SIGNER,
                    pair.getPublic());
            var names = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(DOCUMENT_SIGNING));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, names.createAuthorityKeyIdentifier(authority));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, names.createSubjectKeyIdentifier(pair.getPublic()));
            return new Made(pair, signed(builder, authorityKey));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException failed) {
            throw new IOException("cannot make a signer's certificate", failed);
        }
    }

    private static GeneralNames alternativeNames(Collection<String> hosts) {
        return new GeneralNames(hosts.stream()
                .map(host -> new GeneralName(isAddress(host) ? GeneralName.iPAddress : GeneralName.dNSName, host))
                .toArray(GeneralName[]::new));
    }

    static boolean isAddress(String host) {
        return host.matches("[0-9.]+") || host.contains(":");
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException, OperatorCreationException {
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key);
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static KeyPair newPair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static BigInteger serial() {
        return new BigInteger(159, new SecureRandom()).setBit(158);
    }
}
