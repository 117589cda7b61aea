package org.linli.peripherals.spi.page;

import java.util.Arrays;

/**
 * A document to print, as PDF. Its {@link #toString} shows no content, because a certificate names a person.
 *
 * @param pdf at most {@value #MOST_BYTES} bytes; copied on the way in and out
 * @param pages how many sides it prints, 1 to {@value #MOST_PAGES}: what the printer's count is compared with, so
 *     whoever composed the document says it
 */
@SuppressWarnings("ArrayRecordComponent") // copied both ways, compared by content: the record keeps its promises
public record PageDocument(byte[] pdf, int pages) {
    /** A certificate has 100 KB; this is a bound for memory. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    public static final int MOST_PAGES = 50;

    private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};

    public PageDocument {
        if (pdf.length > MOST_BYTES) {
            throw new IllegalArgumentException("a document of " + pdf.length + " bytes");
        }
        if (pdf.length < MAGIC.length || Arrays.mismatch(pdf, 0, MAGIC.length, MAGIC, 0, MAGIC.length) != -1) {
            throw new IllegalArgumentException("not a PDF document");
        }
        if (pages < 1 || pages > MOST_PAGES) {
            throw new IllegalArgumentException("a document has 1 to " + MOST_PAGES + " pages");
        }
        pdf = pdf.clone();
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageDocument document && pages == document.pages && Arrays.equals(pdf, document.pdf);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(pdf) + pages;
    }

    @Override
    public String toString() {
        return "PageDocument(" + pages + " pages)";
    }
}
