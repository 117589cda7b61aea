package org.linli.peripherals.spi.smartcard;

import java.util.Optional;

/**
 * What a social-security card says of its holder. Its {@link #toString} shows nothing of it.
 *
 * <p>Texts are trimmed and otherwise as on the card; whether the number's check digit is right is for whoever decides
 * what a card is good for.
 *
 * @param number the social-security number (社会保障号码): for residents the 18 characters of their identity number. 1 to
 *     {@value #LONGEST_NUMBER} letters and figures
 * @param name 1 to {@value #LONGEST_NAME} characters
 * @param cardNumber the number printed on the card (卡号), where the card tells it
 */
public record SocialSecurityCard(String number, String name, Optional<String> cardNumber) {
    /** What the card's record holds. */
    public static final int LONGEST_NUMBER = 18;

    /** What the card's record holds, in bytes; so never more characters than that. */
    public static final int LONGEST_NAME = 30;

    public SocialSecurityCard {
        if (!number.matches("[0-9A-Z]{1," + LONGEST_NUMBER + "}")) {
            throw new IllegalArgumentException("not a social-security number");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("not a name");
        }
        if (cardNumber.isPresent() && !cardNumber.get().matches("[0-9A-Z]{1,18}")) {
            throw new IllegalArgumentException("not a card number");
        }
    }

    @Override
    public String toString() {
        return "SocialSecurityCard(masked)";
    }
}
