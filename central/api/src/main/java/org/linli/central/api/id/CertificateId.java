package org.linli.central.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * One wish for a certificate, named by the terminal before it asks: asking twice is asking once. It also opens what
 * central keeps of the certificate meanwhile, so it is made of 128 random bits and stands in no log.
 *
 * @param value base64url, 22 characters
 */
public record CertificateId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CertificateId {
        Limits.form(value, "certificateId", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
