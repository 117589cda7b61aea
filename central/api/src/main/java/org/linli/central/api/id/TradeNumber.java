package org.linli.central.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * The order number the channel and the resident see (out_trade_no): one for each attempt, never used again.
 *
 * @param value 6 to 32 letters, digits, underscores and hyphens, which is what WeChat Pay allows
 */
public record TradeNumber(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{6,32}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TradeNumber {
        Limits.form(value, "outTradeNo", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
