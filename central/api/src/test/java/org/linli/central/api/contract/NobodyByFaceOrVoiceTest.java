package org.linli.central.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Decision 4: central could not take a face or a voice if somebody sent one. */
class NobodyByFaceOrVoiceTest {
    private static final Pattern OF_THE_BODY =
            Pattern.compile("(?i).*(face|voice|finger|iris|retina|palm|vein|biometr|portrait|photo).*");

    /** Of a broken lamp or a full bin, brought with a report; never asked for of a person. */
    private static final String OF_WHAT_IS_BROKEN = "photos";

    private static final JsonNode CONTRACT = Contract.read().document();

    @Test
    void aPersonIsANumberAndANameAsTheCardHasThem() {
        var members = new TreeSet<String>();
        CONTRACT.at("/components/schemas/Identity/properties")
                .properties()
                .forEach(member -> members.add(member.getKey()));
        assertEquals(Set.of("idNumber", "name"), members);
    }

    @Test
    void noMemberOfAnyMessageIsOfTheBody() {
        var members = new TreeSet<String>();
        collect(CONTRACT.at("/components/schemas"), members);
        assertTrue(members.contains("authCode"), members.toString());
        members.remove(OF_WHAT_IS_BROKEN);
        members.forEach(member -> assertFalse(OF_THE_BODY.matcher(member).matches(), member));
    }

    private static void collect(JsonNode node, Set<String> members) {
        node.path("properties").properties().forEach(member -> members.add(member.getKey()));
        node.forEach(child -> collect(child, members));
    }
}
