package org.linli.kiosk.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskConfigTest {
    private static final String WHOLE = """
            {"profile": "development", "data": "/var/lib/linli",
             "place": {"name": "枫禾社区 · 体验中心", "machine": "1 号机", "window": "一楼 3 号窗口", "hours": "周一至周五"},
             "central": {"url": "https://127.0.0.1:8443", "authority": "/etc/linli/authority.pem", "enrolmentCode": ""},
             "devices": {"idCardReader": "/dev/ttyS0", "scanner": "/dev/ttyS1", "receiptPrinter": "/dev/ttyS2"}}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsAWholeFile() throws IOException {
        var config =
                assertInstanceOf(KioskConfig.Loading.Loaded.class, load(WHOLE)).config();
        assertEquals(KioskConfig.Profile.DEVELOPMENT, config.profile());
        assertEquals(URI.create("https://127.0.0.1:8443"), config.central());
        assertEquals(Optional.empty(), config.enrolmentCode());
        assertEquals(Path.of("/dev/ttyS2"), config.devices().receiptPrinter());
    }

    @Test
    void tellsEveryFaultAtOnce() throws IOException {
        var faulty = assertInstanceOf(KioskConfig.Loading.Faulty.class, load("""
                        {"profile": "test", "data": "x", "printer": 1,
                         "place": {"name": "a", "machine": "b", "window": "c"},
                         "devices": {"idCardReader": "d", "scanner": "e", "receiptPrinter": "f"},
                         "central": {"url": "http://example", "authority": "c"}}
                        """));
        assertEquals(
                List.of(
                        "there is no setting printer",
                        "profile is neither development nor production",
                        "place.hours is missing",
                        "central.url must be https://host or https://host:port"),
                faulty.problems());
    }

    @Test
    void saysWhichFileItCannotRead() {
        var faulty =
                assertInstanceOf(KioskConfig.Loading.Faulty.class, KioskConfig.load(folder.resolve("nowhere.json")));
        assertTrue(faulty.problems().getFirst().contains("nowhere.json"), faulty.problems()::toString);
    }

    @Test
    void saysThatItIsNoJson() throws IOException {
        assertInstanceOf(KioskConfig.Loading.Faulty.class, load("profile = development"));
    }

    private KioskConfig.Loading load(String text) throws IOException {
        return KioskConfig.load(Files.writeString(folder.resolve("kiosk.json"), text));
    }
}
