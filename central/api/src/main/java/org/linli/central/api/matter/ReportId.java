package org.linli.central.api.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * One report of a problem, named by the terminal before it hands it in: handing in twice is handing in once.
 *
 * @param value base64url, 22 characters
 */
public record ReportId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportId {
        Limits.form(value, "reportId", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
