package org.linli.central.server.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.linli.central.server.wechat.MerchantFiles;
import org.linli.central.server.wechat.WeChatJson;

/**
 * The sandbox's own secrets and what it gave its one merchant. Made at the first start, the same ever after.
 *
 * @param platformSecret signs answers and notifications
 * @param merchantKey proves the merchant's requests
 */
record PlatformFiles(PrivateKey platformSecret, PublicKey merchantKey, MerchantFiles merchant) {
    private static final int KEY_BITS = 2048;
    private static final String PLATFORM_KEY = "platform.key";
    private static final String MERCHANT_PUBLIC_KEY = "merchant.pub";
    private static final String MERCHANT_FOLDER = "merchant";

    static PlatformFiles openOrMake(Path data) throws IOException {
        try {
            if (!Files.exists(data.resolve(MERCHANT_PUBLIC_KEY))) {
                make(data);
            }
            var keys = KeyFactory.getInstance("RSA");
            return new PlatformFiles(
                    keys.generatePrivate(new PKCS8EncodedKeySpec(decoded(data.resolve(PLATFORM_KEY)))),
                    keys.generatePublic(new X509EncodedKeySpec(decoded(data.resolve(MERCHANT_PUBLIC_KEY)))),
                    MerchantFiles.read(merchantFolder(data)));
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            throw new IOException("no usable keys in " + data, unusable);
        }
    }

    static Path merchantFolder(Path data) {
        return data.resolve(MERCHANT_FOLDER);
    }

    private static void make(Path data) throws IOException, GeneralSecurityException {
        Path merchant = merchantFolder(data);
        Files.createDirectories(merchant);
        KeyPair platform = fresh();
        KeyPair ours = fresh();
        var random = new SecureRandom();
        var description = new MerchantFiles.Description(
                "1900000999",
                "wx0000000000000999",
                serial(random),
                serial(random),
                encoded(platform.getPublic().getEncoded()),
                serial(random).substring(0, 32));
        write(data.resolve(PLATFORM_KEY), encoded(platform.getPrivate().getEncoded()));
        write(merchant.resolve(MerchantFiles.KEY), encoded(ours.getPrivate().getEncoded()));
        write(merchant.resolve(MerchantFiles.DESCRIPTION), WeChatJson.write(description));
        // The last one: where it is, the others are whole.
        write(data.resolve(MERCHANT_PUBLIC_KEY), encoded(ours.getPublic().getEncoded()));
    }

    private static KeyPair fresh() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(KEY_BITS);
        return generator.generateKeyPair();
    }

    /** As a certificate's serial number looks. */
    private static String serial(SecureRandom random) {
        byte[] bytes = new byte[20];
        random.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }

    private static String encoded(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    private static byte[] decoded(Path file) throws IOException {
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }

    private static void write(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }

    @Override
    public String toString() {
        return "PlatformFiles[hidden]";
    }
}
