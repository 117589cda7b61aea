package org.linli.central.server.sandbox;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/** The phones of the sandbox's residents, known by a name somebody chose. Safe from any thread. */
final class Phones {
    /** WeChat's payment codes have 18 digits and begin with 10 to 15. */
    private static final int CODE_DIGITS = 18;

    private static final int FIRST_PREFIX = 10;
    private static final int PREFIXES = 6;

    private final Books books;
    private final InstantSource clock;
    private final SecureRandom random;

    Phones(Books books, InstantSource clock, SecureRandom random) {
        this.books = books;
        this.clock = clock;
        this.random = random;
    }

    String showCode(String phone) {
        var code = new StringBuilder(CODE_DIGITS).append(FIRST_PREFIX + random.nextInt(PREFIXES));
        while (code.length() < CODE_DIGITS) {
            code.append(random.nextInt(10));
        }
        books.showCode(code.toString(), phone, clock.instant());
        return code.toString();
    }

    /** The trade that is now charged. */
    Optional<Trade> confirm(String phone) {
        return books.waitingForPassword(phone).map(trade -> books.charge(trade.outTradeNo(), clock.instant()));
    }
}
