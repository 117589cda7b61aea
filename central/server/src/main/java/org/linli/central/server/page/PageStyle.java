package org.linli.central.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style of a public page.
 *
 * @param css goes into the page as it stands
 * @param hash what a content security policy must allow, and nothing else: {@code sha256-…}
 */
public record PageStyle(String css, String hash) {
    /** From a file beside the class. */
    public static PageStyle load(Class<?> beside, String name) {
        try (var in = stream(beside, name)) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return new PageStyle(css, "sha256-" + Base64.getEncoder().encodeToString(hash));
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    static InputStream stream(Class<?> beside, String name) {
        var in = beside.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is not in the jar");
        }
        return in;
    }
}
