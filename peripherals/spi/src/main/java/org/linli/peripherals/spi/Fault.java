package org.linli.peripherals.spi;

import java.util.regex.Pattern;

/**
 * Why something was not done, or may not have been.
 *
 * @param remedy what helps
 * @param code a stable name such as {@code printer.paper-out}: two to four lower-case words joined by dots, each of
 *     letters, digits and hyphens, at most 64 characters. The catalogue of texts is keyed by it; once released it keeps
 *     its meaning
 * @param vendorDetail what the vendor's support wants to read (a status byte, a model's error number), in at most 120
 *     printable ASCII characters; empty when there is nothing to add. Never personal data: it goes into logs. As vendors
 *     forget that, runs of 12 and more figures, which may be a card's or a person's number, are masked
 */
public record Fault(Remedy remedy, String code, String vendorDetail) {
    /** The longest vendor detail that is kept. */
    public static final int LONGEST_DETAIL = 120;

    private static final int LONGEST_CODE = 64;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*){1,3}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[^ -~]");

    public Fault {
        if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches() || LongNumber.isIn(code)) {
            throw new IllegalArgumentException("not a fault code");
        }
        // Vendors put odd things here. A detail is cut to size rather than refused: a fault must get through.
        String printable = UNPRINTABLE.matcher(vendorDetail).replaceAll("?");
        String masked = LongNumber.masked(printable);
        vendorDetail = masked.substring(0, Math.min(LONGEST_DETAIL, masked.length()));
    }

    public static Fault of(Remedy remedy, String code) {
        return new Fault(remedy, code, "");
    }
}
