package org.linli.rehearsal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.rehearsal.house.Launch;
import tools.jackson.databind.json.JsonMapper;

/** Begun on the kiosk, gone on with on the television, paid on the phone, the receipt at the kiosk. */
class HandOverDemoTest {
    @Test
    void oneResidentOnThreeScreensIsProved(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("on three screens");
        assertEquals(0, HandOverDemoMain.run(new String[] {"--seed", "3", "--out", out.toString()}));

        String text = Files.readString(out.resolve("report.json"));
        var schema = Files.readString(Launch.ofThisCheckout().home().resolve("docs/schema/demo-report.schema.json"));
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(text, InputFormat.JSON)
                        .stream()
                        .map(Object::toString)
                        .toList());
        var report = JsonMapper.shared().readTree(text);
        assertEquals("posted", report.path("outcome").asString());
        assertEquals(
                "[\"kiosk\",\"tv\",\"phone\",\"kiosk\"]", report.path("faces").toString());
        String payment = report.path("payment").path("id").asString();
        assertTrue(report.path("receipt").path("qrText").asString().contains(payment), "the paper names the payment");
        var seen = new TreeSet<String>();
        for (var step : report.path("steps")) {
            seen.add(step.path("face").asString());
            assertTrue(
                    ImageIO.read(out.resolve(step.path("screenshot").asString()).toFile()) != null, step.toString());
        }
        assertEquals(List.of("kiosk", "phone", "tv"), List.copyOf(seen), "pictures of all three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seed x", "--seed", "--face tv", "twice"})
    void whatItDoesNotKnowItSaysBeforeAnythingIsBegun(String arguments) {
        assertEquals(2, HandOverDemoMain.run(arguments.split(" ")));
    }
}
