package org.linli.central.api.bill;

import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * Number and name as read from a social-security card. Never prints itself.
 *
 * @param number what the card names its holder by: its own number (卡号, a letter and eight digits) or the
 *     social-security number (社会保障号码), which a citizen shares with the id card; letters are capital
 */
public record SocialCard(String number, String name) {
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{9,18}");

    public SocialCard {
        Limits.form(number, "number", NUMBER);
        Limits.text(name, "name", 1, 60);
    }

    @Override
    public String toString() {
        return "SocialCard[hidden]";
    }
}
