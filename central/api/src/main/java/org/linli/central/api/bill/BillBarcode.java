package org.linli.central.api.bill;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.form.CheckDigit;
import org.linli.central.api.form.Limits;

/**
 * The barcode of a paper bill of the demo billers: 26 digits, so 13 pairs in Code 128 C. In order: {@value #MARK}, the
 * biller's four digits, the account number with leading zeros to twelve, the first day of the period as yyyyMMdd, and a
 * check digit after ISO/IEC 7812 (Luhn) over the 25 before it. Neither length nor first digit is that of a payment code,
 * a fine's decision number or a payment slip.
 *
 * @param biller four digits
 * @param account 1 to 12 digits, without leading zeros
 * @param from first day of the bill's period
 */
public record BillBarcode(String biller, String account, LocalDate from) {
    public static final int LENGTH = 26;

    private static final String MARK = "9";
    private static final int ACCOUNT_DIGITS = 12;
    private static final Pattern BILLER = Pattern.compile("[0-9]{4}");
    private static final Pattern ACCOUNT = Pattern.compile("[1-9][0-9]{0,11}");
    private static final Pattern CONTENT = Pattern.compile(MARK + "[0-9]{25}");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    public BillBarcode {
        Limits.form(biller, "biller", BILLER);
        Limits.form(account, "account", ACCOUNT);
    }

    /** Empty when these are not 26 digits of this form with the right check digit. */
    public static Optional<BillBarcode> read(String content) {
        if (!CONTENT.matcher(content).matches() || !CheckDigit.holds(content)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BillBarcode(
                    content.substring(1, 5),
                    LEADING_ZEROS
                            .matcher(content.substring(5, 5 + ACCOUNT_DIGITS))
                            .replaceFirst(""),
                    LocalDate.parse(content.substring(17, 25), DAY)));
        } catch (DateTimeException | IllegalArgumentException noSuchBill) {
            return Optional.empty();
        }
    }

    /** The 26 digits. */
    public String content() {
        String body = MARK + biller + "0".repeat(ACCOUNT_DIGITS - account.length()) + account + DAY.format(from);
        return body + CheckDigit.of(body);
    }

    /** Account numbers do not stand in logs. */
    @Override
    public String toString() {
        return "BillBarcode[hidden]";
    }
}
