package org.linli.rehearsal.visit;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.central.server.community.IdCard;
import org.linli.central.server.community.Person;
import org.linli.peripherals.virtual.idcard.CardLayout;

/** The id card in a resident's pocket. */
public record ResidentCard(Person person) {
    private static final DateTimeFormatter ON_CARD = DateTimeFormatter.BASIC_ISO_DATE;

    public CardLayout layout() {
        return switch (person.card().layout()) {
            case CITIZEN -> CardLayout.CITIZEN;
            case HONG_KONG_MACAU_TAIWAN -> CardLayout.PERMIT;
            case FOREIGNER_2017 -> CardLayout.FOREIGNER;
            case FOREIGNER_2023 -> CardLayout.FOREIGNER2023;
        };
    }

    /** What its chip holds. */
    public Map<String, String> fields() {
        IdCard card = person.card();
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", person.name());
        fields.put("sex", String.valueOf(person.sex().code()));
        fields.put("birth", ON_CARD.format(person.born()));
        fields.put("number", person.idNumber());
        fields.put("from", ON_CARD.format(card.validFrom()));
        fields.put("to", card.validUntil().map(ON_CARD::format).orElse("长期"));
        switch (layout()) {
            case CITIZEN -> {
                fields.put("nation", person.nationCode().orElse("01"));
                fields.put("address", card.address().orElse(""));
                fields.put("issuer", card.issuer());
            }
            case PERMIT -> {
                fields.put("address", card.address().orElse(""));
                fields.put("issuer", card.issuer());
                fields.put("pass", card.passNumber().orElse(""));
                fields.put("issues", "%02d".formatted(card.issueCount()));
            }
            case FOREIGNER -> {
                fields.put("english", person.latinName().orElse(""));
                fields.put("nationality", card.nationality().orElse(""));
                fields.put("version", "01");
            }
            case FOREIGNER2023 -> {
                fields.put("english", person.latinName().orElse(""));
                fields.put("nationality", card.nationality().orElse(""));
                fields.put("reissues", "%02d".formatted(card.issueCount() % 100));
            }
        }
        return fields;
    }
}
