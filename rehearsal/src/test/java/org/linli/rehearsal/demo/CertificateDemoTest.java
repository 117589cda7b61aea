package org.linli.rehearsal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.visit.PaperProof;
import tools.jackson.databind.json.JsonMapper;

/** With a real pointer, real card bytes, HTTPS and IPP; judged by programs that share no code with ours. */
class CertificateDemoTest {
    @Test
    void theCertificateInTheTrayIsProvenGenuine(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("a certificate");
        assertEquals(0, ErrandDemoMain.run(new String[] {"certificate", "--seed", "2", "--out", out.toString()}));

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
        assertEquals("printed", report.path("outcome").asString());
        byte[] pdf = Files.readAllBytes(
                out.resolve(report.path("certificate").path("pdf").asString()));
        assertEquals(
                PaperProof.code(pdf), report.path("certificate").path("code").asString());
        for (var step : report.path("steps")) {
            assertTrue(
                    ImageIO.read(out.resolve(step.path("screenshot").asString()).toFile()) != null, step.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seed x", "--seed", "--face tv", "twice"})
    void whatItDoesNotKnowItSaysBeforeAnythingIsBegun(String arguments) {
        assertEquals(2, ErrandDemoMain.run(("certificate " + arguments).split(" ")));
    }
}
