package org.linli.central.api.operator;

import java.util.Base64;

/**
 * A photo that was handed in with a report, for whoever deals with it.
 *
 * @param jpeg in base64, as central made it: no larger than 1,600 pixels on a side, without anything a camera wrote beside it
 */
public record ReportPhoto(String jpeg) {
    public static ReportPhoto of(byte[] jpeg) {
        return new ReportPhoto(Base64.getEncoder().encodeToString(jpeg));
    }

    /** @throws IllegalArgumentException when it is no base64 */
    public byte[] bytes() {
        return Base64.getDecoder().decode(jpeg);
    }

    @Override
    public String toString() {
        return "ReportPhoto[hidden]";
    }
}
