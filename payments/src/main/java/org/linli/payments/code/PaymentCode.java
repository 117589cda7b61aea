package org.linli.payments.code;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.payment.CodeHandover;
import org.linli.foundation.code.Code;
import org.linli.foundation.emv.MerchantCode;

/**
 * A payment code, as good as money for about a minute. It can be taken out once, to be handed to central; it never
 * prints itself, and nothing here stores it. Safe from any thread.
 */
public final class PaymentCode {
    /** Not a number: some other barcode. */
    public static final Code NOT_DIGITS = Code.of("code.not-digits");

    /** A link, or a merchant's code: most likely the phone shows the code for receiving money. */
    public static final Code LINK = Code.of("code.link");

    /** No wallet's codes begin like this. */
    public static final Code WRONG_PREFIX = Code.of("code.wrong-prefix");

    /** It begins right and has too few or too many digits: read badly. */
    public static final Code WRONG_LENGTH = Code.of("code.wrong-length");

    private static final Pattern DIGITS = Pattern.compile("[0-9]{2,64}");

    private final String wallet;
    private final AtomicReference<@Nullable String> digits;

    private PaymentCode(String wallet, String digits) {
        this.wallet = wallet;
        this.digits = new AtomicReference<>(digits);
    }

    /** What a scanned text turned out to be. */
    public sealed interface Parsed {
        record Valid(PaymentCode code) implements Parsed {}

        /** @param why one of {@link PaymentCode}'s codes, each with its own words for the resident */
        record NotACode(Code why) implements Parsed {}
    }

    /** @param scanned as the scanner sent it; white space around it is the scanner's own */
    public static Parsed parse(String scanned, List<CodeForm> forms) {
        String text = scanned.strip();
        if (text.contains("://") || !(MerchantCode.read(text) instanceof MerchantCode.Reading.Other)) {
            return new Parsed.NotACode(LINK);
        }
        if (!DIGITS.matcher(text).matches()) {
            return new Parsed.NotACode(NOT_DIGITS);
        }
        var begun = forms.stream().filter(form -> form.hasPrefix(text)).toList();
        if (begun.isEmpty()) {
            return new Parsed.NotACode(WRONG_PREFIX);
        }
        return begun.stream()
                .filter(form -> form.hasLength(text))
                .findFirst()
                .<Parsed>map(form -> new Parsed.Valid(new PaymentCode(form.wallet(), text)))
                .orElse(new Parsed.NotACode(WRONG_LENGTH));
    }

    /** The wallet whose form it has; not personal. */
    public String wallet() {
        return wallet;
    }

    /** Gives the digits out, the first time only; afterwards they are no longer held here. */
    public Optional<CodeHandover> take() {
        return Optional.ofNullable(digits.getAndSet(null)).map(CodeHandover::new);
    }

    @Override
    public String toString() {
        return "PaymentCode[" + wallet + "]";
    }
}
