package org.linli.peripherals.spi.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageDocumentTest {
    private static final byte[] PDF = "%PDF-1.7 of 张三".getBytes(StandardCharsets.UTF_8);

    @Test
    void isComparedByContentAndShowsNone() {
        byte[] given = PDF.clone();
        var document = new PageDocument(given, 2);
        given[0] = 0;
        assertEquals(new PageDocument(PDF, 2), document, "what is done to the array afterwards does not matter");
        assertEquals(new PageDocument(PDF, 2).hashCode(), document.hashCode());
        assertFalse(document.equals(new PageDocument(PDF, 1)));
        assertEquals("PageDocument(2 pages)", document.toString());
    }

    @Test
    void isAPdfWithACountOfPages() {
        assertThrows(IllegalArgumentException.class, () -> new PageDocument(new byte[0], 1));
        byte[] html = "<html>".getBytes(StandardCharsets.UTF_8);
        assertThrows(IllegalArgumentException.class, () -> new PageDocument(html, 1));
        assertThrows(IllegalArgumentException.class, () -> new PageDocument(PDF, 0));
        assertThrows(IllegalArgumentException.class, () -> new PageDocument(PDF, PageDocument.MOST_PAGES + 1));
    }

    @Test
    void aJobsNameSaysNothingOfAPerson() {
        assertEquals("cert-20261122-0001", JobName.of("cert-20261122-0001").toString());
        assertThrows(IllegalArgumentException.class, () -> JobName.of("张三的居住证明"));
        assertThrows(IllegalArgumentException.class, () -> JobName.of(""));
    }
}
