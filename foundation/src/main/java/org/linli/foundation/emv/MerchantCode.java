package org.linli.foundation.emv;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.foundation.money.Fen;

/**
 * A QR code that says whom to pay, and how much: EMVCo's merchant-presented mode, which UnionPay and the wallets of many countries read.
 * Whoever shows one shows it whole: an instance keeps every data object in its order, also those it has no word for, and its text is the
 * text it was read from.
 *
 * <p>Source: EMV QR Code Specification for Payment Systems, Merchant-Presented Mode 1.1, sections 3 and 4. Immutable.
 *
 * @param fields all data objects but the checksum, the payload format indicator first
 */
public record MerchantCode(List<EmvField> fields) {
    private static final String FORMAT = "00";
    private static final String ONCE_OR_OFTEN = "01";
    private static final String CATEGORY = "52";
    private static final String CURRENCY = "53";
    private static final String AMOUNT = "54";
    private static final String TIP = "55";
    private static final String COUNTRY = "58";
    private static final String NAME = "59";
    private static final String CITY = "60";
    private static final String ADDITIONAL = "62";
    private static final String CHECKSUM = "63";
    private static final String LOCAL = "64";

    private static final String FIRST_VERSION = "01";
    private static final String BEGINNING = FORMAT + "02" + FIRST_VERSION;
    private static final int CHECKSUM_LENGTH = 8;
    private static final int LONGEST = 512;
    private static final String RENMINBI = "156";

    private static final Pattern DECIMAL = Pattern.compile("(?=.{1,13}$)[0-9]+(\\.[0-9]*)?");

    /** @throws IllegalArgumentException with a sentence, when the specification allows no such code */
    public MerchantCode {
        fields = List.copyOf(fields);
        Rules.check(fields);
    }

    /** What a scanned or offered text turned out to be. */
    public sealed interface Reading {
        /** It is one, whole. */
        record Whole(MerchantCode code) implements Reading {}

        /** It begins like one, and is none. */
        record Broken(String why) implements Reading {}

        /** Something else: a link, a payment code. */
        record Other() implements Reading {}
    }

    /**
     * @param text as it was read off a picture or came from a channel, at most 512 characters: no QR code on a glass is longer
     */
    public static Reading read(String text) {
        if (!text.startsWith(BEGINNING)) {
            return new Reading.Other();
        }
        int end = text.length() - CHECKSUM_LENGTH;
        if (text.length() > LONGEST || end < BEGINNING.length()) {
            return new Reading.Broken("it has " + text.length() + " characters");
        }
        if (!text.substring(end).equals(checksum(text.substring(0, end)))) {
            return new Reading.Broken("its checksum is another");
        }
        try {
            return new Reading.Whole(new MerchantCode(EmvField.list(text.substring(0, end))));
        } catch (IllegalArgumentException notAllowed) {
            return new Reading.Broken(String.valueOf(notAllowed.getMessage()));
        }
    }

    /** What the QR code says. */
    public String text() {
        String before = EmvField.text(fields);
        return before + checksum(before);
    }

    /** It stands for this one payment, and the next resident gets another. */
    public boolean isOnce() {
        return field(ONCE_OR_OFTEN).filter("12"::equals).isPresent();
    }

    /** How much is to be paid, in renminbi; empty where the payer types the amount, or pays in other money. */
    public Optional<Fen> amount() {
        return isRenminbi() ? field(AMOUNT).flatMap(MerchantCode::fen) : Optional.empty();
    }

    /** The payer is asked for a tip, or pays a fee besides: what leaves the wallet is more than the {@link #amount}. */
    public boolean asksForMore() {
        return field(TIP).isPresent();
    }

    public boolean isRenminbi() {
        return field(CURRENCY).filter(RENMINBI::equals).isPresent();
    }

    /** Where it is scanned, in the merchant's own language if it has that. */
    public String merchant() {
        return field(LOCAL)
                .map(EmvField::list)
                .flatMap(local -> EmvField.find(local, "01"))
                .or(() -> field(NAME))
                .orElseThrow();
    }

    /** The bill it pays, the terminal it is shown at, and what else may stand there, by the numbers of table 3.7. */
    public Optional<String> additional(String id) {
        return field(ADDITIONAL).map(EmvField::list).flatMap(more -> EmvField.find(more, id));
    }

    private Optional<String> field(String id) {
        return EmvField.find(fields, id);
    }

