/**
 * Page printers that speak IPP (RFC 8010, RFC 8011), by themselves or through a CUPS queue, over HTTP or HTTPS.
 *
 * <p>Door: {@link org.linli.peripherals.drivers.pageprinter.ipp.IppPagePrinter}. Its state is its owner thread's; answers
 * arrive on the HTTP client's threads, which take them apart and hand them over.
 */
@NullMarked
package org.linli.peripherals.drivers.pageprinter.ipp;

import org.jspecify.annotations.NullMarked;
