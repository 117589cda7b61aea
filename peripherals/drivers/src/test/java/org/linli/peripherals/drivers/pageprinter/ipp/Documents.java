package org.linli.peripherals.drivers.pageprinter.ipp;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.peripherals.spi.page.PageDocument;

/** Empty A4 pages: what is on them does not matter to a printer. */
final class Documents {
    private Documents() {}

    static PageDocument of(int pages) {
        String kids =
                IntStream.range(0, pages).mapToObj(at -> (at + 3) + " 0 R").collect(Collectors.joining(" "));
        String leaves = IntStream.range(0, pages)
                .mapToObj(at -> (at + 3) + " 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj\n")
                .collect(Collectors.joining());
        String pdf = "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [" + kids
                + "] /Count " + pages + ">> endobj\n" + leaves + "trailer <</Root 1 0 R>>\n%%EOF\n";
        return new PageDocument(pdf.getBytes(StandardCharsets.US_ASCII), pages);
    }
}
