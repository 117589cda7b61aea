package org.linli.rehearsal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.rehearsal.house.Claim;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.visit.Means;
import org.linli.rehearsal.visit.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PayDemoTest {
    @TempDir
    private Path folder;

    @Test
    void leavesAReportThatKeepsItsSchemaAndEveryPictureItNames() throws Exception {
        Path out = folder.resolve("a visit");
        assertEquals(0, PayDemoMain.run(new String[] {"--seed", "7", "--out", out.toString()}));

        String text = Files.readString(out.resolve("report.json"));
        assertEquals(List.of(), faults(text));
        JsonNode report = JsonMapper.shared().readTree(text);
        assertEquals("posted", report.path("outcome").asString());
        assertEquals("code", report.path("pay").asString());
        String payment = report.path("payment").path("id").asString();
        assertTrue(report.path("receipt").path("qrText").asString().contains(payment), "the QR code names the payment");
        assertNotNull(ImageIO.read(
                out.resolve(report.path("receipt").path("png").asString()).toFile()));
        assertTrue(report.path("steps").size() >= 8, "every step is told");
        for (JsonNode step : report.path("steps")) {
            assertTrue(Files.exists(out.resolve(step.path("screenshot").asString())), step.toString());
        }
    }

    @Test
    void onTheTelevisionWithArrowsAndOkThroughTheInfraredService() throws Exception {
        Path out = folder.resolve("at home");
        assertEquals(0, PayDemoMain.run(new String[] {"--face", "tv", "--seed", "4", "--out", out.toString()}));
        String text = Files.readString(out.resolve("report.json"));
        assertEquals(List.of(), faults(text));
        var report = JsonMapper.shared().readTree(text);
        assertEquals("posted", report.path("outcome").asString());
        assertEquals("tv", report.path("faces").path(0).asString());
        String payment = report.path("payment").path("id").asString();
        assertTrue(
                report.path("receipt").path("qrText").asString().contains(payment), "the code on the glass names it");
        for (JsonNode step : report.path("steps")) {
            assertTrue(Files.exists(out.resolve(step.path("screenshot").asString())), step.toString());
        }
    }

    /** Every way in and every way through once, by one resident after the other. All sixteen: {@code demo pay --all}. */
    @Test
    void everyWayInAndEveryWayThroughIsProvedOnRealInput() throws Exception {
        Path out = folder.resolve("ways");
        var ways = List.of(
                new Way(Route.SSC, Means.CARD),
                new Way(Route.BARCODE, Means.SLIP),
                new Way(Route.ACCOUNT, Means.QR),
                new Way(Route.IDCARD, Means.SLIP));
        var options = new DemoOptions(3, out, Screen.KIOSK, ways.getFirst(), true);
        assertEquals(0, PayDemoMain.run(Launch.ofThisCheckout(), options, ways));
        for (var way : ways) {
            String text = Files.readString(out.resolve(way.name()).resolve("report.json"));
            assertEquals(List.of(), faults(text), way.name());
            var report = JsonMapper.shared().readTree(text);
            assertEquals(
                    way.means().isPaidHere() ? "posted" : "slip",
                    report.path("outcome").asString(),
                    way.name());
            assertEquals(way.route().word(), report.path("route").asString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--route nose",
                "--pay gold",
                "--seed x",
                "--pay",
                "--all --pay card",
                "--often yes",
                "--face ear",
                "--face tv --pay card"
            })
    void whatItDoesNotKnowItSaysBeforeAnythingIsBegun(String arguments) {
        assertEquals(2, PayDemoMain.run(arguments.split(" ")));
    }

    @Test
    void twoAtOnceInTheSameFolderDoNotSpoilEachOther() throws Exception {
        Path out = folder.resolve("a visit");
        try (var first = Claim.on(out.resolve("demo.lock")).orElseThrow()) {
            assertEquals(2, PayDemoMain.run(new String[] {"--seed", "7", "--out", out.toString()}));
            assertFalse(Files.exists(out.resolve("house")), "nothing was begun beside " + first);
        }
    }

    private static List<String> faults(String report) throws Exception {
        Path schema = Launch.ofThisCheckout().home().resolve("docs/schema/demo-report.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schema))
                .validate(report, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
