package org.linli.central.api.companion.meeting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.central.api.companion.RoomCode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One meeting for each suite with every number on its way, for whoever writes the other half in another language. Written
 * into docs/companion-vectors.json from fixed keys.
 */
final class PublishedVectors {
    static final Path FILE = Path.of("docs", "companion-vectors.json");

    private static final String SAID = "{\"is\":\"Waiting\"}";
    private static final String ANSWERED = "{\"is\":\"Same\"}";

    private PublishedVectors() {}

    /** Writes them into the repository whose root is the first argument. */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        Files.writeString(Path.of(args[0]).resolve(FILE), text());
    }

    static String text() throws GeneralSecurityException {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(List.of(
                                meeting(Suite.X25519, "zh-CN", phoneX25519()), meeting(Suite.P256, "en", phoneP256())))
                + "\n";
    }

    private static Map<String, Object> meeting(Suite suite, String language, KeyPair phone)
            throws GeneralSecurityException {
        byte[] room = counting(0x10, Transcript.ROOM_BYTES);
        byte[] nonce = counting(0xa0, Transcript.NONCE_BYTES);
        var x25519 = terminalX25519();
        var p256 = terminalP256();
        var invitation = new Invitation(room, new RoomCode("BCDFGHJK"), x25519, p256, nonce);
        var guest = new Guest(room, Url64.bytes(invitation.commitment()).orElseThrow(), suite, phone);
        var transcript =
                new Transcript(room, KeyPairs.bytes(x25519.getPublic()), KeyPairs.bytes(p256.getPublic()), nonce);
        byte[] phoneKey = KeyPairs.bytes(phone.getPublic());
        byte[] secret = KeyPairs.secret(suite, (suite == Suite.X25519 ? x25519 : p256).getPrivate(), phoneKey)
                .orElseThrow();
        byte[] whole = transcript.whole(suite, phoneKey, language);
        byte[] prk = Hkdf.extract(whole, secret);
        var derived = Derived.of(whole, secret.clone());

        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("suite", suite.text());
        numbers.put("room", invitation.room());
        numbers.put("terminalX25519Secret", Bytes.hex(X25519_SECRET));
        numbers.put("terminalX25519", Bytes.hex(transcript.x25519()));
        numbers.put("terminalP256Secret", P256_SECRET);
        numbers.put("terminalP256", Bytes.hex(transcript.p256()));
        numbers.put("nonce", Bytes.hex(nonce));
        numbers.put("commitment", invitation.commitment());
        numbers.put("phoneSecret", suite == Suite.X25519 ? Bytes.hex(PHONE_X25519_SECRET) : PHONE_P256_SECRET);
        numbers.put("phoneKey", Bytes.hex(phoneKey));
        numbers.put("language", language);
        numbers.put("meet", guest.meet());
        numbers.put("secret", Bytes.hex(secret));
        numbers.put("transcript", Bytes.hex(whole));
        numbers.put("prk", Bytes.hex(prk));
        numbers.put("terminalToPhone", Bytes.hex(derived.terminalToPhone()));
        numbers.put("phoneToTerminal", Bytes.hex(derived.phoneToTerminal()));
        numbers.put("picture", derived.likeness().picture());
        numbers.put(
                "words", List.of(derived.likeness().first(), derived.likeness().second()));
        if (!(invitation.meet(guest.meet(), language) instanceof Invitation.Answer.Met met)) {
            throw new IllegalStateException("they did not meet");
        }
        var terminal = met.agreement().stream();
        var onThePhone = guest.hear(met.reveal()).orElseThrow().stream();
        numbers.put("reveal", met.reveal());
        numbers.put("terminalSays", SAID);
        String said = terminal.say(SAID);
        numbers.put("terminalFrame", said);
        onThePhone.hear(said);
        numbers.put("phoneSays", ANSWERED);
        numbers.put("phoneFrame", onThePhone.say(ANSWERED));
        return numbers;
    }

    private static final byte[] X25519_SECRET =
            HexFormat.of().parseHex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
    private static final byte[] PHONE_X25519_SECRET =
            HexFormat.of().parseHex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
    private static final String P256_SECRET = "1111111111111111111111111111111111111111111111111111111111111111";
    private static final String PHONE_P256_SECRET = "2222222222222222222222222222222222222222222222222222222222222222";

    /** RFC 7748's Alice. */
    private static KeyPair terminalX25519() throws GeneralSecurityException {
        return Bytes.x25519(
                X25519_SECRET, Bytes.hex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"));
    }

    /** RFC 7748's Bob. */
    private static KeyPair phoneX25519() throws GeneralSecurityException {
        return Bytes.x25519(
                PHONE_X25519_SECRET, Bytes.hex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"));
    }

    private static KeyPair terminalP256() throws GeneralSecurityException {
        return Bytes.p256(
                Bytes.hex(P256_SECRET),
                Bytes.hex("040217e617f0b6443928278f96999e69a23a4f2c152bdf6d6cdf66e5b80282d4ed"
                        + "194a7debcb97712d2dda3ca85aa8765a56f45fc758599652f2897c65306e5794"));
    }

    private static KeyPair phoneP256() throws GeneralSecurityException {
        return Bytes.p256(
                Bytes.hex(PHONE_P256_SECRET),
                Bytes.hex("04d65a93977caa3d1b081852ff57a79e465f1660577304baead505dd3a48589cf3"
                        + "50185e895372df6221ea3a137557e473fddb6755f05bd507c3c533fce9c91285"));
    }

    private static byte[] counting(int first, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (first + i);
        }
        return Arrays.copyOf(bytes, length);
    }
}
