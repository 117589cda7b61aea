package org.linli.payments.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.id.TradeNumber;

/**
 * Order numbers that are never used again (rule 1): terminal, journal, and the place in the journal where the attempt
 * begins. The journal's own id is in it because a journal that had to be made anew counts from 1 again.
 *
 * <p>At most 32 characters, which is what WeChat Pay allows: 15 + 1 + 7 + 1 + 8.
 */
final class TradeNumbers {
    private static final int LONGEST_NAME = 15;

    private final String prefix;

    TradeNumbers(TerminalId terminal, UUID journal) {
        String name = terminal.value();
        String inShort = name.length() <= LONGEST_NAME ? name : name.substring(0, 6) + "-" + digest(name);
        String id = Long.toString(journal.getMostSignificantBits() >>> 28, 36);
        prefix = inShort + "-" + id.substring(Math.max(0, id.length() - 7)) + "-";
    }

    TradeNumber at(long sequence) {
        return new TradeNumber(prefix + Long.toString(sequence, 36).toUpperCase(Locale.ROOT));
    }

    private static String digest(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
