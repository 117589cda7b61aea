package org.linli.central.server.fault;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class FaultPagesTest {
    private final FaultPages pages = FaultPages.load();

    @Test
    void saysWhatToDoInBothLanguages() {
        String page = pages.of("printer.paper-out");
        assertTrue(page.contains("换纸"), page);
        assertTrue(page.contains("lang=\"en\""), page);
        assertTrue(page.contains("printer.paper-out"), page);
    }

    @Test
    void aCodeNobodyKnowsIsSaidToBeUnknownAndNotRepeated() {
        String page = pages.of("<script>alert(1)</script>");
        assertTrue(page.contains("没有这个代码"), page);
        assertFalse(page.contains("script"), page);
    }
}
