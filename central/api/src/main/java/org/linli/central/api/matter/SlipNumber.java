package org.linli.central.api.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.form.CheckDigit;
import org.linli.central.api.form.Limits;

/**
 * What stands on the slip of a case as a barcode, and under it to be typed: sixteen figures, {@code 7}, fourteen at random
 * and a check digit after ISO/IEC 7812 (Luhn). Whoever has it sees how the case stands, so it never prints itself.
 *
 * <p>Figures alone, because a number pad is what every kiosk and every remote control has; fourteen of them, because a
 * terminal may be wrong five times in ten minutes. No wallet's payment code begins with a 7.
 */
public record SlipNumber(@JsonValue String value) {
    public static final int LENGTH = 16;

    /** What every one begins with. */
    public static final String MARK = "7";

    private static final Pattern FORM = Pattern.compile(MARK + "[0-9]{15}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SlipNumber {
        Limits.form(value, "slipNumber", FORM);
        if (!CheckDigit.holds(value)) {
            throw new IllegalArgumentException("slipNumber must have the right check digit");
        }
    }

    /** What somebody scanned or typed; spaces and hyphens do not count. Empty when no slip says this. */
    public static Optional<SlipNumber> read(String written) {
        String digits = written.replaceAll("[\\s-]", "");
        return FORM.matcher(digits).matches() && CheckDigit.holds(digits)
                ? Optional.of(new SlipNumber(digits))
                : Optional.empty();
    }

    /** @param fourteen digits, as random as they can be */
    public static SlipNumber of(String fourteen) {
        String body = MARK + fourteen;
        return new SlipNumber(body + CheckDigit.of(body));
    }

    @Override
    public String toString() {
        return "SlipNumber(hidden)";
    }
}
