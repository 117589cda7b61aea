package org.linli.central.api.companion.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The numbers of the standards. */
class PrimitivesTest {
    @Test
    void x25519IsThatOfRfc7748() throws GeneralSecurityException {
        byte[] alice = Bytes.hex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
        byte[] bob = Bytes.hex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
        var own = Bytes.x25519(Bytes.hex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"), alice);

        assertEquals(Bytes.hex(alice), Bytes.hex(KeyPairs.bytes(own.getPublic())));
        assertEquals(
                "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742",
                KeyPairs.secret(Suite.X25519, own.getPrivate(), bob)
                        .map(Bytes::hex)
                        .orElseThrow());
    }

    @Test
    void theHighestBitOfAnX25519KeyIsNoPartOfIt() {
        var own = KeyPairs.draw(Suite.X25519, new SeededRandom(1));
        byte[] other =
                KeyPairs.bytes(KeyPairs.draw(Suite.X25519, new SeededRandom(2)).getPublic());
        byte[] marked = other.clone();
        marked[31] |= (byte) 0x80;

        assertEquals(
                KeyPairs.secret(Suite.X25519, own.getPrivate(), other).map(Bytes::hex),
                KeyPairs.secret(Suite.X25519, own.getPrivate(), marked).map(Bytes::hex));
    }

    /** NIST, "ECC CDH Primitive", P-256, count 0. */
    @Test
    void p256IsThatOfNist() throws GeneralSecurityException {
        byte[] other = Bytes.hex("04" + "700c48f77f56584c5cc632ca65640db91b6bacce3a4df6b42ce7cc838833d287"
                + "db71e509e3fd9b060ddb20ba5c51dcc5948d46fbf640dfe0441782cab85fa4ac");
        byte[] secret = Bytes.hex("7d7dc5f71eb29ddaf80d6214632eeae03d9058af1fb6d22ed80badb62bc1a534");
        // The secret alone is used; any point serves as the open half.
        var own = Bytes.p256(secret, other);

        assertEquals(
                "46fc62106420ff012e54a434fbdd2d25ccc5852060561e68040dd7778997bd7b",
                KeyPairs.secret(Suite.P256, own.getPrivate(), other)
                        .map(Bytes::hex)
                        .orElseThrow());
    }

    /** RFC 5869, appendix A.1. */
    @Test
    void hkdfIsThatOfRfc5869() {
        byte[] secret = new byte[22];
        Arrays.fill(secret, (byte) 0x0b);
        byte[] prk = Hkdf.extract(Bytes.hex("000102030405060708090a0b0c"), secret);

        assertEquals("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5", Bytes.hex(prk));
        assertEquals(
                "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
                Bytes.hex(Hkdf.expand(prk, Bytes.hex("f0f1f2f3f4f5f6f7f8f9"), 42)));
    }

    @Test
    void aKeyThatWouldGiveAwayTheSecretIsNone() {
        var x25519 = KeyPairs.draw(Suite.X25519, new SeededRandom(3)).getPrivate();
        byte[] one = new byte[32];
        one[0] = 1;
        assertTrue(KeyPairs.secret(Suite.X25519, x25519, new byte[32]).isEmpty());
        assertTrue(KeyPairs.secret(Suite.X25519, x25519, one).isEmpty());

        var p256 = KeyPairs.draw(Suite.P256, new SeededRandom(3));
        byte[] beside = KeyPairs.bytes(p256.getPublic());
        beside[64] ^= 1;
        assertTrue(KeyPairs.secret(Suite.P256, p256.getPrivate(), beside).isEmpty());
        byte[] nowhere = new byte[65];
        nowhere[0] = 4;
        assertTrue(KeyPairs.secret(Suite.P256, p256.getPrivate(), nowhere).isEmpty());
    }
}
