package org.linli.terminal.core.certificate;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.api.id.CertificateId;
import org.linli.terminal.core.vault.Secret;

/**
 * The papers of whoever stands here, one of a kind, until they have come out or the session ends. Filled in by the thread that
 * asked central; safe from any.
 */
final class CertificateFolder implements Secret {
    private static final int ID_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<CertificateKind, CertificateId> ids = new EnumMap<>(CertificateKind.class);
    private final Map<CertificateKind, byte[]> documents = new EnumMap<>(CertificateKind.class);
    private boolean erased;

    /** One wish for this kind: the same until its paper is out, however often it is asked for. */
    synchronized CertificateId id(CertificateKind kind) {
        return ids.computeIfAbsent(kind, wish -> {
            byte[] bytes = new byte[ID_BYTES];
            RANDOM.nextBytes(bytes);
            return new CertificateId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        });
    }

    /** Overwritten at once where its owner has gone meanwhile. */
    synchronized void keep(CertificateKind kind, byte[] pdf) {
        var before = documents.remove(kind);
        if (before != null) {
            Arrays.fill(before, (byte) 0);
        }
        if (erased) {
            Arrays.fill(pdf, (byte) 0);
        } else {
            documents.put(kind, pdf);
        }
    }

    /** A copy, for the printer that needs it; it becomes garbage with that call. */
    synchronized Optional<byte[]> document(CertificateKind kind) {
        return Optional.ofNullable(documents.get(kind)).map(byte[]::clone);
    }

    /** It is out, or another one is wanted in its place. */
    synchronized void forget(CertificateKind kind) {
        ids.remove(kind);
        var document = documents.remove(kind);
        if (document != null) {
            Arrays.fill(document, (byte) 0);
        }
    }

    @Override
    public synchronized void erase() {
        documents.values().forEach(document -> Arrays.fill(document, (byte) 0));
        documents.clear();
        ids.clear();
        erased = true;
    }

    @Override
    public String toString() {
        return "CertificateFolder(hidden)";
    }
}
