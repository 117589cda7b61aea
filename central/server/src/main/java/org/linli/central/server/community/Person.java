package org.linli.central.server.community;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Someone who never lived.
 *
 * @param id internal, never shown: {@code fenghe-3-2-501-p0}
 * @param name as on the card; may carry a {@code ·} or a character outside the BMP, so count code points
 * @param latinName on foreigner's cards only
 * @param nationCode two digits after GB/T 3304; empty for foreigners
 * @param diedOn the account holder may have died; then a survivor acts
 * @param idNumber see {@link IdNumber}
 * @param socialCard the number of the social-security card (卡号): Z, which no province has, and eight digits; what else
 *     the card carries is name and {@code idNumber}
 * @param mobile eleven digits from 154, which the numbering plan has given to nobody
 */
public record Person(
        String id,
        String name,
        Optional<String> latinName,
        Sex sex,
        Optional<String> nationCode,
        LocalDate born,
        Optional<LocalDate> diedOn,
        String idNumber,
        IdCard card,
        String socialCard,
        Optional<String> mobile) {

    public int ageOn(LocalDate day) {
        return born.until(day).getYears();
    }

    /** The last character alone: {@code **国}, {@code *梅}, {@code **提}. Whole characters, also outside the BMP. */
    public String maskedName() {
        int characters = name.codePointCount(0, name.length());
        String last = name.substring(name.offsetByCodePoints(name.length(), -1));
        return characters == 1 ? "*" : (characters == 2 ? "*" : "**") + last;
    }

    /** First three and last four: {@code 999***********0012}. */
    public String maskedIdNumber() {
        int hidden = idNumber.length() - 7;
        return idNumber.substring(0, 3) + "*".repeat(hidden) + idNumber.substring(idNumber.length() - 4);
    }

    /** First three and last four: {@code 154****0012}. */
    public Optional<String> maskedMobile() {
        return mobile.map(number -> number.substring(0, 3) + "****" + number.substring(7));
    }
}
