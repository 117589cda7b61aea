package org.linli.central.api.companion.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class PublishedVectorsTest {
    @Test
    void thePublishedNumbersAreThoseOfThisCode() throws IOException, GeneralSecurityException {
        assertEquals(Files.readString(Path.of("..", "..").resolve(PublishedVectors.FILE)), PublishedVectors.text());
    }
}