    /** No part of a fen can be paid, nor more than {@link Fen#LARGEST}. */
    private static Optional<Fen> fen(String amount) {
        try {
            return Optional.of(Fen.of(new BigDecimal(amount).movePointRight(2).longValueExact()));
        } catch (ArithmeticException cannotBePaid) {
            return Optional.empty();
        }
    }

    /** CRC-16 with polynomial 1021 and FFFF at the beginning, over everything before it and its own name and length. */
    private static String checksum(String before) {
        int crc = 0xFFFF;
        for (byte octet : (before + CHECKSUM + "04").getBytes(StandardCharsets.UTF_8)) {
            crc ^= (octet & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ 0x1021;
            }
            crc &= 0xFFFF;
        }
        return "%s04%04X".formatted(CHECKSUM, crc);
    }

    /** What the specification asks of the data objects; sections 4.3 to 4.8. */
    private static final class Rules {
        private static final List<String> TIPS = List.of("01", "02", "03");

        private Rules() {}

        static void check(List<EmvField> fields) {
            if (fields.isEmpty() || !fields.getFirst().equals(new EmvField(FORMAT, FIRST_VERSION))) {
                throw new IllegalArgumentException("it does not begin with the payload format");
            }
            if (EmvField.list(EmvField.text(fields)).stream()
                    .anyMatch(field -> field.id().equals(CHECKSUM))) {
                throw new IllegalArgumentException("the checksum is not given, it is reckoned");
            }
            optional(fields, ONCE_OR_OFTEN, "11|12");
            required(fields, CATEGORY, "[0-9]{4}");
            required(fields, CURRENCY, "[0-9]{3}");
            required(fields, COUNTRY, "[A-Z]{2}");
            required(fields, NAME, ".{1,25}");
            required(fields, CITY, ".{1,15}");
            optional(fields, "61", ".{1,10}");
            EmvField.find(fields, AMOUNT).ifPresent(Rules::amount);
            tip(fields);
            accounts(fields);
            EmvField.find(fields, ADDITIONAL).ifPresent(Rules::additional);
            EmvField.find(fields, LOCAL).ifPresent(Rules::local);
        }

        private static void amount(String amount) {
            if (!DECIMAL.matcher(amount).matches() || new BigDecimal(amount).signum() == 0) {
                throw new IllegalArgumentException("the amount is none");
            }
        }

        private static void tip(List<EmvField> fields) {
            String how = EmvField.find(fields, TIP).orElse("");
            if (!how.isEmpty() && !TIPS.contains(how)) {
                throw new IllegalArgumentException("data object " + TIP + " is of another form");
            }
            if (EmvField.find(fields, "56").isPresent() != how.equals("02")
                    || EmvField.find(fields, "57").isPresent() != how.equals("03")) {
                throw new IllegalArgumentException("the fee besides is of another kind than said");
            }
        }

        /** 02 to 25 belong to card schemes, 26 to 51 to whoever names himself within. */
        private static void accounts(List<EmvField> fields) {
            var accounts = fields.stream()
                    .filter(field ->
                            field.id().compareTo("02") >= 0 && field.id().compareTo("51") <= 0)
                    .toList();
            if (accounts.isEmpty()) {
                throw new IllegalArgumentException("nobody is to be paid");
            }
            accounts.stream().filter(field -> field.id().compareTo("26") >= 0).forEach(field -> {
                if (EmvField.find(field.within(), "00")
                        .filter(name -> name.length() <= 32)
                        .isEmpty()) {
                    throw new IllegalArgumentException("account " + field.id() + " does not say whose it is");
                }
            });
        }

        private static void additional(String value) {
            for (var field : EmvField.list(value)) {
                if (field.id().compareTo("08") <= 0 && field.value().length() > 25) {
                    throw new IllegalArgumentException("additional data " + field.id() + " is too long");
                }
            }
        }

        private static void local(String value) {
            var local = EmvField.list(value);
            required(local, "00", "[A-Za-z]{2}");
            required(local, "01", ".{1,25}");
            optional(local, "02", ".{1,15}");
        }

        private static void required(List<EmvField> fields, String id, String form) {
            if (EmvField.find(fields, id).isEmpty()) {
                throw new IllegalArgumentException("data object " + id + " is missing");
            }
            optional(fields, id, form);
        }

        private static void optional(List<EmvField> fields, String id, String form) {
            if (EmvField.find(fields, id).filter(value -> !value.matches(form)).isPresent()) {
                throw new IllegalArgumentException("data object " + id + " is of another form");
            }
        }
    }
}
