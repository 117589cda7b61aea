/** Page printers on good and on bad days: against ippeveprinter, against CUPS, and against our virtual one. */
@NullMarked
package org.linli.peripherals.drivers.pageprinter.ipp;

import org.jspecify.annotations.NullMarked;
