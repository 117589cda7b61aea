package org.linli.central.api.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SignsTest {
    private static final List<Signs> FORMS = List.of(
            Signs.of("A-Za-z0-9-", 4, 64),
            Signs.of("a-z0-9-", 16, 40),
            Signs.of("A-Za-z0-9_-", 6, 32),
            Signs.of("0-9", 1, 2));

    @Test
    void matchesWhatTheRegularExpressionOfTheSameWordsMatches() {
        var random = new Random(1);
        String signs = "azAZ09-_.é中 \n[]^";
        for (var form : FORMS) {
            var pattern = Pattern.compile(form.toString());
            for (int sign = 0; sign < 300; sign++) {
                String text = Character.toString(sign).repeat(20);
                assertEquals(pattern.matcher(text).matches(), form.match(text), () -> "all the same: " + text);
            }
            for (int i = 0; i < 2_000; i++) {
                var text = new StringBuilder("a".repeat(random.nextInt(70)));
                if (random.nextBoolean() && !text.isEmpty()) {
                    text.setCharAt(random.nextInt(text.length()), signs.charAt(random.nextInt(signs.length())));
                }
                assertEquals(pattern.matcher(text).matches(), form.match(text.toString()), text::toString);
            }
        }
    }

    @Test
    void theValueIsNeverTold() {
        var told = assertThrows(
                IllegalArgumentException.class, () -> FORMS.getFirst().require("somebody's name", "billId"));
        assertEquals("billId must match [A-Za-z0-9-]{4,64}", told.getMessage());
    }
}
