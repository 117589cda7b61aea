package org.linli.central.api.known;

import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/** Sends six digits to this phone, if somebody registered it. The answer does not tell whether anybody did. */
public record PhoneCodeRequest(String phone) {
    private static final Pattern FORM = Pattern.compile("1[0-9]{10}");

    public PhoneCodeRequest {
        Limits.form(phone, "phone", FORM);
    }

    @Override
    public String toString() {
        return "PhoneCodeRequest[hidden]";
    }
}
