package org.linli.central.api.bill;

import org.linli.central.api.form.Limits;

/** @param maskedName enough to recognise oneself: 王*明 */
public record Resident(String maskedName) {
    public Resident {
        Limits.text(maskedName, "maskedName", 1, 60);
    }
}
