package org.linli.central.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.linli.central.api.form.Signs;

/**
 * The order number the channel and the resident see (out_trade_no): one for each attempt, never used again.
 *
 * @param value 6 to 32 letters, digits, underscores and hyphens, which is what WeChat Pay allows
 */
public record TradeNumber(@JsonValue String value) {
    private static final Signs FORM = Signs.of("A-Za-z0-9_-", 6, 32);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TradeNumber {
        FORM.require(value, "outTradeNo");
    }

    @Override
    public String toString() {
        return value;
    }
}
