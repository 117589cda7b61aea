/**
 * Page printers: whole sheets, printed from a document and taken by the resident. The words are IPP's (RFC 8011).
 *
 * <p>Door: {@link org.linli.peripherals.spi.page.PagePrinter}. The thread rule is that of {@link
 * org.linli.peripherals.spi}.
 */
@NullMarked
package org.linli.peripherals.spi.page;

import org.jspecify.annotations.NullMarked;
