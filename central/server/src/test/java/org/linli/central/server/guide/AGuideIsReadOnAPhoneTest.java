package org.linli.central.server.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.catalogue.Service;
import org.linli.central.server.page.PagePhone;
import org.linli.central.server.receipt.Html;

/** Somebody photographs the code beside a guide, and reads the same guide over real HTTPS. */
class AGuideIsReadOnAPhoneTest {
    /** Version 6 at the most recoverable of the usual levels: 41 modules on a side, read from a metre. */
    private static final int LONGEST_ADDRESS = 84;

    @TempDir
    private Path folder;

    @Test
    void everyServiceSaysAllThatTheCatalogueSays() throws Exception {
        var catalogue = GuideHouse.catalogue();
        try (var house = new GuideHouse(folder);
                var phone = phone(house)) {
            for (var service : catalogue.services()) {
                var answer = phone.opens("/s/" + service.id(), "zh-CN,zh;q=0.9");
                assertEquals(200, answer.statusCode(), service.id());
                says(answer.body(), service);
                says(answer.body(), List.of(catalogue.notice()));
                assertFalse(answer.body().contains("<script"));
            }
        }
    }

    private static void says(String html, Service service) {
        says(
                html,
                List.of(
                        service.name(),
                        service.what(),
                        service.fee().words(),
                        service.result().name()));
        says(html, service.who());
        says(html, service.basis().stream().map(Service.Basis::law).toList());
        says(html, service.materials().stream().map(Service.Material::name).toList());
        says(html, service.steps().stream().map(Service.Step::words).toList());
        assertEquals(service.once(), html.contains("<p class=\"once\">一次办结</p>"), service.id());
        assertEquals(
                !service.verified().is(),
                html.contains(Html.text(service.verified().why())),
                service.id());
        assertTrue(html.contains("<a href=\"tel:"), service.id());
    }

    private static void says(String html, List<String> each) {
        each.forEach(words -> assertTrue(html.contains(Html.text(words)), () -> words + " is not in " + html));
    }

    @Test
    void thePageRunsNothingAndLeavesNoTrace() throws Exception {
        try (var house = new GuideHouse(folder);
                var phone = phone(house)) {
            var fields = phone.opens("/s/civil-affairs-marriage", "zh-CN").headers();
            var policy = fields.firstValue("Content-Security-Policy").orElseThrow();
            assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
            assertTrue(policy.endsWith("base-uri 'none'; form-action 'none'; frame-ancestors 'none'"), policy);
            assertEquals("no-referrer", fields.firstValue("Referrer-Policy").orElseThrow());
            assertEquals("nosniff", fields.firstValue("X-Content-Type-Options").orElseThrow());
            assertEquals("Accept-Language", fields.firstValue("Vary").orElseThrow());
            assertTrue(fields.firstValue("Set-Cookie").isEmpty());
        }
    }

    @Test
    void itSpeaksEnglishToWhoeverReadsEnglish() throws Exception {
        try (var house = new GuideHouse(folder);
                var phone = phone(house)) {
            for (var asked : List.of(
                    phone.opens("/s/civil-affairs-marriage", "en-GB,en;q=0.8"),
                    phone.opens("/s/civil-affairs-marriage?lang=en", "zh-CN"))) {
                assertTrue(asked.body().contains("<html lang=\"en\">"));
                assertTrue(asked.body().contains("What to bring"));
                assertTrue(asked.body().contains("<h1 lang=\"zh-CN\">"), "what the operator wrote is Chinese");
                assertEquals(
                        "en", asked.headers().firstValue("Content-Language").orElseThrow());
            }
        }
    }

    @Test
    void whatIsNotInTheCatalogueIsOneSentenceAndSaysNothingBack() throws Exception {
        try (var house = new GuideHouse(folder);
                var phone = phone(house)) {
            for (String id : List.of("nothing-of-the-kind", "", "%3Cb%3E", "..%2f..%2fv", "a".repeat(2_000))) {
                var answer = phone.opens("/s/" + id, "zh-CN");
                // Jetty itself refuses an address with a hidden slash.
                assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, id + " " + answer.statusCode());
                if (answer.statusCode() == 404) {
                    assertTrue(answer.body().contains("没有这一项"), answer.body());
                    assertFalse(id.length() > 4 && answer.body().contains(id));
                }
            }
            assertEquals(404, phone.opens("/s", "zh-CN").statusCode());
            assertEquals(
                    404, phone.opens("/s/civil-affairs-marriage/x", "zh-CN").statusCode());
        }
    }

    /** The id is the only part of the address that the software writes; the operator's host is the rest. */
    @Test
    void everyAddressIsShortEnoughForACodeThatReadsWell() {
        var central = URI.create("https://bianmin.example.gov.cn:8443");
        for (var service : GuideHouse.catalogue().services()) {
            var address = central.resolve("/s/" + service.id()).toString();
            assertTrue(address.length() <= LONGEST_ADDRESS, address);
        }
    }

    private static PagePhone phone(GuideHouse house) throws Exception {
        return new PagePhone(
                house.central().address(), house.central().settings().authorityFile());
    }
}
