package org.linli.central.server.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs a document the way European law has it for PDF, baseline level B-B (ETSI EN 319 142-1): a detached CMS signature over
 * all but itself, with the signer's certificate bound into it. The time is the one the document claims; no time-stamping
 * service is asked. Safe from any thread.
 */
final class DocumentSigner {
    private final PrivateKey key;
    private final X509Certificate certificate;
    private final X509Certificate authority;

    DocumentSigner(PrivateKey key, X509Certificate certificate, X509Certificate authority) {
        this.key = key;
        this.certificate = certificate;
        this.authority = authority;
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** Whether a signature of this moment is one by a certificate that is valid. */
    boolean isValidAt(Instant when) {
        return !when.isBefore(certificate.getNotBefore().toInstant())
                && !when.isAfter(certificate.getNotAfter().toInstant());
    }

    byte[] sign(byte[] pdf, Instant when, String reason) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            // The same document is the same name of the file whenever it is made.
            document.setDocumentId(when.toEpochMilli());
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setReason(reason);
            signature.setSignDate(ArchivalForm.calendar(when));
            document.addSignature(signature, content -> cms(content.readAllBytes()));
            var signed = new ByteArrayOutputStream();
            document.saveIncremental(signed);
            return signed.toByteArray();
        }
    }

    private byte[] cms(byte[] content) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(attributes())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(key), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate, authority)));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException failed) {
            throw new IOException("a document cannot be signed", failed);
        }
    }

    /** Content type, digest, and the signer's certificate; a claimed time stands in the document instead (§6.3). */
    private CMSAttributeTableGenerator attributes() throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        var bound = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash))));
        var usual = new DefaultSignedAttributeTableGenerator();
        return parameters -> {
            var table = new ASN1EncodableVector();
            AttributeTable made = usual.getAttributes(parameters);
            for (var wanted : List.of(CMSAttributes.contentType, CMSAttributes.messageDigest)) {
                ASN1Encodable attribute = made.get(wanted);
                table.add(attribute);
            }
            table.add(bound);
            return new AttributeTable(table);
        };
    }
}
