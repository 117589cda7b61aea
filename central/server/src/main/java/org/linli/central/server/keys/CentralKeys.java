package org.linli.central.server.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.linli.central.api.signing.Ed25519;

/**
 * The key answers are signed with, the secrets behind receipts' addresses and in the books of certificates and of
 * cases, and the operator's token. Made at the first start, the same ever after; none of them ever prints itself.
 */
public final class CentralKeys {
    private static final int SECRET_BYTES = 32;

    private final KeyPair answerPair;
    private final byte[] receiptSecret;
    private final byte[] certificateSecret;
    private final byte[] caseSecret;
    private final String operatorToken;

    private CentralKeys(
            KeyPair answerPair,
            byte[] receiptSecret,
            byte[] certificateSecret,
            byte[] caseSecret,
            String operatorToken) {
        this.answerPair = answerPair;
        this.receiptSecret = receiptSecret;
        this.certificateSecret = certificateSecret;
        this.caseSecret = caseSecret;
        this.operatorToken = operatorToken;
    }

    /**
     * @param operatorTokenFile where staff find their token
     * @throws IOException when the folder cannot be used or a file in it is damaged
     */
    public static CentralKeys openOrMake(Path folder, Path operatorTokenFile) throws IOException {
        Files.createDirectories(folder);
        try {
            return new CentralKeys(
                    answerPair(folder),
                    HexFormat.of().parseHex(readOrMake(folder.resolve("receipt.secret"))),
                    HexFormat.of().parseHex(readOrMake(folder.resolve("certificate.secret"))),
                    HexFormat.of().parseHex(readOrMake(folder.resolve("case.secret"))),
                    readOrMake(operatorTokenFile));
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw new IOException("a key in " + folder + " is damaged", damaged);
        }
    }

    public KeyPair answerPair() {
        return answerPair;
    }

    /** The public half, as the contract writes it; it is also the key's name. */
    public String answerKey() {
        return Ed25519.text(answerPair.getPublic());
    }

    public byte[] receiptSecret() {
        return receiptSecret.clone();
    }

    /** What people and typed codes are hashed with in the book of certificates. */
    public byte[] certificateSecret() {
        return certificateSecret.clone();
    }

    /** What people are hashed with, slips are numbered by and words are sealed with in the book of cases. */
    public byte[] caseSecret() {
        return caseSecret.clone();
    }

    /** Compares in constant time. */
    public boolean isOperator(String token) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), operatorToken.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyPair answerPair(Path folder) throws IOException, GeneralSecurityException {
        Path secret = folder.resolve("answer.key");
        Path open = folder.resolve("answer.pub");
        if (!Files.exists(open)) {
            var fresh = Ed25519.newPair();
            write(secret, Base64.getEncoder().encodeToString(fresh.getPrivate().getEncoded()));
            // The last one: where it is, the other is whole.
            write(open, Ed25519.text(fresh.getPublic()));
            return fresh;
        }
        var encoded = Base64.getDecoder().decode(Files.readString(secret).strip());
        return new KeyPair(
                Ed25519.publicKey(Files.readString(open).strip()),
                KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    }

    private static String readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            write(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }

    private static void write(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, content + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
