package org.linli.central.server.guide;

import java.io.IOException;
import java.nio.file.Path;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.read.CatalogueReader;
import org.linli.catalogue.read.Reading;
import org.linli.central.server.Central;
import org.linli.central.server.CentralSettings;
import org.linli.central.server.Surroundings;
import org.linli.foundation.time.ManualTime;

/** A central with the sample catalogue. */
final class GuideHouse implements AutoCloseable {
    static final Path SAMPLE = Path.of("..", "..", "catalogue", "sample");

    private final Central central;

    GuideHouse(Path folder) throws IOException {
        var time = new ManualTime();
        central = Central.start(CentralSettings.on(folder).withCatalogue(SAMPLE), Surroundings.of(time, time));
    }

    static Catalogue catalogue() {
        if (CatalogueReader.read(SAMPLE) instanceof Reading.Sound(var catalogue)) {
            return catalogue;
        }
        throw new AssertionError("the sample is not in order");
    }

    Central central() {
        return central;
    }

    @Override
    public void close() {
        central.close();
    }
}
