package org.linli.central.server.wechat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * What a merchant was given by the platform and keeps secret, as it lies in a folder: {@code merchant.json} and {@code
 * merchant.key}, readable by the owner alone. Central has it; no terminal ever does.
 *
 * @param secret signs the merchant's requests
 * @param platformKey proves the platform's answers and notifications
 * @param apiV3Key opens notifications
 */
public record MerchantFiles(
        String mchid,
        String appid,
        String serial,
        PrivateKey secret,
        String platformSerial,
        PublicKey platformKey,
        String apiV3Key) {
    /** In the folder beside {@code merchant.key}. */
    public static final String DESCRIPTION = "merchant.json";

    public static final String KEY = "merchant.key";

    /** The description as it stands in the file. */
    public record Description(
            String mchid, String appid, String serial, String platformSerial, String platformKey, String apiV3Key) {
        @Override
        public String toString() {
            return "Description[" + mchid + "]";
        }
    }

    public static MerchantFiles read(Path folder) throws IOException {
        String json = Files.readString(folder.resolve(DESCRIPTION));
        var description = WeChatJson.read(json, Description.class)
                .orElseThrow(() -> new IOException(folder.resolve(DESCRIPTION) + " is damaged"));
        try {
            var keys = KeyFactory.getInstance("RSA");
            return new MerchantFiles(
                    description.mchid(),
                    description.appid(),
                    description.serial(),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(decode(Files.readString(folder.resolve(KEY))))),
                    description.platformSerial(),
                    keys.generatePublic(new X509EncodedKeySpec(decode(description.platformKey()))),
                    description.apiV3Key());
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            throw new IOException("no usable merchant keys in " + folder, unusable);
        }
    }

    private static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64.strip().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "MerchantFiles[" + mchid + "]";
    }
}
