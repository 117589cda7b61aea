package org.linli.central.api.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.linli.central.api.enrolment.EnrolmentView;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.signing.Ed25519;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import tools.jackson.databind.JsonNode;

/**
 * The folder in which a terminal keeps what makes it one: {@code terminal.key} (its private key, readable by the owner
 * alone) and {@code terminal.json} (its id and central's answer key). One process at a time; not for two threads.
 */
public final class TerminalFolder {
    private static final String KEY_FILE = "terminal.key";
    private static final String ENROLLED_FILE = "terminal.json";

    private final Path folder;

    public TerminalFolder(Path folder) {
        this.folder = folder;
    }

    private record Stored(String publicKey, String privateKey) {
        @Override
        public String toString() {
            return "Stored[hidden]";
        }
    }

    private record Enrolled(TerminalId terminalId, String answerKey) {}

    /** The terminal's key, made at the first call and the same ever after. */
    public TerminalKey key() throws IOException {
        Path file = folder.resolve(KEY_FILE);
        if (!Files.exists(file)) {
            var fresh = TerminalKey.fresh();
            var stored = new Stored(
                    fresh.publicText(),
                    Base64.getEncoder().encodeToString(fresh.secret().getEncoded()));
            write(file, WireJson.write(stored));
            return fresh;
        }
        try {
            var stored = read(file, kept -> new Stored(words(kept, "publicKey"), words(kept, "privateKey")));
            var secret = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(stored.privateKey())));
            return new TerminalKey(new KeyPair(Ed25519.publicKey(stored.publicKey()), secret));
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            throw new IOException("no usable key in " + file, unusable);
        }
    }

    /** Empty until {@link #enrolled}. */
    public Optional<TerminalCredentials> credentials() throws IOException {
        Path file = folder.resolve(ENROLLED_FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var enrolled =
                read(file, kept -> new Enrolled(new TerminalId(words(kept, "terminalId")), words(kept, "answerKey")));
        return Optional.of(
                new TerminalCredentials(enrolled.terminalId(), key(), Ed25519.publicKey(enrolled.answerKey())));
    }

    /** Keeps an approval for the next start. */
    public TerminalCredentials enrolled(EnrolmentView approved) throws IOException {
        var credentials = TerminalCredentials.of(approved, key());
        write(
                folder.resolve(ENROLLED_FILE),
                WireJson.write(new Enrolled(credentials.terminalId(), approved.answerKey())));
        return credentials;
    }

    /** Member by member: it is read at each start, before anything is on the glass. */
    private static <T> T read(Path file, Function<JsonNode, T> form) throws IOException {
        try {
            return WireJson.read(Files.readAllBytes(file), form);
        } catch (BrokenContractException broken) {
            throw new IOException(file + " is damaged", broken);
        }
    }

    private static String words(JsonNode kept, String member) {
        return kept.required(member).stringValue();
    }

    /** Whole or not at all, and never readable by others, not even for a moment. */
    private void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var channel = java.nio.channels.FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            var bytes = StandardCharsets.UTF_8.encode(new String(content, StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
